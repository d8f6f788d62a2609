#pragma once

#include <QListView>

class QStandardItemModel;

namespace vigie::ui {

// The indexes of a server with the number of their documents, as rows to choose from.
class IndexList : public QListView
{
    Q_OBJECT

public:
    struct Entry {
        QString uid;
        QString count;
        QString problem;            // empty: nothing to look at
        bool operator==(const Entry &) const = default;
    };

    explicit IndexList(QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);
    void choose(const QString &uid);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool showsKeyboardFocus() const { return m_keyboardFocus && hasFocus(); }
    // All of them when they are few; more scroll.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void indexChosen(const QString &uid);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model;
    QList<Entry> m_entries;
    bool m_keyboardFocus = false;
    bool m_filling = false;
};

} // namespace vigie::ui
