#include "ui/pages/search/document_card.h"

#include "ui/models/json_lines.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/mono_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

constexpr int mostFields = 40;

} // namespace

DocumentCard::DocumentCard(QWidget *parent)
    : Card(parent), m_title(new Label(Type::Strong)), m_facts(iconButton(u"info"_s, tr("Facts of the index"))), m_copy(iconButton(u"copy"_s, tr("Copy the document as JSON"))),
      m_views(new QStackedWidget), m_json(new MonoView(tr("Document"))), m_known(new KeyValues), m_fieldsTitle(new Label(Type::Strong, Role::Text, tr("Fields, in how many documents"))),
      m_fields(new KeyValues), m_edit(new Button(tr("Edit…"))), m_delete(new Button(tr("Delete…"))), m_mode(new Label(Type::Small, Role::Text2))
{
    m_title->setElide(Qt::ElideMiddle);
    m_json->setObjectName(u"documentView"_s);
    m_facts->setObjectName(u"factsButton"_s);
    m_edit->setObjectName(u"editDocumentButton"_s);
    m_delete->setObjectName(u"deleteDocumentButton"_s);
    m_facts->setKind(ButtonKind::Flat);
    m_copy->setKind(ButtonKind::Flat);
    m_edit->setSmall();
    m_delete->setSmall();
    m_delete->setKind(ButtonKind::Danger);
    auto *head = row(4);
    head->setContentsMargins(12, 0, 10, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_facts);
    head->addWidget(m_copy);
    auto *top = new QWidget;
    top->setLayout(head);
    top->setFixedHeight(scaled(43));
    auto *facts = new Ground(Role::Surface);
    auto *texts = column(10);
    texts->setContentsMargins(12, 10, 12, 10);
    texts->addWidget(m_known);
    texts->addWidget(m_fieldsTitle);
    texts->addWidget(m_fields);
    texts->addStretch(1);
    facts->setLayout(texts);
    m_views->addWidget(m_json);
    m_views->addWidget(scrolled(facts, tr("Facts of the index")));
    auto *foot = row(8);
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_edit);
    foot->addWidget(m_delete);
    foot->addStretch(1);
    foot->addWidget(m_mode);
    m_foot = new QWidget;
    m_foot->setLayout(foot);
    m_foot->setFixedHeight(scaled(46));
    auto *all = column(0);
    all->addWidget(top);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_views, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_foot);
    setLayout(all);
    connect(m_facts, &QPushButton::clicked, this, &DocumentCard::toggleFacts);
    connect(m_edit, &QPushButton::clicked, this, &DocumentCard::editWanted);
    connect(m_delete, &QPushButton::clicked, this, &DocumentCard::deleteWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_document).toJson())); });
    place();
}

void DocumentCard::setAccess(const Access &access)
{
    m_access = access;
    place();
}

void DocumentCard::showDocument(const QString &id, const QJsonObject &document, const QStringList &order)
{
    m_id = id;
    m_document = document;
    m_order = order;
    m_showsFacts = false;
    layLines();
    place();
}

void DocumentCard::clear()
{
    m_id.clear();
    m_document = {};
    m_json->setLines({});
    place();
}

void DocumentCard::showFacts(const search::IndexInfo &info, const search::Overview &overview, const QDateTime &now)
{
    const meilisearch::IndexStats &stats = info.stats;
    m_index = info.index.uid;
    QList<KeyValues::Pair> pairs{{tr("Documents"), QLocale().toString(stats.documents), false},
                                 {tr("Size"), stats.size ? present::disk(*stats.size) : tr("not told by this version"), false},
                                 {tr("Last update"), info.index.updated.isValid() ? present::ago(info.index.updated, now) : tr("never"), false},
                                 {tr("Id field"), info.index.primaryKey.isEmpty() ? tr("none yet") : info.index.primaryKey, !info.index.primaryKey.isEmpty()},
                                 {tr("Made"), info.index.created.isValid() ? present::date(info.index.created) : QString(), false},
                                 {tr("Now"), stats.indexing ? tr("indexing") : tr("at rest"), false},
                                 {tr("Version"), overview.standIn ? tr("%1, a stand-in").arg(overview.version) : overview.version, false},
                                 {tr("Read with"), overview.readsWith.isEmpty() ? tr("the master key") : overview.readsWith, false}};
    m_known->setPairs(pairs);
    QList<std::pair<QString, qint64>> fields;
    for (auto field = stats.fields.begin(); field != stats.fields.end(); ++field)
        fields.append({field.key(), field.value()});
    std::ranges::stable_sort(fields, [](const auto &left, const auto &right) { return left.second > right.second; });
    pairs.clear();
    for (const auto &[name, count] : fields.mid(0, mostFields))
        pairs.append({name, QLocale().toString(count), false});
    m_fields->setPairs(pairs);
    m_fieldsTitle->setVisible(!pairs.isEmpty());
    place();
}

void DocumentCard::toggleFacts()
{
    m_showsFacts = !m_showsFacts;
    place();
}

void DocumentCard::place()
{
    const bool document = !m_id.isEmpty() && !m_showsFacts;
    m_views->setCurrentIndex(document ? 0 : 1);
    m_title->setText(document ? tr("Document %1").arg(m_id) : m_index.isEmpty() ? tr("No index") : tr("Index %1").arg(m_index));
    m_facts->setVisible(!m_id.isEmpty());
    m_copy->setVisible(document);
    for (Button *button : {m_edit, m_delete}) {
        button->setVisible(document);
        button->setEnabled(m_access.writable);
        button->setToolTip(m_access.writable ? QString() : m_access.why);
    }
    m_mode->setText(m_access.writable ? QString() : tr("Read-only"));
    m_mode->setVisible(!m_access.writable && document);
    setFixedWidth(std::max(scaled(264), m_foot->layout()->sizeHint().width() + 2));
}

void DocumentCard::layLines()
{
    const int step = std::max(QFontMetrics(theme::font(Type::Mono)).horizontalAdvance(u'0'), 1);
    m_json->setLines(models::jsonLines(m_document, {std::max((m_views->width() - 30) / step, 20), false, 12, m_order}));
}

void DocumentCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layLines();
}

} // namespace vigie::ui
