#pragma once

#include "ui/models/search_query.h"

#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace vigie::widgets {
class Label;
} // namespace vigie::widgets

namespace vigie::ui {

// The values of the facets as boxes; they and the filter tags change the same query.
class FacetPanel : public QScrollArea
{
    Q_OBJECT

public:
    struct Group {
        QString field;
        QList<meilisearch::FacetValue> values;
        bool numbers = false;
    };

    explicit FacetPanel(models::SearchQuery *query, QWidget *parent = nullptr);
    void setGroups(const QList<Group> &groups);
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 60}; }

private:
    struct Line {
        QString field;
        models::FacetBox box;
        QCheckBox *check = nullptr;
        widgets::Label *count = nullptr;
    };
    [[nodiscard]] QList<models::FacetBox> boxesOf(const Group &group) const;
    void rebuild();
    void addLine(const QString &field, const models::FacetBox &box);
    void clear();
    bool updateInPlace(const QList<std::pair<QString, models::FacetBox>> &wanted);

    models::SearchQuery *m_query;
    QList<Group> m_groups;
    QStringList m_opened;               // fields of which all values are shown
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace vigie::ui
