#pragma once

#include "app/vault/door.h"
#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

class QTimer;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class ErrorCard;
class FootBar;
class Stepper;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

class TextCard;
class UsersCard;
class ValueCard;

// New values for one or all credentials: what would be done, how it goes, and the two ways on after an interruption.
class RotateView : public QWidget
{
    Q_OBJECT

public:
    explicit RotateView(const Context &context, QWidget *parent = nullptr);

    void askPlan(QUuid server, const QStringList &names);
    // What runs or stopped halfway on this server.
    void showUnfinished(QUuid server);
    void setConnected(bool connected);
    void setCompact(bool compact);

Q_SIGNALS:
    void closed();
    void failed(const vigie::Error &error);
    void keyCopyWanted(const QString &credential);

private:
    struct Item {
        std::optional<vault::RotationPlan> plan;
        std::optional<vault::Rotation> rotation;
        [[nodiscard]] QString key() const { return rotation ? rotation->credential.key() : plan->credential.key(); }
        [[nodiscard]] bool stopped() const { return rotation && !rotation->isOver() && !rotation->running; }
        [[nodiscard]] bool asks() const { return stopped() && rotation->error && rotation->error->kind == Error::Kind::NeedsAnswer; }
    };

    QLayout *buildHead();
    QLayout *buildLeft();
    QLayout *buildRight();
    void buildFoot();
    void reset(QUuid server);
    void takePlans(const Result<QList<vault::RotationPlan>> &plans);
    void takeRotation(const vault::Rotation &rotation);
    void start();
    void run(const QStringList &names, const QStringList &typed);
    void askOffers();
    void confirmRepair(vault::RepairWay way);
    void confirmStop();
    void repair(const vault::Rotation &rotation, vault::RepairWay way, const QStringList &typed);
    void askTyped(const Error &error, vault::RepairWay way);
    void showAll();
    void showItem(const Item &item);
    void showValues(const Item &item);
    void showProgress(const Item &item);
    void showBanner(const Item &item);
    void showButtons(const Item &item);
    void showError(const Error &error);
    [[nodiscard]] const Item *selected() const;
    // Stopped before anything was changed: there is nothing to repair, it can only begin again.
    [[nodiscard]] bool untouched(const Item &item) const;
    [[nodiscard]] const vault::RepairOffer *offer(const Item &item) const;

    Context m_context;
    QUuid m_server;
    QList<Item> m_items;
    QList<vault::RepairOffer> m_offers;
    bool m_connected = true;
    bool m_waiting = false;
    bool m_repairing = false;
    bool m_backWanted = false;          // as soon as the step at hand is over

    widgets::Label *m_title;
    widgets::Stepper *m_stepper;
    widgets::Label *m_loading;
    QWidget *m_content;
    widgets::Banner *m_banner;
    models::CellTable *m_list;
    widgets::TableView *m_listTable;
    widgets::Card *m_listCard;
    QWidget *m_values;
    ValueCard *m_old;
    ValueCard *m_new;
    models::CellTable *m_steps;
    widgets::TableView *m_stepTable;
    widgets::Card *m_progress;
    widgets::IconView *m_mark;
    widgets::Label *m_sentence;
    widgets::Label *m_time;
    widgets::ErrorCard *m_error;
    TextCard *m_stopNow;
    UsersCard *m_users;
    widgets::FootBar *m_foot;
    widgets::Button *m_back;
    widgets::Button *m_putBack;
    widgets::Button *m_stop;
    widgets::Button *m_finish;
    widgets::Button *m_start;
    widgets::Button *m_doneButton;
};

} // namespace vigie::ui
