#include "ui/pages/storage/versions_dialog.h"

#include "app/storage/door.h"
#include "ui/pages/when_done.h"
#include "ui/present/objects.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Mark;
using theme::Role;
using theme::Type;

VersionsDialog::VersionsDialog(storage::Door *door, QUuid server, QString bucket, QString key, QString whyNot, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_bucket(std::move(bucket)), m_key(std::move(key)), m_whyNot(std::move(whyNot)),
      m_model(new models::CellTable({{tr("Changed"), 168}, {tr("Size"), 90, Qt::AlignRight}, {tr("State"), 140}, {tr("Version"), 200, Qt::AlignLeft, true}}, this)),
      m_table(new TableView(m_model, tr("Versions"))), m_note(wrapped(Type::Small, Role::Text2, tr("Asking the server."))),
      m_restore(new Button(tr("Make it the latest"), ButtonKind::Neutral, u"history"_s))
{
    setWindowTitle(tr("Versions"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(theme::scaled(640), theme::scaled(330));
    m_table->setObjectName(u"versionTable"_s);
    m_table->setRowHeight(28);
    m_restore->setObjectName(u"restoreButton"_s);
    m_note->setObjectName(u"versionNote"_s);
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    card->setLayout(inside);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    auto *buttons = row(8);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, tr("Versions of %1").arg(present::visible(m_key))));
    all->addWidget(card, 1);
    all->addWidget(m_note);
    all->addLayout(buttons);
    setLayout(all);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_table, &TableView::keySelected, this, &VersionsDialog::refresh);
    refresh();
    ask();
}

void VersionsDialog::ask()
{
    whenDone(m_door->versions(m_server, m_bucket, m_key), this, [this](const Result<QList<minio::ObjectVersion>> &versions) { take(versions); });
}

void VersionsDialog::take(const Result<QList<minio::ObjectVersion>> &versions)
{
    if (!versions) {
        m_note->setText(QStringList{versions.error().what, versions.error().why, versions.error().next}.join(u' ').simplified());
        return;
    }
    m_versions = *versions;
    QList<models::Row> rows;
    for (const minio::ObjectVersion &one : std::as_const(m_versions)) {
        models::Cell when, size, state, version;
        when.text = present::dateAndClock(one.object.modified);
        size.kind = models::Cell::Kind::Number;
        size.text = one.deletion ? QString() : present::fileSize(one.object.size);
        state.mark = one.deletion ? Mark::Stopped : one.latest ? Mark::Healthy : Mark::NotYet;
        state.text = one.deletion ? tr("Deleted") : one.latest ? tr("Latest") : tr("Older");
        version.kind = models::Cell::Kind::Mono;
        version.text = one.version == "null"_L1 ? tr("from before versioning") : present::visible(one.version);
        version.tip = version.text;
        rows.append({one.version, {when, size, state, version}});
    }
    m_model->setRows(rows);
    m_note->setText(m_versions.isEmpty()       ? tr("The bucket keeps nothing of this key.")
                    : m_versions.size() == 1 ? tr("There is this one only. With versioning on, a bucket keeps what is replaced or deleted.")
                                             : tr("%n version(s), newest first. Making one the latest copies it on top; the others stay.", nullptr, int(m_versions.size())));
    refresh();
}

void VersionsDialog::refresh()
{
    const auto chosen = std::ranges::find(m_versions, m_table->selectedKey(), &minio::ObjectVersion::version);
    const QString why = !m_whyNot.isEmpty() ? m_whyNot : chosen == m_versions.end() ? tr("Select an older version.") : chosen->deletion ? tr("A deletion holds nothing.")
                        : chosen->latest ? tr("It is the latest already.") : QString();
    m_restore->setEnabled(why.isEmpty());
    m_restore->setToolTip(why);
}

void VersionsDialog::restore()
{
    m_restore->setEnabled(false);
    whenDone(m_door->restore(m_server, m_bucket, m_key, m_table->selectedKey()), this, [this](const Result<> &done) {
        if (done)
            ask();
        else
            take(failure(done.error()));
    });
}

} // namespace vigie::ui
