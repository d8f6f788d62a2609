#include "remote/core/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

bool needsNoQuotes(const QByteArray &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-_./:=@%+,").contains(c);
    });
}

} // namespace

Command Command::within(std::chrono::milliseconds time) const
{
    Command changed = *this;
    changed.limit = time;
    return changed;
}

Command Command::fed(const QByteArray &bytes) const
{
    Command changed = *this;
    changed.input = Secret(bytes);
    return changed;
}

Command Command::whateverItsExit() const
{
    Command changed = *this;
    changed.anyExit = true;
    return changed;
}

Command Command::cancelledBy(const Cancel &wish) const
{
    Command changed = *this;
    changed.cancel = wish;
    return changed;
}

QString Command::toString() const
{
    QByteArray text = needsNoQuotes(program.toUtf8()) ? program.toUtf8() : quoted(program.toUtf8());
    for (const QString &argument : arguments) {
        const QByteArray word = argument.toUtf8();
        text += ' ' + (needsNoQuotes(word) ? word : quoted(word));
    }
    return QString::fromUtf8(text);
}

QByteArray Command::line() const
{
    QByteArray text = quoted(program.toUtf8());
    for (const QString &argument : arguments)
        text += ' ' + quoted(argument.toUtf8());
    return text;
}

Command shellScript(const QString &text, const QStringList &arguments)
{
    Command command;
    command.program = u"sh"_s;
    command.arguments = QStringList{u"-c"_s, text, u"sh"_s} + arguments;
    return command;
}

QByteArray quoted(const QByteArray &word)
{
    QByteArray inside = word;
    inside.replace('\'', "'\\''");
    return '\'' + inside + '\'';
}

} // namespace vigie
