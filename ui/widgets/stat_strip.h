#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>

namespace vigie::widgets {

struct Stat {
    QString label;
    QString value;                          // "11%"; empty: not known
    QString unit;                           // "of 4 cores"
    std::optional<theme::Mark> mark;
    QList<double> series;
    double most = 0;
    double part = -1;                       // 0–1: a bar
    bool quiet = false;                     // a fact that is not there yet, or no longer live
    double share = 1;                       // of the strip's width
    bool operator==(const Stat &) const = default;
};

// A number with its name: the whole cell is a button.
class StatCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatCell(QWidget *parent = nullptr);
    void setStat(const Stat &stat);
    void setCompact(bool compact);
    void setFirst(bool first) { m_first = first; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintValue(QPainter *painter, const QRect &line) const;
    [[nodiscard]] int valueWidth() const;

    Stat m_stat;
    bool m_compact = false;
    bool m_first = false;
};

class StatStrip : public Card
{
    Q_OBJECT

public:
    explicit StatStrip(QWidget *parent = nullptr);
    void setStats(const QList<Stat> &stats);
    void setCompact(bool compact);

Q_SIGNALS:
    void clicked(int cell);

private:
    QHBoxLayout *m_layout;
    QList<StatCell *> m_cells;
    bool m_compact = false;
};

} // namespace vigie::widgets
