#include "app/cli/exit_code.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"
#include "app/servers/write_mode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype mostColumns = 6;
constexpr qsizetype widestCell = 40;

QString cell(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isDouble())
        text = QString::number(value.toDouble(), 'g', 15);
    else if (value.isBool())
        text = value.toBool() ? u"true"_s : u"false"_s;
    return orDash(text.size() > widestCell ? text.first(widestCell - 1) + u'…' : text);
}

} // namespace

Result<SearchRoom> searchRoom(ContextPtr context, const std::string &name, bool write)
{
    const Result<Server> server = context->server(qt(name));
    if (!server)
        return failure(server.error());
    search::Door *door = context->engine()->search();
    if (!door)
        return failure(Error::Kind::Internal, Tr::tr("There is no search here."));
    if (write && context->engine()->writeMode())
        context->engine()->writeMode()->begin(server->id);
    return SearchRoom{*server, door};
}

QStringList listOf(const std::string &text)
{
    const QString whole = qt(text);
    QStringList all;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && whole[i] == u'(')
            ++depth;
        else if (i < whole.size() && whole[i] == u')')
            --depth;
        if (i < whole.size() && (whole[i] != u',' || depth > 0))
            continue;
        if (const QString word = whole.sliced(from, i - from).trimmed(); !word.isEmpty())
            all.append(word);
        from = i + 1;
    }
    return all;
}

Result<QDateTime> momentOf(const std::string &text, EdgeOfDay edge)
{
    const QString word = qt(text);
    if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid() && word.size() == 10)
        return edge == EdgeOfDay::End ? QDateTime(day, QTime(23, 59, 59)) : day.startOfDay();
    if (const QDateTime moment = QDateTime::fromString(word, Qt::ISODateWithMs); moment.isValid())
        return moment;
    return failure(Error::Kind::Usage, Tr::tr("%1 is not a date.").arg(word), {}, Tr::tr("Write it like 2027-01-12 or 2027-01-12T08:00:00Z."));
}

Async<QString> typedOr(ContextPtr context, std::string given, bool write, QString question)
{
    if (!given.empty() || !write || !context->terminal->canAsk())
        co_return qt(given);
    const Result<QString> answer = co_await context->ask(question + u' ');
    if (!answer)
        co_return failure(answer.error());
    co_return Result<QString>(*answer);
}

Error answerable(Error error)
{
    if (error.kind == Error::Kind::NeedsAnswer && !error.detail.isEmpty())
        error.next = Tr::tr("Add: --confirm \"%1\"").arg(error.detail);
    return error;
}

Result<int> told(const ContextPtr &context, const Result<search::TaskRow> &row)
{
    if (!row)
        return failure(answerable(row.error()));
    if (context->json)
        context->print(shape(*row));
    else
        context->print(mark(true) + u' ' + Tr::tr("Task %1: %2").arg(row->task.uid).arg(safeLine(row->what)) + u", "_s + shown(row->task.took));
    return int(Fine);
}

QString documentTable(const QList<QJsonObject> &documents, const QStringList &fields)
{
    const QStringList columns = fields.first(std::min(fields.size(), mostColumns));
    Table table(columns);
    for (const QJsonObject &document : documents) {
        QStringList row;
        for (const QString &name : columns)
            row.append(cell(document.value(name)));
        table.add(row);
    }
    return table.text();
}

} // namespace vigie::cli
