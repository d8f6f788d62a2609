#include "ui/pages/vault/rotate_view.h"

#include "ui/models/cell_table.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stepper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using vault::Rotation;

void RotateView::reset(QUuid server)
{
    m_server = server;
    m_items.clear();
    m_offers.clear();
    m_waiting = m_repairing = m_backWanted = false;
    m_list->setRows({});
    m_title->setText(tr("Rotate"));
    m_stepper->setCurrent(0);
    m_content->hide();
    m_error->hide();
    m_loading->show();
    m_foot->setButtons({m_back});
}

void RotateView::askPlan(QUuid server, const QStringList &names)
{
    reset(server);
    whenDone(m_context.engine->vault()->rotationPlans(server, names), this, [this, server](const Result<QList<vault::RotationPlan>> &plans) {
        if (server == m_server && m_items.isEmpty())
            takePlans(plans);
    });
}

void RotateView::takePlans(const Result<QList<vault::RotationPlan>> &plans)
{
    if (!plans) {
        showError(plans.error());
        return;
    }
    for (const vault::RotationPlan &plan : *plans)
        m_items.append({plan, std::nullopt});
    showAll();
}

void RotateView::showUnfinished(QUuid server)
{
    reset(server);
    for (const Rotation &rotation : m_context.engine->vault()->unfinished(server))
        m_items.append({std::nullopt, rotation});
    showAll();
    askOffers();
}

void RotateView::takeRotation(const Rotation &rotation)
{
    const auto found = std::ranges::find_if(m_items, [&rotation](const Item &item) { return item.key() == rotation.credential.key(); });
    if (found == m_items.end())
        return;
    found->rotation = rotation;
    const bool stopped = found->stopped();
    // While rotate() has not returned it holds the server's lock.
    const bool back = stopped && !m_waiting && !untouched(*found) && std::exchange(m_backWanted, false);
    showAll();
    if (back)
        repair(rotation, vault::RepairWay::PutBack, {});
    else if (stopped && !m_backWanted)
        askOffers();
}

void RotateView::setConnected(bool connected)
{
    if (connected == m_connected)
        return;
    m_connected = connected;
    if (m_items.isEmpty())
        return;
    showAll();
    if (connected)
        askOffers();
}

// What needs typing in any case is asked before anything is changed. Where both values can work for a while the question comes later,
// and only if somebody still uses the old one.
void RotateView::start()
{
    QStringList names, toType, labels;
    for (const Item &item : std::as_const(m_items)) {
        names.append(item.plan->credential.name);
        if (item.plan->confirm.isEmpty() || (item.plan->overlap && !item.plan->alwaysAsked))
            continue;
        labels.append(item.plan->label);
        if (!toType.contains(item.plan->confirm))
            toType.append(item.plan->confirm);
    }
    if (toType.isEmpty()) {
        run(names, {});
        return;
    }
    auto *question = new Question(tr("Change it although others use it?"),
                                  tr("%1: the service takes only one value at a time. Whoever has the old one stops working until it is given the new one.").arg(labels.join(u", "_s)),
                                  tr("Rotate"), window());
    question->setDanger();
    for (const QString &text : std::as_const(toType))
        question->mustType(text);
    connect(question, &QDialog::accepted, this, [this, names, toType] { run(names, toType); });
    question->open();
}

void RotateView::run(const QStringList &names, const QStringList &typed)
{
    m_waiting = true;
    showAll();
    const QUuid server = m_server;
    whenDone(m_context.engine->vault()->rotate(server, names, typed), this, [this, server](const Result<QList<Rotation>> &rotations) {
        if (server != m_server)
            return;
        m_waiting = false;
        if (!rotations) {
            m_backWanted = false; // the wish belonged to this run
            if (std::ranges::none_of(m_items, [](const Item &item) { return item.rotation.has_value(); }))
                showError(rotations.error());
            else
                Q_EMIT failed(rotations.error());
            return;
        }
        for (const Rotation &rotation : *rotations)
            takeRotation(rotation);
        m_backWanted = false; // it was over before it could be stopped
    });
}

void RotateView::askOffers()
{
    if (!m_connected || std::ranges::none_of(m_items, &Item::stopped))
        return;
    const QUuid server = m_server;
    whenDone(m_context.engine->vault()->repairOffers(server), this, [this, server](const Result<QList<vault::RepairOffer>> &offers) {
        if (server != m_server)
            return;
        if (offers) {
            m_offers = *offers;
            showAll();
        } else {
            Q_EMIT failed(offers.error());
        }
    });
}

void RotateView::confirmRepair(vault::RepairWay way)
{
    const Item *item = selected();
    if (!item || !item->stopped())
        return;
    if (item->asks() && way == vault::RepairWay::Finish) {
        askTyped(*item->rotation->error, way);
        return;
    }
    const bool finish = way == vault::RepairWay::Finish;
    auto *question = new Question(finish ? tr("Finish with the new value?") : tr("Put the old value back?"),
                                  finish ? tr("The service and its containers get the new value, then the old one is refused.")
                                         : tr("The service and its containers take the old value again. The new one is dropped."),
                                  finish ? tr("Finish") : tr("Put back"), window());
    connect(question, &QDialog::accepted, this, [this, way, rotation = *item->rotation] { repair(rotation, way, {}); });
    question->open();
}

void RotateView::confirmStop()
{
    auto *question = new Question(tr("Stop and put the old value back?"),
                                  tr("The step at hand is finished first. Then the service and its containers take the old value again, and the new one is dropped."),
                                  tr("Put back"), window());
    connect(question, &QDialog::accepted, this, [this] {
        m_backWanted = true;
        showAll();
        m_context.engine->vault()->stopRotation(m_server);
    });
    question->open();
}

void RotateView::askTyped(const Error &error, vault::RepairWay way)
{
    auto *question = new Question(error.what, QStringList{error.why, error.next}.join(u' ').trimmed(), tr("Refuse the old value"), window());
    question->setDanger();
    question->mustType(error.detail);
    connect(question, &QDialog::accepted, this, [this, way, typed = error.detail] {
        const Item *item = selected();
        if (item && item->rotation && untouched(*item))
            run({item->rotation->credential.name}, {typed});
        else if (item && item->rotation)
            repair(*item->rotation, way, {typed});
    });
    question->open();
}

void RotateView::repair(const Rotation &stopped, vault::RepairWay way, const QStringList &typed)
{
    m_waiting = m_repairing = true;
    showAll();
    const QUuid server = m_server;
    whenDone(m_context.engine->vault()->repair(stopped.id, way, typed), this, [this, server, way](const Result<Rotation> &rotation) {
        if (server != m_server)
            return;
        m_waiting = m_repairing = false;
        if (rotation) {
            takeRotation(*rotation);
        } else if (rotation.error().kind == Error::Kind::NeedsAnswer) {
            showAll();
            askTyped(rotation.error(), way);
        } else {
            showAll();
            Q_EMIT failed(rotation.error());
        }
    });
}

void RotateView::showError(const Error &error)
{
    m_loading->hide();
    m_content->hide();
    m_error->setError(error);
    m_error->show();
    m_foot->setButtons({m_back});
}

} // namespace vigie::ui
