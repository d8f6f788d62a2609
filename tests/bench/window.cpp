// Measures the real window on a server that run.sh has prepared. Prints one line of JSON.
//   bench-window kills SERVER COUNT -- COMMAND…      COMMAND SERVICE kills it, COMMAND SERVICE start brings it back
//   bench-window gaps SERVER
#include "app/live_engine.h"
#include "ui/shell/main_window.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

Async<Secret> passphrase()
{
    co_return Secret("a passphrase");
}

EngineOptions options()
{
    EngineOptions wanted;
    wanted.vaultFile = qEnvironmentVariable("VIGIE_BENCH_VAULT");
    wanted.passphrase = passphrase;
    return wanted;
}

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::_Exit(1);
}

double nowMs()
{
    return double(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()) / 1000;
}

double part(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

void print(const QJsonObject &result)
{
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
}

// Turns the event loop as the program does, with nothing else in it: QTest's own wait sleeps ten milliseconds a turn.
bool until(const std::function<bool()> &condition, int limitMs)
{
    QEventLoop loop;
    QTimer look, limit;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(5);
    limit.start(limitMs);
    loop.exec();
    return condition();
}

class Desk : public QObject
{
public:
    explicit Desk(const QString &server)
        : engine(makeEngine(options())), window(ui::Context{engine.get()}, ui::MainWindow::Start{false, server, u"overview"_s})
    {
        window.show();
        window.connectCurrent();
        if (!until([this] { return table(); }, 30000))
            giveUp(u"no table of services"_s);
        table()->viewport()->installEventFilter(this);
    }

    widgets::TableView *table() const
    {
        auto *found = window.findChild<widgets::TableView *>(u"serviceTable"_s);
        return found && found->isVisible() ? found : nullptr;
    }

    // What the row says, once it was painted.
    QString shown(const QString &service) const { return m_painted.value(service); }

    double paintedAt(const QString &service, const QString &word, int limit)
    {
        if (!until([&] { return shown(service) == word; }, limit))
            giveUp(service + u" never showed "_s + word + u" but "_s + shown(service));
        return m_since.value(service);
    }

    void allHealthy(int limit)
    {
        for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
            paintedAt(service, u"Healthy"_s, limit);
    }

    QPushButton *button(const char *name) const
    {
        for (auto *found : window.findChildren<QPushButton *>(QString::fromLatin1(name)))
            if (found->isVisible() && found->isEnabled())
                return found;
        return nullptr;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, &Desk::note);
        return QObject::eventFilter(watched, event);
    }

    std::unique_ptr<Engine> engine;
    ui::MainWindow window;

private:
    void note()
    {
        const auto *rows = table() ? qobject_cast<models::CellTable *>(table()->model()) : nullptr;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            const QString word = rows->index(row, 1).data().toString();
            QString &before = m_painted[rows->keyOf(row)];
            if (before == word)
                continue;
            before = word;
            m_since[rows->keyOf(row)] = nowMs();
        }
    }

    QHash<QString, QString> m_painted;
    QHash<QString, double> m_since;
};

// The clock of a practice server is this machine's: COMMAND prints the moment at which it asked Docker to kill.
int kills(Desk &desk, int count, const QStringList &command)
{
    std::vector<double> took;
    const QStringList services{u"redis"_s, u"postgres"_s, u"minio"_s, u"meilisearch"_s};
    for (int i = 0; i < count; ++i) {
        const QString service = services[i % services.size()];
        desk.allHealthy(120000);
        until([] { return false; }, 100 + (i * 137) % 900);
        QProcess kill;
        kill.start(command.first(), command.mid(1) + QStringList{service, u"kill"_s});
        const double seen = desk.paintedAt(service, u"Failed"_s, 20000);
        kill.waitForFinished();
        took.push_back(seen - kill.readAllStandardOutput().trimmed().toDouble() / 1e6);
        QProcess::execute(command.first(), command.mid(1) + QStringList{service, u"start"_s});
    }
    print({{u"kills"_s, int(took.size())}, {u"medianMs"_s, part(took, 0.5)}, {u"p95Ms"_s, part(took, 0.95)}, {u"mostMs"_s, part(took, 1)}});
    return 0;
}

// A heartbeat every millisecond while a deploy runs and is verified: how long a click could have had to wait.
int gaps(Desk &desk)
{
    std::vector<double> all;
    double sum = 0, late = 0;
    QElapsedTimer since;
    qint64 last = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const double gap = double(since.nsecsElapsed() - last) / 1e6;
        last = since.nsecsElapsed();
        all.push_back(gap);
        sum += gap;
        late += gap > 16 ? gap : 0;
    });
    bool over = false;
    QObject::connect(desk.engine.get(), &Engine::runChanged, &beat, [&](QUuid, const deploy::Run &run) { over = over || run.isOver(); });
    if (!until([&] { return desk.button("deployButton") || desk.button("firstDeployButton"); }, 60000))
        giveUp(u"there is nothing to click"_s);
    since.start();
    beat.start(1);
    QPushButton *go = desk.button("deployButton");
    QTest::mouseClick(go ? go : desk.button("firstDeployButton"), Qt::LeftButton);
    if (!until([&] { return over || desk.button("startDeployButton"); }, 20000))
        giveUp(u"no plan was shown"_s);
    if (!over)
        QTest::mouseClick(desk.button("startDeployButton"), Qt::LeftButton);
    if (!until([&] { return over; }, 180000))
        giveUp(u"the deploy did not end"_s);
    print({{u"beats"_s, int(all.size())}, {u"seconds"_s, sum / 1000}, {u"p50Ms"_s, part(all, 0.5)}, {u"p99Ms"_s, part(all, 0.99)}, {u"mostMs"_s, part(all, 1)},
           {u"shareOver16"_s, sum > 0 ? late / sum : 0}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vigie"_s);
    QApplication::setStyle(new theme::Style);
    theme::Theme::instance().start(theme::Choice::Light);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        giveUp(u"usage: bench-window kills SERVER COUNT -- COMMAND… | gaps SERVER"_s);
    Desk desk(words[2]);
    const int code = words[1] == "kills"_L1 ? kills(desk, words.value(3).toInt(), words.mid(5)) : gaps(desk);
    QTextStream(stdout).flush();
    return code;
}
