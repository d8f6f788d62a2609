#include "remote/postgres/parse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

template<std::size_t N>
bool holdsOneOf(const QString &text, const std::array<QLatin1StringView, N> &phrases)
{
    return std::ranges::any_of(phrases, [&text](QLatin1StringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

std::optional<qint64> wholeNumber(const QVariant &value)
{
    bool valid = false;
    const qint64 number = value.toLongLong(&valid);
    return valid && !value.isNull() && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> smallNumber(const QVariant &value)
{
    const auto number = wholeNumber(value);
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<Bytes> size(const QVariant &value)
{
    const auto number = wholeNumber(value);
    return number ? std::optional(Bytes{*number}) : std::nullopt;
}

} // namespace

Error connectError(Reached reached, const QString &text)
{
    const QString what = Tr::tr("PostgreSQL cannot be reached.");
    if (reached == Reached::Nobody)
        return {Error::Kind::Unreachable, what, Tr::tr("Nothing listens on this port."), Tr::tr("Check that the service runs."), text};
    if (reached == Reached::Silence)
        return {Error::Kind::TimedOut, what, Tr::tr("The port is open but nothing answered in time."), Tr::tr("Check PostgreSQL's logs."), text};
    // The server's own words: English in the official images; French where an operator set lc_messages.
    static constexpr std::array passwords{"password authentication failed"_L1, "no password supplied"_L1, "authentification par mot de passe"_L1};
    if (holdsOneOf(text, passwords))
        return {Error::Kind::SignInRefused, Tr::tr("PostgreSQL refused the sign-in."),
                Tr::tr("The password is not the one that the database was created with."),
                Tr::tr("A new POSTGRES_PASSWORD does not change a database that exists: use the former one or change it with ALTER ROLE."), text};
    static constexpr std::array hosts{"no pg_hba.conf entry"_L1, "pg_hba.conf rejects"_L1, "role \""_L1};
    if (holdsOneOf(text, hosts))
        return {Error::Kind::SignInRefused, Tr::tr("PostgreSQL refused the sign-in."), Tr::tr("This user may not sign in from here."),
                Tr::tr("Check the user name and pg_hba.conf."), text};
    static constexpr std::array starting{"is starting up"_L1, "is shutting down"_L1, "in recovery mode"_L1, "not yet accepting"_L1};
    if (holdsOneOf(text, starting))
        return {Error::Kind::Unreachable, Tr::tr("PostgreSQL is not ready yet."), Tr::tr("It is starting or ending."),
                Tr::tr("Try again in a moment."), text};
    if (text.contains("too many clients"_L1) || text.contains("remaining connection slots"_L1))
        return {Error::Kind::Conflict, Tr::tr("PostgreSQL takes no more connections."), Tr::tr("All of max_connections are in use."),
                Tr::tr("End idle connections or raise max_connections."), text};
    if (text.contains("does not exist"_L1) && text.contains("database \""_L1))
        return {Error::Kind::NotFound, Tr::tr("The database does not exist."), {}, Tr::tr("Check POSTGRES_DB."), text};
    if (text.contains("received invalid response"_L1) || text.contains("invalid response to SSL"_L1))
        return {Error::Kind::BadReply, Tr::tr("The answer is not from PostgreSQL."), Tr::tr("Something else listens on this port."),
                Tr::tr("Check the port."), text};
    return {Error::Kind::Unreachable, what, Tr::tr("The connection was refused or closed."), Tr::tr("Check PostgreSQL's logs."), text};
}

Error errorFrom(const QString &sqlState, const QString &text)
{
    const QString what = Tr::tr("PostgreSQL refused the statement.");
    const QString detail = sqlState.isEmpty() ? text : QString(sqlState + u": "_s + text);
    if (sqlState.startsWith("28"_L1))
        return {Error::Kind::SignInRefused, Tr::tr("PostgreSQL refused the sign-in."), {}, {}, detail};
    if (sqlState == "42501"_L1)
        return {Error::Kind::CommandFailed, what, Tr::tr("This user may not do that."), Tr::tr("Use an account with more rights."), detail};
    if (sqlState == "57014"_L1)
        return {Error::Kind::Cancelled, Tr::tr("The statement was cancelled."), {}, {}, detail};
    if (sqlState == "53100"_L1)
        return {Error::Kind::CommandFailed, what, Tr::tr("The disk of the server is full."), Tr::tr("Free some space."), detail};
    if (sqlState == "25006"_L1)
        return {Error::Kind::CommandFailed, what, Tr::tr("The database takes no changes now."), {}, detail};
    if (sqlState.isEmpty() || sqlState.startsWith("08"_L1) || sqlState.startsWith("57P"_L1))
        return {Error::Kind::Unreachable, Tr::tr("The connection to PostgreSQL was lost."), {}, Tr::tr("Check that the service runs."), detail};
    if (sqlState.startsWith("42P01"_L1) || sqlState == "3F000"_L1)
        return {Error::Kind::NotFound, what, Tr::tr("It names something that does not exist."), {}, detail};
    return {Error::Kind::CommandFailed, what, {}, {}, detail};
}

QString factsQuery()
{
    return u"SELECT current_setting('server_version'), current_setting('server_version_num')::int, current_setting('max_connections')::int, "
           "(SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'), "
           "pg_size_bytes(current_setting('shared_buffers')), pg_database_size(current_database()), "
           "extract(epoch FROM pg_postmaster_start_time())::bigint"_s;
}

// Until 14 only collations know the version they were made with, not databases.
QString collationQuery(int versionNumber)
{
    if (versionNumber >= 150000)
        return u"SELECT count(*) FROM pg_database WHERE datname = current_database() AND datcollversion IS NOT NULL "
               "AND datcollversion IS DISTINCT FROM pg_database_collation_actual_version(oid)"_s;
    return u"SELECT count(*) FROM pg_collation WHERE collversion IS NOT NULL AND collversion IS DISTINCT FROM pg_collation_actual_version(oid)"_s;
}

Result<PostgresFacts> factsFrom(const Rows &rows)
{
    if (rows.rows.size() != 1 || rows.rows.first().size() != 7)
        return failure(Error::Kind::BadReply, Tr::tr("PostgreSQL told its state in an unexpected form."));
    const QVariantList &row = rows.rows.first();
    PostgresFacts facts;
    facts.version = row[0].toString().section(u' ', 0, 0);
    facts.versionNumber = smallNumber(row[1]);
    facts.maxConnections = smallNumber(row[2]);
    facts.connections = smallNumber(row[3]);
    facts.sharedBuffers = size(row[4]);
    facts.databaseSize = size(row[5]);
    if (const auto seconds = wholeNumber(row[6]))
        facts.startedAt = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    return facts;
}

} // namespace vigie::postgres
