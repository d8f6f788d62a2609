#pragma once

#include "ui/models/settings_draft.h"
#include "ui/pages/page.h"
#include "ui/pages/search/access.h"
#include "ui/pages/search/index_list.h"

class QPlainTextEdit;
class QStackedWidget;
class QTimer;

namespace vigie::widgets {
class Button;
class Card;
class ErrorCard;
class FootBar;
class IconView;
class Label;
class MonoView;
class Segments;
} // namespace vigie::widgets

namespace vigie::ui {

class SettingsForm;

// The settings of an index: a form and JSON over one draft, beside it exactly what would be sent and what that does.
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    SettingsView(const Context &context, widgets::FootBar *foot, QWidget *parent = nullptr);

    void setAccess(const Access &access);
    void setIndexes(const QList<IndexList::Entry> &entries);
    void showIndex(const std::optional<search::IndexInfo> &info);
    void setCompact(bool compact);
    void load();
    // Puts these over the draft.
    void propose(const QJsonObject &changes);
    [[nodiscard]] models::SettingsDraft *draft() const { return m_draft; }
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void indexChosen(const QString &uid);
    void applied(const vigie::search::TaskRow &task);
    void failed(const vigie::Error &error);

private:
    QWidget *buildMiddle();
    QWidget *buildRight();
    void buildFoot();
    void showDraft();
    void showEffect(const search::SettingsPlan &plan);
    void askExpected();
    void takeText();
    void apply();
    [[nodiscard]] search::Door *door() const { return m_context.engine->search(); }

    Context m_context;
    Access m_access;
    std::optional<search::IndexInfo> m_info;
    QString m_loaded;                       // the index whose settings these are
    models::SettingsDraft *m_draft;
    QJsonObject m_proposed;                 // until the settings are there
    std::optional<std::chrono::milliseconds> m_expected;
    QTimer *m_pause;
    bool m_applying = false;
    Cancel m_cancel;

    widgets::FootBar *m_foot;
    IndexList *m_list;
    widgets::Label *m_title;
    widgets::Label *m_count;
    widgets::Segments *m_segments;
    QStackedWidget *m_views;
    SettingsForm *m_form;
    QPlainTextEdit *m_json;
    widgets::Label *m_jsonNote;
    widgets::ErrorCard *m_error;
    widgets::Card *m_changes;
    widgets::Label *m_balance;
    widgets::MonoView *m_patch;
    widgets::IconView *m_effectMark;
    widgets::Label *m_effect;
    QWidget *m_safe;
    widgets::Button *m_discard;
    widgets::Button *m_stop;
    widgets::Button *m_apply;
};

} // namespace vigie::ui
