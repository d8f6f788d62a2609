#pragma once

#include "ui/models/search_query.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie::ui {

// One more filter: a field compared with a value, or an expression as Meilisearch reads it.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const QStringList &fields, QWidget *parent);

Q_SIGNALS:
    void clauseMade(const vigie::models::Clause &clause);

private:
    void check();
    void finish();
    [[nodiscard]] models::Clause clause() const;

    QComboBox *m_field;
    QComboBox *m_comparator;
    QLineEdit *m_value;
    widgets::Label *m_preview;
    widgets::Button *m_add;
};

} // namespace vigie::ui
