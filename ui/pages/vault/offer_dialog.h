#pragma once

#include "app/vault/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// Adopt and import: where values come from, what is there beside the vault's, and which of those that differ replace it.
class OfferDialog : public QDialog
{
    Q_OBJECT

public:
    OfferDialog(vault::Door *door, QUuid server, vault::Source::Kind first, QWidget *parent);

private:
    QLayout *buildSource();
    void chooseFile();
    void sourceChanged();
    void compare();
    void takeValues();
    void take(const Result<vault::Offer> &offer);
    void placeBoxes(const vault::Offer &offer);
    void busy(const QString &note);
    [[nodiscard]] vault::Source source() const;

    vault::Door *m_door;
    QUuid m_server;
    QComboBox *m_kind;
    QLineEdit *m_file;
    widgets::Button *m_choose;
    QLineEdit *m_phrase;
    widgets::Label *m_consent;
    widgets::Button *m_compare;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    widgets::Label *m_note;
    widgets::Button *m_cancel;
    widgets::Button *m_take;
    QHash<QString, QCheckBox *> m_boxes;        // by the credential's name
};

} // namespace vigie::ui
