#include "ui/pages/vault/offer_dialog.h"

#include "ui/models/cell_table.h"
#include "ui/models/vault_rows.h"
#include "ui/pages/when_done.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;
using vault::OfferedValue;
using vault::Source;

OfferDialog::OfferDialog(vault::Door *door, QUuid server, Source::Kind first, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_kind(new QComboBox), m_file(new QLineEdit), m_choose(new Button(tr("Choose…"))), m_phrase(new QLineEdit),
      m_consent(wrapped(Type::Small, Role::Text2)), m_compare(new Button(tr("Compare"), ButtonKind::Neutral, u"search"_s)),
      m_rows(new models::CellTable(models::offerColumns(), this)), m_table(new TableView(m_rows, tr("Values found"))), m_note(wrapped(Type::Body, Role::Text)),
      m_cancel(new Button(tr("Cancel"))), m_take(new Button(tr("Take into the vault"), ButtonKind::Primary, u"key"_s))
{
    setWindowTitle(tr("Bring credentials into the vault"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(theme::scaled(860), theme::scaled(430));
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 5);
    inside->addWidget(m_table);
    card->setLayout(inside);
    m_table->setObjectName(u"offerTable"_s);
    m_table->setRowHeight(44);
    m_take->setObjectName(u"takeButton"_s);
    m_compare->setObjectName(u"compareButton"_s);
    m_kind->setObjectName(u"sourceBox"_s);
    m_cancel->setDefault(true);
    auto *buttons = row(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(buildSource());
    all->addWidget(m_consent);
    all->addWidget(card, 1);
    all->addLayout(buttons);
    setLayout(all);
    m_take->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &OfferDialog::compare);
    connect(m_take, &QPushButton::clicked, this, &OfferDialog::takeValues);
    connect(m_choose, &QPushButton::clicked, this, &OfferDialog::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OfferDialog::sourceChanged);
    connect(m_file, &QLineEdit::textChanged, this, &OfferDialog::sourceChanged);
    m_kind->setCurrentIndex(int(first));
    sourceChanged();
    if (first == Source::Kind::ServerEnv)       // the stack's own file: reading it needs no consent
        compare();
}

QLayout *OfferDialog::buildSource()
{
    // In the order of Source::Kind.
    m_kind->addItems({tr("The .env file on the server"), tr("The running containers"), tr("A .env file on this computer"), tr("A vault file"), tr("A CSV file")});
    m_kind->setAccessibleName(tr("Where values come from"));
    m_kind->setMinimumWidth(m_kind->sizeHint().width() + theme::scaled(24));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("File"));
    m_file->setObjectName(u"offerFile"_s);
    m_phrase->setEchoMode(QLineEdit::Password);
    m_phrase->setAccessibleName(tr("Passphrase"));
    m_phrase->setPlaceholderText(tr("Passphrase"));
    m_phrase->setObjectName(u"offerPhrase"_s);
    auto *line = row(8);
    line->addWidget(m_kind);
    line->addWidget(m_file, 2);
    line->addWidget(m_choose);
    line->addWidget(m_phrase, 1);
    line->addStretch();
    line->addWidget(m_compare);
    return line;
}

Source OfferDialog::source() const
{
    Source wanted;
    wanted.kind = Source::Kind(m_kind->currentIndex());
    wanted.file = m_file->text();
    if (wanted.kind == Source::Kind::EncryptedFile)
        wanted.passphrase = Secret(m_phrase->text().toUtf8());
    return wanted;
}

void OfferDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import from"), m_file->text());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void OfferDialog::sourceChanged()
{
    const auto kind = Source::Kind(m_kind->currentIndex());
    const bool file = kind != Source::Kind::ServerEnv && kind != Source::Kind::Containers;
    m_file->setVisible(file);
    m_choose->setVisible(file);
    m_phrase->setVisible(kind == Source::Kind::EncryptedFile);
    m_compare->setEnabled(!file || !m_file->text().isEmpty());
    m_compare->setText(kind == Source::Kind::Containers ? tr("Read the containers") : tr("Compare"));
    m_consent->setText(kind == Source::Kind::Containers ? tr("Vigie reads the environment and the secret files of this stack's containers, and of no other.")
                                                        : tr("Nothing is written yet: what is found is compared with the vault and tried on the service."));
    m_rows->setRows({});
    m_boxes.clear();
    m_take->setEnabled(false);
    m_note->clear();
}

void OfferDialog::busy(const QString &note)
{
    m_note->setText(note);
    m_compare->setEnabled(false);
    m_take->setEnabled(false);
}

void OfferDialog::compare()
{
    busy(tr("Reading and trying the values on the services."));
    whenDone(m_door->offer(m_server, source()), this, [this](const Result<vault::Offer> &offer) { take(offer); });
}

void OfferDialog::takeValues()
{
    QStringList replace;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        if (box.value()->isChecked())
            replace.append(box.key());
    replace.sort();
    busy(tr("Writing into the vault and reading back."));
    whenDone(m_door->accept(m_server, source(), replace), this, [this](const Result<vault::Offer> &offer) { take(offer); });
}

void OfferDialog::take(const Result<vault::Offer> &offer)
{
    m_compare->setEnabled(true);
    if (!offer) {
        m_note->setText(QStringList{offer.error().what, offer.error().why, offer.error().next}.join(u' ').simplified());
        return;
    }
    m_boxes.clear();
    m_rows->setRows({});
    m_rows->setRows(models::offerRows(*offer));
    QString note = models::offerSentence(*offer);
    if (!offer->missing.isEmpty())
        note += u' ' + tr("Not found there: %1.").arg(offer->missing.join(u", "_s));
    m_note->setText(note);
    const bool taken = !offer->taken.isEmpty();
    if (taken)
        m_cancel->setText(tr("Close"));
    else
        placeBoxes(*offer);
    m_take->setVisible(!taken);
    m_compare->setVisible(!taken);
    m_kind->setEnabled(!taken);
    m_take->setEnabled(std::ranges::any_of(offer->values, [](const OfferedValue &value) { return value.state != OfferedValue::State::Same; }));
}

// A value that differs replaces the vault's only when its box is ticked.
void OfferDialog::placeBoxes(const vault::Offer &offer)
{
    for (const OfferedValue &value : offer.values) {
        if (value.state != OfferedValue::State::Differs)
            continue;
        auto *box = new QCheckBox(tr("Replace"));
        box->setAccessibleName(tr("Replace %1").arg(value.label));
        box->setObjectName(u"replace-"_s + value.credential.name);
        auto *holder = new QWidget;
        auto *line = row(0);
        line->setContentsMargins(10, 0, 4, 1);
        line->addWidget(box);
        holder->setLayout(line);
        m_table->setIndexWidget(m_rows->index(m_rows->rowOf(value.credential.key()), int(m_rows->columns().size()) - 1), holder);
        m_boxes.insert(value.credential.name, box);
    }
}

} // namespace vigie::ui
