// Drives a KeychainStore from another program's standard input, one command a line, one answer a line:
//   state | read KEY | write KEY HEX | remove KEY | ensure DATABASE SERVER
// A keychain belongs to a session bus and a process to one bus, so tests give each keychain a prober of its own.
#include "app/vault/keychain_store.h"
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

template<class T>
QString answer(const Result<T> &result)
{
    return result ? u"done"_s : u"error "_s + kindName(result.error().kind) + u' ' + result.error().detail;
}

QString told(const Result<vault::VaultState> &state)
{
    if (!state)
        return answer(state);
    const QStringList phases{u"unlocked"_s, u"locked"_s, u"absent"_s};
    return phases.at(static_cast<int>(state->phase)) + u' ' + state->where;
}

QString told(const Result<std::optional<Secret>> &value)
{
    if (!value)
        return answer(value);
    return *value ? u"value "_s + QString::fromLatin1((*value)->revealed().toHex()) : u"missing"_s;
}

QString ensured(const vault::SecretStorePtr &store, const QString &database, const QString &server)
{
    const vault::Vault vault{store, std::make_shared<history::Database>(database)};
    const auto result = QCoro::waitFor(vault::ensure(vault, vault::wanted(QUuid(server), stack::Definition::standard())));
    return result ? u"generated "_s + QString::number(result->generated.size()) : answer(result);
}

QString answerTo(const QStringList &words, const vault::SecretStorePtr &store)
{
    const QString verb = words.value(0), key = words.value(1), rest = words.value(2);
    if (verb == "state"_L1)
        return told(QCoro::waitFor(store->state()));
    if (verb == "read"_L1)
        return told(QCoro::waitFor(store->read(key)));
    if (verb == "write"_L1)
        return answer(QCoro::waitFor(store->write(key, Secret(QByteArray::fromHex(rest.toLatin1())))));
    if (verb == "remove"_L1)
        return answer(QCoro::waitFor(store->remove(key)));
    if (verb == "ensure"_L1)
        return ensured(store, key, rest);
    return u"unknown command"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int patience = QString::fromLocal8Bit(argc > 1 ? argv[1] : "0").toInt();
    const auto store = std::make_shared<vault::KeychainStore>(std::chrono::milliseconds(patience));
    QTextStream in(stdin), out(stdout);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine())
        out << answerTo(line.split(u' '), store) << Qt::endl;
    return 0;
}
