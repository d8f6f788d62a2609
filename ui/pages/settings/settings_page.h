#pragma once

#include "ui/pages/page.h"
#include "ui/theme/preferences.h"

class QButtonGroup;
class QVBoxLayout;

namespace vigie::widgets {
class Card;
class IconView;
class Label;
} // namespace vigie::widgets

namespace vigie::ui {

// What was chosen for this computer and all servers. Kept at once, without an OK button.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context &context);

    void showServer(QUuid server) override;
    [[nodiscard]] bool hasPrimary() const override { return true; }

public Q_SLOTS:
    void openDiagnostics();

Q_SIGNALS:
    // Language or row height: the window has to be made anew.
    void windowWanted();

private:
    using Change = std::function<void(theme::Preferences &, int)>;
    void addGroup(const QString &icon, const QString &title, const QList<QWidget *> &rows);
    [[nodiscard]] QWidget *line(const QString &name, const QList<QWidget *> &controls, const QString &note = {});
    [[nodiscard]] QWidget *choice(const QString &id, const QString &name, const QStringList &words, int current, bool rebuilds, const Change &change);
    [[nodiscard]] QWidget *motionBox();
    [[nodiscard]] QWidget *minutesBox();
    void askKeychain();

    QVBoxLayout *m_column;
    widgets::Label *m_store;
    widgets::IconView *m_mark;
    widgets::Label *m_state;
};

} // namespace vigie::ui
