#include "ui/pages/search/import_dialog.h"

#include "ui/models/search_rows.h"
#include "ui/widgets/panels.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using search::Import;
using search::ImportMode;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

ImportDialog::ImportDialog(search::Door *door, QUuid server, const QString &index, bool hasId, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_index(new QLineEdit(index)), m_file(new QLineEdit), m_modes(new QButtonGroup(this)), m_id(new QLineEdit),
      m_fields(buildFields(hasId)), m_progress(new ProgressLine), m_note(wrapped(Type::Small, Role::Text2)), m_stop(new Button(tr("Stop"), ButtonKind::Danger)),
      m_close(new Button(tr("Cancel"))), m_go(new Button(tr("Add documents"), ButtonKind::Primary))
{
    setWindowTitle(tr("Add documents from a file"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(540));
    m_progress->hide();
    m_stop->hide();
    m_stop->setObjectName(u"stopImportButton"_s);
    m_go->setObjectName(u"startImportButton"_s);
    m_close->setObjectName(u"closeImportButton"_s);
    m_close->setDefault(true);
    auto *buttons = row(8);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_fields);
    all->addWidget(m_progress);
    all->addWidget(m_note);
    all->addLayout(buttons);
    setLayout(all);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_door->stop(m_import); });
    connect(m_door, &search::Door::importChanged, this, [this](const Import &import) {
        if (import.id == m_import)
            take(import);
    });
    check();
}

QWidget *ImportDialog::buildFields(bool hasId)
{
    m_index->setObjectName(u"importIndex"_s);
    m_file->setObjectName(u"importFile"_s);
    m_id->setObjectName(u"importId"_s);
    m_id->setPlaceholderText(tr("Found by Meilisearch"));
    auto *all = column(6);
    const auto add = [all](const QString &name, QWidget *field) {
        auto *label = new Label(Type::Small, Role::Text2, name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        all->addWidget(label);
    };
    add(tr("Index"), m_index);
    all->addWidget(m_index);
    add(tr("File: JSON, NDJSON or CSV"), m_file);
    auto *choose = new Button(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto *place = row(8);
    place->addWidget(m_file, 1);
    place->addWidget(choose);
    all->addLayout(place);
    all->addSpacing(4);
    const QStringList modes{tr("A document with a known id takes the place of the old one"), tr("Its fields are put into the old one, other fields stay")};
    for (int i = 0; i < int(modes.size()); ++i) {
        auto *mode = new QRadioButton(modes[i]);
        mode->setObjectName(u"importMode%1"_s.arg(i));
        m_modes->addButton(mode, i);
        all->addWidget(mode);
    }
    m_modes->button(0)->setChecked(true);
    if (!hasId) {
        all->addSpacing(4);
        add(tr("Id field"), m_id);
        all->addWidget(m_id);
    }
    auto *fields = new QWidget;
    fields->setLayout(all);
    connect(m_index, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::check);
    return fields;
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Add documents from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Documents (*.json *.ndjson *.jsonl *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ImportDialog::check()
{
    const bool known = search::formatOf(m_file->text()).has_value();
    m_go->setEnabled(m_import.isEmpty() && known && !m_index->text().trimmed().isEmpty());
    m_note->setRole(Role::Text2);
    m_note->setText(m_file->text().isEmpty() || known ? tr("Large files go in parts. A cut repeats one part only.") : tr("The file's name must end in .json, .ndjson, .jsonl or .csv."));
}

void ImportDialog::start()
{
    search::ImportWish wish;
    wish.index = m_index->text().trimmed();
    wish.file = QFileInfo(m_file->text()).absoluteFilePath();
    wish.mode = m_modes->checkedId() == 1 ? ImportMode::Update : ImportMode::Replace;
    wish.primaryKey = m_id->text().trimmed();
    const Result<Import> begun = m_door->import(m_server, wish);
    if (!begun) {
        m_note->setRole(Role::Failed);
        m_note->setText(QStringList{begun.error().what, begun.error().why, begun.error().next}.join(u' ').trimmed());
        return;
    }
    m_import = begun->id;
    m_fields->setEnabled(false);
    m_go->setEnabled(false);
    m_progress->show();
    take(*begun);
}

void ImportDialog::take(const Import &import)
{
    const models::Row row = models::importRow(import);
    m_progress->setPart(count(import.size) > 0 ? double(count(import.done)) / double(count(import.size)) : 0);
    const QString why = import.error ? QStringList{import.error->why, import.error->next}.join(u' ').trimmed() : QString();
    m_note->setRole(import.error ? Role::Failed : Role::Text2);
    m_note->setText(QStringList{row.cells[0].text + u": "_s + row.cells[4].text, why}.join(u' ').trimmed());
    m_stop->setVisible(!import.isOver());
    m_close->setText(import.isOver() ? tr("Close") : tr("Go on in the background"));
}

} // namespace vigie::ui
