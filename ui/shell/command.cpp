#include "ui/shell/command.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

constexpr int never = 100;

bool isLettersOf(const QString &typed, const QString &word)
{
    qsizetype at = 0;
    for (const QChar letter : word)
        if (at < typed.size() && letter.toLower() == typed[at].toLower())
            ++at;
    return at == typed.size();
}

// 0: a word begins so. 1: somewhere inside. 2: its letters in this order in one word that begins alike. Else never.
int distance(const QString &typed, const QString &text)
{
    static const QRegularExpression gaps(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    int best = text.contains(typed, Qt::CaseInsensitive) ? 1 : never;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts)) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            return 0;
        if (typed.size() > 1 && word[0].toLower() == typed[0].toLower() && isLettersOf(typed, word))
            best = std::min(best, 2);
    }
    return best;
}

int distance(const Command &command, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words)
        sum += std::min(distance(word, command.text), distance(word, command.otherWords) + 1);
    return sum;
}

} // namespace

QList<Command> fitting(const QList<Command> &all, const QString &typed, const QStringList &recent)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<QPair<int, Command>> ranked;
    for (const Command &command : all) {
        const int away = distance(command, words);
        if (away >= never)
            continue;
        const qsizetype lately = recent.indexOf(command.text);
        const int first = command.suggested && words.isEmpty() ? -1000 : 0;
        ranked.append({first + (lately >= 0 ? int(lately) - 500 : away), command});
    }
    std::ranges::stable_sort(ranked, {}, [](const QPair<int, Command> &one) { return one.first; });
    QList<Command> fits;
    for (const auto &[rank, command] : ranked)
        fits.append(command);
    return fits;
}

QList<QPair<int, int>> typedParts(const QString &text, const QString &typed)
{
    QList<QPair<int, int>> parts;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            parts.append({int(at), int(word.size())});
    std::ranges::sort(parts);
    return parts;
}

} // namespace vigie::ui
