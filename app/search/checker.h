#pragma once

#include "app/search/cutter.h"

#include <optional>

namespace vigie::search {

// Reads a file of documents to its end before anything of it is sent: what Meilisearch would refuse as malformed in the middle is found
// while nothing is added yet. It holds one part at a time.
class Checker
{
public:
    Checker(std::shared_ptr<Cutter> cutter, FileFormat format, char csvSeparator) : m_cutter(std::move(cutter)), m_format(format), m_separator(csvSeparator) {}

    // Not on the main thread. How far it is in the file; unset at its end. What is wrong is an Error that names the line.
    [[nodiscard]] Result<std::optional<qint64>> next();

private:
    struct Flaw {
        qsizetype at = 0;               // in the part
        QString why;
        QString detail;
    };
    [[nodiscard]] std::optional<Flaw> lines(const QByteArray &text);
    [[nodiscard]] std::optional<Flaw> list(const QByteArray &text);
    [[nodiscard]] std::optional<Flaw> records(const Piece &piece);
    [[nodiscard]] static Error errorOf(const Flaw &flaw, qint64 line);

    std::shared_ptr<Cutter> m_cutter;
    FileFormat m_format;
    char m_separator;
    qint64 m_documents = 0;
    qint64 m_line = 0;                  // at which the next part begins
};

} // namespace vigie::search
