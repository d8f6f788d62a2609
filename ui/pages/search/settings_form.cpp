#include "ui/pages/search/settings_form.h"

#include "ui/models/json_lines.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

constexpr qsizetype fewSynonyms = 2;
const QStringList rules{u"words"_s, u"typo"_s, u"proximity"_s, u"attribute"_s, u"attributeRank"_s, u"sort"_s, u"wordPosition"_s, u"exactness"_s};

QString entryText(const QJsonValue &value)
{
    return models::plainValue(value);
}

} // namespace

SettingsForm::SettingsForm(models::SettingsDraft *draft, QWidget *parent) : QScrollArea(parent), m_draft(draft)
{
    setObjectName(u"settingsForm"_s);
    setAccessibleName(tr("Settings as a form"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new Ground(Role::Surface);
    auto *all = column(0);
    addLists(all);
    addNumbers(all);
    all->addStretch(1);
    content->setLayout(all);
    setWidget(content);
    connect(m_draft, &models::SettingsDraft::draftChanged, this, &SettingsForm::fill);
}

QWidget *SettingsForm::groupRow(const QString &name, const QString &title, const QString &note, QWidget *content, Label **dot)
{
    auto *head = row(6);
    head->addWidget(new Label(Type::Medium, Role::Text, title));
    *dot = new Label(Type::Medium, Role::Accent, u"\u25cf"_s);
    (*dot)->setFont(theme::font(Type::MonoSmall));
    (*dot)->setAccessibleName(tr("%1 is changed").arg(title));
    (*dot)->setObjectName(u"changed-"_s + name);
    head->addWidget(*dot);
    head->addStretch(1);
    auto *words = column(0);
    words->setContentsMargins(0, 3, 0, 0);
    words->addLayout(head);
    words->addWidget(wrapped(Type::Small, Role::Text3, note));
    words->addStretch(1);
    auto *left = new QWidget;
    left->setLayout(words);
    left->setFixedWidth(scaled(158));
    auto *line = row(8);
    line->setContentsMargins(14, 8, 10, 8);
    line->addWidget(left);
    line->addWidget(content, 1);
    auto *box = new QWidget;
    auto *stacked = column(0);
    stacked->addLayout(line);
    stacked->addWidget(new Line(Qt::Horizontal));
    box->setLayout(stacked);
    return box;
}

void SettingsForm::addLists(QVBoxLayout *all)
{
    struct Wanted {
        QString name, title, note;
        bool numbered = false;
    };
    const QList<Wanted> wanted{{u"searchableAttributes"_s, tr("Searched fields"), tr("in order of weight"), true},
                               {u"filterableAttributes"_s, tr("Filters"), tr("can be used in a filter"), false},
                               {u"sortableAttributes"_s, tr("Sorting"), tr("can be used to sort"), false},
                               {u"rankingRules"_s, tr("Ranking rules"), tr("first rule decides first"), true},
                               {u"synonyms"_s, tr("Synonyms"), tr("a word also finds these"), false}};
    for (const Wanted &one : wanted) {
        Group group{one.name, one.title, one.numbered, nullptr, new FlowLayout(6)};
        auto *content = new QWidget;
        content->setObjectName(u"entries-"_s + one.name);
        content->setLayout(group.flow);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        content->setSizePolicy(policy);
        all->addWidget(groupRow(one.name, one.title, one.note, content, &group.dot));
        m_groups.append(group);
    }
}

QLineEdit *SettingsForm::numberField(const QString &name, const QString &setting, const QString &member, int most, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(u"setting-"_s + member.section(u'/', -1));
    field->setAccessibleName(name);
    field->setValidator(new QIntValidator(0, most, field));
    field->setAlignment(Qt::AlignRight);
    field->setFixedSize(scaled(width), scaled(26));
    connect(field, &QLineEdit::editingFinished, this, [this, field, setting, member] {
        const int number = QLocale().toInt(field->text());
        m_draft->setWithin(setting, member, number);
    });
    return field;
}

void SettingsForm::addNumbers(QVBoxLayout *all)
{
    m_oneTypo = numberField(tr("Letters from which one mistake is allowed"), u"typoTolerance"_s, u"minWordSizeForTypos/oneTypo"_s, 255, 44);
    m_twoTypos = numberField(tr("Letters from which two mistakes are allowed"), u"typoTolerance"_s, u"minWordSizeForTypos/twoTypos"_s, 255, 44);
    m_most = numberField(tr("Results at most per search"), u"pagination"_s, u"maxTotalHits"_s, 10'000'000, 88);
    m_was = new Label(Type::Body, Role::Text3);
    const auto place = [](const QList<QWidget *> &parts) {
        auto *line = row(6);
        for (QWidget *part : parts)
            line->addWidget(part);
        line->addStretch(1);
        auto *box = new QWidget;
        box->setLayout(line);
        return box;
    };
    all->addWidget(groupRow(u"typoTolerance"_s, tr("Typing mistakes"), tr("allowed in a word"),
                            place({new Label(Type::Body, Role::Text2, tr("1 from")), m_oneTypo, new Label(Type::Body, Role::Text2, tr("letters, 2 from")), m_twoTypos}), &m_typosDot));
    all->addWidget(groupRow(u"pagination"_s, tr("Results at most"), tr("per search"), place({m_most, m_was}), &m_mostDot));
}

void SettingsForm::setWritable(bool writable, const QString &why)
{
    if (m_writable == writable && m_why == why)
        return;
    m_writable = writable;
    m_why = why;
    for (QLineEdit *field : {m_oneTypo, m_twoTypos, m_most}) {
        field->setReadOnly(!writable);
        field->setToolTip(writable ? QString() : why);
    }
    fill();
}

void SettingsForm::fill()
{
    for (const Group &group : std::as_const(m_groups)) {
        group.dot->setVisible(m_draft->isChanged(group.name));
        if (group.name == "synonyms"_L1)
            showSynonyms(group);
        else
            showList(group);
    }
    showNumbers();
}

void SettingsForm::showNumbers()
{
    const auto within = [](const QJsonObject &settings, const QString &name, const QString &member) {
        return settings.value(name)[member];
    };
    const QJsonValue sizes = within(m_draft->wanted(), u"typoTolerance"_s, u"minWordSizeForTypos"_s);
    m_oneTypo->setText(QLocale().toString(sizes["oneTypo"_L1].toInt()));
    m_twoTypos->setText(QLocale().toString(sizes["twoTypos"_L1].toInt()));
    m_typosDot->setVisible(m_draft->isChanged(u"typoTolerance"_s));
    const QJsonValue most = within(m_draft->wanted(), u"pagination"_s, u"maxTotalHits"_s), was = within(m_draft->before(), u"pagination"_s, u"maxTotalHits"_s);
    m_most->setText(QLocale().toString(most.toInt()));
    m_was->setText(most == was ? QString() : tr("was %1").arg(QLocale().toString(was.toInt())));
    m_mostDot->setVisible(m_draft->isChanged(u"pagination"_s));
}

void SettingsForm::showList(const Group &group)
{
    // A click rebuilds the tags: the focus goes to the one that stands there then.
    qsizetype focused = -1;
    for (int i = 0; i < group.flow->count(); ++i)
        if (group.flow->itemAt(i)->widget()->hasFocus())
            focused = i;
    removeAll(group.flow);
    const QJsonArray before = m_draft->before().value(group.name).toArray(), wanted = m_draft->wanted().value(group.name).toArray();
    QStringList used;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString text = entryText(wanted[i]);
        const bool added = !before.contains(wanted[i]);
        used.append(text);
        auto *tag = new Tag(group.numbered && !added ? u"%1 %2"_s.arg(i + 1).arg(text) : text, added ? Tag::Look::Added : Tag::Look::Removable, tr("Take away %1 from: %2").arg(text, group.title));
        tag->setObjectName(u"entry-%1-%2"_s.arg(group.name, text));
        tag->setProperty("setting", group.name);
        tag->setProperty("place", i);
        tag->setEnabled(m_writable);
        tag->installEventFilter(this);
        connect(tag, &QAbstractButton::clicked, this, [this, name = group.name, i] { removeEntry(name, i); });
        group.flow->addWidget(tag);
    }
    for (const QJsonValue &gone : before) {
        if (wanted.contains(gone))
            continue;
        const QString text = entryText(gone);
        auto *tag = new Tag(text, Tag::Look::Removed, tr("Put back %1 into: %2").arg(text, group.title));
        tag->setObjectName(u"entry-%1-%2"_s.arg(group.name, text));
        tag->setEnabled(m_writable);
        connect(tag, &QAbstractButton::clicked, this, [this, name = group.name, gone] {
            QJsonArray list = m_draft->wanted().value(name).toArray();
            const QJsonArray old = m_draft->before().value(name).toArray();
            qsizetype place = 0;
            while (place < old.size() && old[place] != gone)
                ++place;
            list.insert(std::min(place, list.size()), gone);
            m_draft->set(name, list);
        });
        group.flow->addWidget(tag);
    }
    QStringList offered = group.name == "rankingRules"_L1 ? rules : m_fields;
    offered.removeIf([&used](const QString &one) { return used.contains(one); });
    addPlus(group, offered);
    if (focused >= 0 && group.flow->count() > 0)
        group.flow->itemAt(int(std::min<qsizetype>(focused, group.flow->count() - 1)))->widget()->setFocus(Qt::OtherFocusReason);
}

// Meilisearch keeps them one way; a pair that stands both ways is shown once.
void SettingsForm::showSynonyms(const Group &group)
{
    removeAll(group.flow);
    const QJsonObject before = m_draft->before().value(group.name).toObject(), wanted = m_draft->wanted().value(group.name).toObject();
    QStringList shown;
    const auto text = [](const QString &word, const QJsonValue &also) -> QString {
        QStringList words;
        for (const QJsonValue &one : also.toArray())
            words.append(entryText(one));
        return word + u" = "_s + words.join(u", "_s);
    };
    for (auto one = wanted.begin(); one != wanted.end(); ++one)
        shown.append(one.key());
    const qsizetype all = shown.size();
    std::ranges::stable_sort(shown, {}, [&](const QString &word) { return before.value(word) == wanted.value(word); });
    if (!m_allSynonyms && shown.size() > fewSynonyms)
        shown = shown.mid(0, std::max<qsizetype>(fewSynonyms, std::ranges::count_if(shown, [&](const QString &word) { return before.value(word) != wanted.value(word); })));
    for (const QString &word : shown) {
        const bool added = before.value(word) != wanted.value(word);
        auto *tag = new Tag(text(word, wanted.value(word)), added ? Tag::Look::Added : m_writable ? Tag::Look::Removable : Tag::Look::Plain, tr("Take away the synonym %1").arg(word));
        connect(tag, &QAbstractButton::clicked, this, [this, name = group.name, word] {
            QJsonObject words = m_draft->wanted().value(name).toObject();
            words.remove(word);
            m_draft->set(name, words);
        });
        group.flow->addWidget(tag);
    }
    for (const QString &word : before.keys())
        if (!wanted.contains(word))
            group.flow->addWidget(new Tag(text(word, before.value(word)), Tag::Look::Removed, tr("The synonym %1 goes").arg(word)));
    if (all > shown.size() || m_allSynonyms) {
        auto *more = new Button(m_allSynonyms ? tr("Fewer") : tr("All %1").arg(all), ButtonKind::Link);
        more->setAccessibleName(m_allSynonyms ? tr("Show fewer synonyms") : tr("Show all synonyms"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_allSynonyms = !m_allSynonyms;
            fill();
        });
        group.flow->addWidget(more);
    }
    addPlus(group, {});
}

void SettingsForm::addPlus(const Group &group, const QStringList &offered)
{
    auto *plus = iconButton(u"plus"_s, tr("Add to: %1").arg(group.title));
    plus->setKind(ButtonKind::Flat);
    plus->setObjectName(u"add-"_s + group.name);
    plus->setEnabled(m_writable);
    if (!m_writable)
        plus->setToolTip(m_why);
    connect(plus, &QPushButton::clicked, this, [this, plus, group, offered] {
        if (offered.isEmpty()) {
            askEntry(group);
            return;
        }
        auto *menu = new QMenu(this);
        menu->setObjectName(u"entryMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &one : offered)
            menu->addAction(one, this, [this, name = group.name, one] { addEntry(name, one); });
        menu->addSeparator();
        menu->addAction(tr("Another…"), this, [this, group] { askEntry(group); });
        menu->popup(plus->mapToGlobal(QPoint(0, plus->height() + 2)));
    });
    group.flow->addWidget(plus);
}

void SettingsForm::askEntry(const Group &group)
{
    const bool synonyms = group.name == "synonyms"_L1;
    auto *question = new Question(tr("Add to: %1").arg(group.title), synonyms ? tr("A word, =, and the words that it also finds: maison = villa, pavillon") : tr("The name of a field, also of one that no document has yet."),
                                  tr("Add"), window());
    question->askText(group.title);
    connect(question, &QDialog::accepted, this, [this, question, name = group.name] { addEntry(name, question->typed().trimmed()); });
    question->open();
}

void SettingsForm::addEntry(const QString &name, const QString &text)
{
    if (name == "synonyms"_L1) {
        QJsonObject words = m_draft->wanted().value(name).toObject();
        QJsonArray also;
        for (const QString &one : text.section(u'=', 1).split(u',', Qt::SkipEmptyParts))
            also.append(one.trimmed());
        if (!also.isEmpty() && !text.section(u'=', 0, 0).trimmed().isEmpty())
            words.insert(text.section(u'=', 0, 0).trimmed(), also);
        m_draft->set(name, words);
        return;
    }
    QJsonArray list = m_draft->wanted().value(name).toArray();
    // "*" means all: one name beside it would say nothing.
    if (list == QJsonArray{u"*"_s})
        list = {};
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
    m_draft->set(name, list);
}

void SettingsForm::removeEntry(const QString &name, qsizetype at)
{
    QJsonArray list = m_draft->wanted().value(name).toArray();
    list.removeAt(at);
    m_draft->set(name, list);
}

void SettingsForm::moveEntry(const QString &name, qsizetype at, int step)
{
    QJsonArray list = m_draft->wanted().value(name).toArray();
    if (at + step < 0 || at + step >= list.size())
        return;
    const QJsonValue one = list.takeAt(at);
    list.insert(at + step, one);
    m_draft->set(name, list);
}

// Ctrl+Left and Ctrl+Right move an entry: the order is what counts.
bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->property("setting").isValid()) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int step = pressed->key() == Qt::Key_Left ? -1 : pressed->key() == Qt::Key_Right ? 1 : 0;
        if (step != 0 && (pressed->modifiers() & Qt::ControlModifier)) {
            moveEntry(watched->property("setting").toString(), watched->property("place").toLongLong(), step);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vigie::ui
