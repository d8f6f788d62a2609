#include "app/search/cutter.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;

// Whatever the size of a part, the parts of a file hold exactly its documents, and each is a file by itself.

namespace {

class Cutting : public testing::Test
{
protected:
    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return path;
    }

    QList<QByteArray> pieces(const QByteArray &content, FileFormat format, qint64 part)
    {
        Cutter cutter(write(content), format, ',', part);
        QList<QByteArray> all;
        qint64 at = -1;
        while (true) {
            const auto piece = cutter.next();
            EXPECT_TRUE(piece.has_value());
            if (!piece || piece->body.isEmpty())
                break;
            EXPECT_GT(piece->to, piece->from);
            EXPECT_GT(piece->to, at);
            at = piece->to;
            all.append(piece->body);
        }
        EXPECT_EQ(at, content.size());
        return all;
    }

    QTemporaryDir m_folder;
};

QList<QJsonValue> documents(const QByteArray &body)
{
    QList<QJsonValue> all;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << body.constData();
    for (const QJsonValue &one : document.array())
        all.append(one);
    return all;
}

QByteArray withQuotes(int number)
{
    return "{\"id\":" + QByteArray::number(number) + R"(,"text":"a, \"b\" [c] {d} \\","list":[1,{"x":"}"}],"more":")" + QByteArray(number % 37, 'x') + "\"}";
}

} // namespace

TEST_F(Cutting, linesStayWhole)
{
    QByteArray content;
    QByteArrayList lines;
    for (int i = 0; i < 200; ++i) {
        lines.append(withQuotes(i));
        content += lines.last() + '\n';
    }
    for (const qint64 part : {1, 7, 100, 1000, 1'000'000}) {
        QByteArray joined;
        const QList<QByteArray> parts = pieces(content, FileFormat::Ndjson, part);
        for (const QByteArray &piece : parts) {
            EXPECT_TRUE(piece.endsWith('\n'));
            joined += piece;
        }
        EXPECT_EQ(joined, content);
        EXPECT_EQ(parts.size() == 1, part > content.size());
    }
    EXPECT_EQ(pieces(content.chopped(1), FileFormat::Ndjson, 100).last(), lines.last());
}

TEST_F(Cutting, elementsOfAListStayWhole)
{
    for (const QByteArray &separator : {QByteArray(","), QByteArray(" ,\n  ")}) {
        QByteArray content = " \n[ ";
        for (int i = 0; i < 200; ++i)
            content += (i > 0 ? separator : QByteArray()) + withQuotes(i);
        content += " ]\n";
        for (const qint64 part : {20, 100, 1000, 1'000'000}) {
            QList<QJsonValue> all;
            for (const QByteArray &piece : pieces(content, FileFormat::Json, part))
                all += documents(piece);
            ASSERT_EQ(all.size(), 200);
            for (int i = 0; i < 200; ++i)
                EXPECT_EQ(all[i]["id"_L1].toInt(), i);
        }
    }
    EXPECT_EQ(pieces("[]", FileFormat::Json, 100), QList<QByteArray>{"[]"});
    EXPECT_EQ(pieces(R"({"id":1})", FileFormat::Json, 3), QList<QByteArray>{R"({"id":1})"});
}

TEST_F(Cutting, recordsWithLineEndsInQuotesStayWholeAndEachPartHasTheHeader)
{
    const QByteArray header = "id,\"a \"\"b\"\"\nc\",text\r\n";
    QByteArray content = header, rows;
    for (int i = 0; i < 100; ++i)
        rows += QByteArray::number(i) + ",\"line\n\"\"two\"\"\",x\r\n";
    content += rows;
    for (const qint64 part : {header.size(), qsizetype{100}, qsizetype{10'000}}) {
        QByteArray joined;
        for (const QByteArray &piece : pieces(content, FileFormat::Csv, part)) {
            ASSERT_TRUE(piece.startsWith(header));
            EXPECT_EQ(piece.count('"') % 2, 0);
            joined += piece.sliced(header.size());
        }
        EXPECT_EQ(joined, rows);
    }
}

TEST_F(Cutting, theMarkOfUtf8IsLeftOut)
{
    EXPECT_EQ(pieces("\xef\xbb\xbf{\"id\":1}\n", FileFormat::Ndjson, 100), QList<QByteArray>{"{\"id\":1}\n"});
    EXPECT_EQ(pieces("\xef\xbb\xbf[{\"id\":1}]", FileFormat::Json, 100), QList<QByteArray>{"[{\"id\":1}]"});
    EXPECT_EQ(pieces("\xef\xbb\xbfid\n1\n", FileFormat::Csv, 100), QList<QByteArray>{"id\n1\n"});
}

TEST_F(Cutting, whatIsNotWellFormedIsHandedOnAsItIs)
{
    const QByteArray cut = R"([{"id":1},{"id":2},{"id":)";
    QByteArray joined;
    for (const QByteArray &piece : pieces(cut, FileFormat::Json, 1000))
        joined += piece;
    EXPECT_EQ(joined, cut);
    EXPECT_FALSE(pieces("[{\"id\":1}]\ngarbage", FileFormat::Json, 1000).isEmpty());
    EXPECT_TRUE(pieces("[{\"id\":1}]\ngarbage", FileFormat::Json, 1000).last().contains("garbage"));
}

TEST_F(Cutting, anEmptyFileGivesNothing)
{
    Cutter cutter(write({}), FileFormat::Ndjson);
    const auto piece = cutter.next();
    ASSERT_OK(piece);
    EXPECT_TRUE(piece->body.isEmpty());
}

TEST_F(Cutting, aFileThatChangesMeanwhileIsNotMixed)
{
    Cutter cutter(write("{\"id\":1}\n{\"id\":2}\n"), FileFormat::Ndjson, ',', 10);
    ASSERT_OK(cutter.next());
    write("{\"id\":3}\n");
    const auto piece = cutter.next();
    ASSERT_FALSE(piece);
    EXPECT_EQ(piece.error().kind, Error::Kind::Conflict);
}
