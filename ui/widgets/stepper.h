#pragma once

#include <QStringList>
#include <QWidget>

namespace vigie::widgets {

// Where one is in a few steps: numbered rings, the done ones ticked.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace vigie::widgets
