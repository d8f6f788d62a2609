#include "ui/pages/search/facet_panel.h"

#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using models::FacetBox;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

constexpr int fewValues = 3;
constexpr int manyValues = 100;

} // namespace

FacetPanel::FacetPanel(models::SearchQuery *query, QWidget *parent) : QScrollArea(parent), m_query(query), m_column(column(0))
{
    setObjectName(u"facetPanel"_s);
    setAccessibleName(tr("Facets"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new Ground(Role::Surface);
    m_column->setContentsMargins(12, 0, 12, 8);
    content->setLayout(m_column);
    setWidget(content);
}

QList<FacetBox> FacetPanel::boxesOf(const Group &group) const
{
    QList<FacetBox> boxes = models::facetBoxes(group.values, group.numbers, m_opened.contains(group.field) ? manyValues : fewValues);
    if (group.numbers && boxes.isEmpty())
        return boxes;
    // What is filtered by stays in sight, also when nothing matches it.
    for (const models::Clause &clause : m_query->clauses())
        for (const models::Test &test : clause.tests)
            if (clause.field == group.field && test.comparator == models::Comparator::Equal
                && std::ranges::none_of(boxes, [&test](const FacetBox &box) { return box.test == test; })) {
                const auto known = std::ranges::find(group.values, test.value, &meilisearch::FacetValue::value);
                boxes.append({test, test.value, known == group.values.end() ? 0 : known->count});
            }
    return boxes;
}

void FacetPanel::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    QList<std::pair<QString, FacetBox>> wanted;
    for (const Group &group : groups)
        for (const FacetBox &box : boxesOf(group))
            wanted.append({group.field, box});
    if (!updateInPlace(wanted))
        rebuild();
}

// The box under the cursor or the focus stays where it is when only its number changes.
bool FacetPanel::updateInPlace(const QList<std::pair<QString, FacetBox>> &wanted)
{
    if (wanted.size() != m_lines.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted[i].first != m_lines[i].field || wanted[i].second.test != m_lines[i].box.test || wanted[i].second.text != m_lines[i].box.text)
            return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Line &line = m_lines[i];
        line.box = wanted[i].second;
        line.count->setText(QLocale().toString(line.box.count));
        const QSignalBlocker quiet(line.check);
        line.check->setChecked(m_query->has(line.field, line.box.test));
    }
    return true;
}

void FacetPanel::clear()
{
    m_lines.clear();
    removeAll(m_column);
}

void FacetPanel::rebuild()
{
    const auto focused = std::ranges::find_if(m_lines, [](const Line &line) { return line.check->hasFocus(); });
    const QString field = focused == m_lines.end() ? QString() : focused->field, text = focused == m_lines.end() ? QString() : focused->box.text;
    clear();
    for (const Group &group : m_groups) {
        const QList<FacetBox> boxes = boxesOf(group);
        if (boxes.isEmpty())
            continue;
        auto *title = new Label(Type::Strong, Role::Text, group.field);
        title->setElide(Qt::ElideMiddle);
        title->setContentsMargins(0, scaled(10), 0, scaled(4));
        m_column->addWidget(title);
        for (const FacetBox &box : boxes)
            addLine(group.field, box);
        const qsizetype more = group.numbers ? 0 : group.values.size() - fewValues;
        if (more <= 0)
            continue;
        const bool open = m_opened.contains(group.field);
        auto *button = new Button(open ? tr("Show fewer") : tr("%n more", nullptr, int(more)), theme::ButtonKind::Link);
        button->setAccessibleName(open ? tr("Show fewer values of %1").arg(group.field) : tr("Show more values of %1").arg(group.field));
        connect(button, &QPushButton::clicked, this, [this, open, name = group.field] {
            if (open)
                m_opened.removeAll(name);
            else
                m_opened.append(name);
            rebuild();
        });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_column->addStretch(1);
    for (const Line &line : std::as_const(m_lines))
        if (!text.isEmpty() && line.field == field && line.box.text == text)
            line.check->setFocus(Qt::OtherFocusReason);
}

void FacetPanel::addLine(const QString &field, const FacetBox &box)
{
    auto *line = new QWidget;
    auto *across = row(8);
    auto *check = new QCheckBox(box.text.isEmpty() ? tr("(empty)") : box.text.size() > 18 ? box.text.left(17) + u'…' : box.text);
    check->setObjectName(u"facet-%1-%2"_s.arg(field, box.test.value));
    check->setToolTip(box.text);
    check->setAccessibleName(tr("%1: %2").arg(field, box.text));
    check->setChecked(m_query->has(field, box.test));
    check->setMinimumWidth(scaled(40));
    auto *count = new Label(Type::Small, Role::Text3, QLocale().toString(box.count));
    across->addWidget(check, 1);
    across->addWidget(count);
    line->setLayout(across);
    line->setFixedHeight(scaled(26));
    m_column->addWidget(line);
    m_lines.append({field, box, check, count});
    connect(check, &QCheckBox::toggled, this, [this, field, test = box.test](bool on) { m_query->setTest(field, test, on); });
}

} // namespace vigie::ui
