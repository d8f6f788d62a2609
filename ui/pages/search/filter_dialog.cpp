#include "ui/pages/search/filter_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using models::Clause;
using models::Comparator;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

FilterDialog::FilterDialog(const QStringList &fields, QWidget *parent)
    : QDialog(parent), m_field(new QComboBox), m_comparator(new QComboBox), m_value(new QLineEdit), m_preview(new Label(Type::Mono, Role::Text2)),
      m_add(new Button(tr("Add filter"), ButtonKind::Primary))
{
    setWindowTitle(tr("Add filter"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(520));
    for (const QString &field : fields)
        m_field->addItem(field, field);
    m_field->addItem(tr("Expression"), QString());
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMinimumWidth(scaled(150));
    for (const Comparator one : {Comparator::Equal, Comparator::NotEqual, Comparator::Less, Comparator::LessOrEqual, Comparator::Greater, Comparator::GreaterOrEqual, Comparator::Exists})
        m_comparator->addItem(models::comparatorText(one), int(one));
    m_comparator->setObjectName(u"filterComparator"_s);
    m_comparator->setAccessibleName(tr("Comparison"));
    m_value->setObjectName(u"filterValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    m_preview->setElide(Qt::ElideRight);
    m_add->setObjectName(u"filterAddButton"_s);
    auto *fieldsRow = row(8);
    fieldsRow->addWidget(m_field);
    fieldsRow->addWidget(m_comparator);
    fieldsRow->addWidget(m_value, 1);
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Body, Role::Text2, tr("Only fields that the settings name can be filtered by.")));
    all->addLayout(fieldsRow);
    all->addWidget(m_preview);
    all->addLayout(buttons);
    setLayout(all);
    m_add->setDefault(true);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterDialog::check);
    connect(m_comparator, &QComboBox::currentIndexChanged, this, &FilterDialog::check);
    connect(m_value, &QLineEdit::textChanged, this, &FilterDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &FilterDialog::finish);
    m_value->setFocus();
    check();
}

Clause FilterDialog::clause() const
{
    const QString field = m_field->currentData().toString();
    if (field.isEmpty())
        return {{}, {}, m_value->text().trimmed()};
    return {field, {{Comparator(m_comparator->currentData().toInt()), m_value->text()}}, {}};
}

void FilterDialog::check()
{
    const bool expression = m_field->currentData().toString().isEmpty();
    const bool valueless = !expression && Comparator(m_comparator->currentData().toInt()) == Comparator::Exists;
    m_comparator->setEnabled(!expression);
    m_value->setEnabled(!valueless);
    m_preview->setText(models::clauseText(clause()));
    m_add->setEnabled(valueless || !m_value->text().trimmed().isEmpty());
}

void FilterDialog::finish()
{
    Q_EMIT clauseMade(clause());
    accept();
}

} // namespace vigie::ui
