#pragma once

#include <QWidget>

class QGridLayout;

namespace vigie::widgets {

// Names and values in two columns.
class KeyValues : public QWidget
{
    Q_OBJECT

public:
    struct Pair {
        QString name;
        QString value;
        bool mono = false;
        bool operator==(const Pair &) const = default;
    };

    explicit KeyValues(QWidget *parent = nullptr);
    void setPairs(const QList<Pair> &pairs);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<Pair> m_pairs;
};

} // namespace vigie::widgets
