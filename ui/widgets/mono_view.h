#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractListModel>
#include <QListView>

namespace vigie::widgets {

// One line of fixed-width text in coloured pieces, each at its own column.
struct MonoLine {
    struct Piece {
        QString text;
        int column = 0;
        theme::Role role = theme::Role::Text;
        bool operator==(const Piece &) const = default;
    };
    QList<Piece> pieces;
    [[nodiscard]] QString plain() const;
    bool operator==(const MonoLine &) const = default;
};

class MonoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    // Appends when the new lines go on from the old ones.
    void setLines(const QList<MonoLine> &lines);
    [[nodiscard]] const QList<MonoLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MonoLine> m_lines;
};

// Logs, differences and commands: rows of one height, painted, never laid out as a document.
class MonoView : public QListView
{
    Q_OBJECT

public:
    explicit MonoView(const QString &name, QWidget *parent = nullptr);
    void setLines(const QList<MonoLine> &lines);
    void setFollow(bool follow) { m_follow = follow; }
    // It never scrolls by itself: its height is that of its lines.
    void setFitsLines(bool fits);
    void setRounded(bool rounded);
    [[nodiscard]] QString plainText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    MonoModel *m_model;
    bool m_follow = false;
    bool m_fits = false;
};

[[nodiscard]] QList<MonoLine> plainLines(const QString &text, theme::Role role = theme::Role::Text);
// '-' and '+' lines as an edit shows them: sign and colour, behind their numbers where hunk heads tell them.
enum class DiffShape { Whole, ChangesOnly };
[[nodiscard]] QList<MonoLine> diffLines(const QString &diff, DiffShape shape = DiffShape::Whole);

} // namespace vigie::widgets
