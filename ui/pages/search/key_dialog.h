#pragma once

#include "app/search/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vigie::ui {

// A new key, or the one that takes another's place: name, rights, indexes, end.
class SearchKeyDialog : public QDialog
{
    Q_OBJECT

public:
    SearchKeyDialog(search::Door *door, QUuid server, const QStringList &indexes, const QDateTime &now, QWidget *parent);
    // Then it replaces this one; its name must be typed.
    void replace(const search::KeyInfo &old);

private:
    void check();
    void make();
    void conclude(const QString &sentence);
    void refuse(const Error &error);
    [[nodiscard]] search::KeyWish wish() const;

    search::Door *m_door;
    QUuid m_server;
    QDateTime m_now;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QList<QCheckBox *> m_rights;
    QLineEdit *m_indexes;
    QComboBox *m_ends;
    widgets::Label *m_typeLabel;
    QLineEdit *m_typed;
    widgets::Label *m_state;
    widgets::Button *m_cancel;
    widgets::Button *m_go;
    std::optional<search::KeyInfo> m_old;
    QString m_mustType;
    bool m_made = false;
};

} // namespace vigie::ui
