#include "app/search/checker.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;

// A malformed file is found before anything is sent, whatever the size of a part, and its line is told.

namespace {

class Checking : public testing::Test
{
protected:
    [[nodiscard]] Result<> check(const QByteArray &content, FileFormat format, qint64 part = 40, char separator = ',')
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto cutter = std::make_shared<Cutter>(path, format, separator, part);
        Checker checker(cutter, format, separator);
        qint64 before = 0;
        while (true) {
            const Result<std::optional<qint64>> at = checker.next();
            if (!at)
                return failure(at.error());
            if (!*at)
                break;
            EXPECT_GT(**at, before);
            before = **at;
        }
        EXPECT_EQ(before, content.size());
        cutter->rewind();
        EXPECT_FALSE(cutter->next()->body.isEmpty());
        return {};
    }

    void expectFlaw(const QByteArray &content, FileFormat format, const QString &why)
    {
        for (const qint64 part : {10, 40, 100'000}) {
            const Result<> checked = check(content, format, part);
            ASSERT_FALSE(checked) << content.constData();
            EXPECT_EQ(checked.error().kind, Error::Kind::CommandFailed);
            EXPECT_TRUE(checked.error().why.contains(why)) << qPrintable(checked.error().why) << " part " << part;
        }
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Checking, wellFormedFilesPass)
{
    QByteArray ndjson, json = "[", csv = "id,text\r\n";
    for (int i = 0; i < 100; ++i) {
        const QByteArray number = QByteArray::number(i);
        ndjson += "{\"id\":" + number + ",\"t\":\"é \\u00e9 \\\"}{\"}\n" + (i % 9 == 0 ? " \n" : "");
        json += (i > 0 ? ",\n" : "") + ("{\"id\":" + number + ",\"t\":\"],[\"}");
        csv += number + ",\"a, \"\"b\"\"\r\nc\"\r\n" + (i % 9 == 0 ? "\r\n" : "");
    }
    for (const qint64 part : {10, 100, 100'000}) {
        ASSERT_OK(check(ndjson, FileFormat::Ndjson, part));
        ASSERT_OK(check(json + "]\n", FileFormat::Json, part));
        ASSERT_OK(check(csv, FileFormat::Csv, part));
    }
    ASSERT_OK(check("\xef\xbb\xbfid;t\n1;a,b\n2;5\" pipe", FileFormat::Csv, 40, ';'));
    ASSERT_OK(check(R"({"id":1})", FileFormat::Json));
}

TEST_F(Checking, aLineThatIsNoObjectIsNamed)
{
    const QByteArray good = "{\"id\":1}\n";
    for (const QByteArray &bad : {QByteArray("{\"id\":2"), QByteArray("[1]"), QByteArray("7"), QByteArray("{\"a\":\"\xff\xfe\"}"), QByteArray("{} {}"), QByteArray("{'a':1}")})
        expectFlaw(good.repeated(20) + bad + '\n' + good, FileFormat::Ndjson, u"Line 21 "_s);
}

TEST_F(Checking, aListThatIsBrokenIsNamed)
{
    const QByteArray good = "{\"id\":1},\n";
    expectFlaw('[' + good.repeated(20) + "{\"id\":}]", FileFormat::Json, u"Line 21 "_s);
    expectFlaw('[' + good.repeated(20) + "{\"id\":1}", FileFormat::Json, u"it is not JSON."_s);
    expectFlaw('[' + good.repeated(20) + "{\"id\":1}] x", FileFormat::Json, u"it is not JSON."_s);
    expectFlaw('[' + good.repeated(2) + "7]", FileFormat::Json, u"is not an object."_s);
    expectFlaw("7", FileFormat::Json, u"it is not JSON."_s);
}

TEST_F(Checking, aRecordWithOtherColumnsIsNamed)
{
    expectFlaw("id,text\n" + QByteArray("1,a\n").repeated(20) + "2,b,c\n", FileFormat::Csv, u"Line 22 of the file cannot be read: it has 3 columns, the first line has 2."_s);
    expectFlaw("id,text\n" + QByteArray("1,\"a\nb\"\n").repeated(20) + "2\n1,a\n", FileFormat::Csv, u"Line 42 "_s);
    expectFlaw("id,text\n1,a\n2,\"b\n3,c\n", FileFormat::Csv, u"Line 3 of the file cannot be read: a quote is opened and never closed."_s);
    expectFlaw("id,text\n1,\xff\n", FileFormat::Csv, u"is not UTF-8."_s);
}

TEST_F(Checking, aFileWithoutDocumentsIsNotSent)
{
    for (const QByteArray &empty : {QByteArray(), QByteArray("\n \n"), QByteArray("\xef\xbb\xbf")})
        for (const FileFormat format : {FileFormat::Ndjson, FileFormat::Json, FileFormat::Csv})
            expectFlaw(empty, format, u"There are no documents in the file."_s);
    expectFlaw("[]", FileFormat::Json, u"There are no documents in the file."_s);
    expectFlaw("id,text\n", FileFormat::Csv, u"There are no documents in the file."_s);
}
