#pragma once

#include "app/search/values.h"
#include "ui/pages/search/access.h"
#include "ui/widgets/basics.h"

namespace vigie::widgets {
class KeyValues;
class MonoView;
} // namespace vigie::widgets

class QStackedWidget;

namespace vigie::ui {

// One document as JSON; without one, what is known of the index.
class DocumentCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit DocumentCard(QWidget *parent = nullptr);
    void setAccess(const Access &access);
    void showDocument(const QString &id, const QJsonObject &document, const QStringList &order);
    void showFacts(const search::IndexInfo &info, const search::Overview &overview, const QDateTime &now);
    void clear();
    void toggleFacts();
    [[nodiscard]] const QJsonObject &document() const { return m_document; }

Q_SIGNALS:
    void editWanted();
    void deleteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void layLines();

    widgets::Label *m_title;
    widgets::Button *m_facts;
    widgets::Button *m_copy;
    QStackedWidget *m_views;
    widgets::MonoView *m_json;
    widgets::KeyValues *m_known;
    widgets::Label *m_fieldsTitle;
    widgets::KeyValues *m_fields;
    widgets::Button *m_edit;
    widgets::Button *m_delete;
    widgets::Label *m_mode;
    QWidget *m_foot = nullptr;
    QString m_id;
    QString m_index;
    QJsonObject m_document;
    QStringList m_order;
    bool m_showsFacts = false;
    Access m_access;
};

} // namespace vigie::ui
