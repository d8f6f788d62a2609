#pragma once

#include <QWidget>

class QButtonGroup;

namespace vigie::widgets {

// One of two or three ways to look at the same thing.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const QStringList &texts, const QString &name, QWidget *parent = nullptr);
    void choose(int segment);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace vigie::widgets
