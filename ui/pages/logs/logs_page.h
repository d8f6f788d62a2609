#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;

namespace vigie::models {
class LogFeed;
} // namespace vigie::models

namespace vigie::widgets {
class Button;
class Label;
class MonoView;
} // namespace vigie::widgets

namespace vigie::ui {

// The services' logs as they come, merged by time.
class LogsPage : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(const Context &context);

    void showServer(QUuid server) override;
    void setActive(bool active) override;
    Q_INVOKABLE void followService(const QString &service);

private:
    void watch();
    void showLines();

    QComboBox *m_service;
    QLineEdit *m_filter;
    widgets::Button *m_follow;
    widgets::Label *m_count;
    widgets::MonoView *m_view;
    models::LogFeed *m_feed;
    bool m_active = false;
};

} // namespace vigie::ui
