#include "app/persistence/door.h"
#include "app/vault/door.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

using namespace Qt::StringLiterals;

// What the sidebar says about pages that are not open.
namespace vigie::ui {

void MainWindow::followDoors()
{
    if (vault::Door *door = m_context.engine->vault()) {
        connect(door, &vault::Door::scanned, this, &MainWindow::refreshBadges);
        connect(door, &vault::Door::rotationChanged, this, &MainWindow::refreshBadges);
        connect(door, &vault::Door::credentialsChanged, this, &MainWindow::refreshBadges);
    }
    if (persistence::Door *door = m_context.engine->persistence())
        connect(door, &persistence::Door::reportsChanged, this, &MainWindow::refreshBadges);
}

// The vault: places where a value leaked, rotations that stopped halfway. Persistence: a last proof that found a loss.
void MainWindow::refreshBadges()
{
    if (m_server.isNull())
        return;
    if (const vault::Door *door = m_context.engine->vault()) {
        const std::optional<vault::ScanReport> scan = door->lastScan(m_server);
        int count = scan ? scan->leaks() : 0;
        for (const vault::Rotation &rotation : door->unfinished(m_server))
            count += !rotation.running;
        m_sidebar->setBadge(u"vault"_s, count);
    }
    if (const persistence::Door *door = m_context.engine->persistence()) {
        const std::optional<persistence::ReportSummary> last = door->lastProof(m_server);
        m_sidebar->setBadge(u"persistence"_s, last && last->verdict == persistence::Verdict::Lost ? 1 : 0);
    }
}

} // namespace vigie::ui
