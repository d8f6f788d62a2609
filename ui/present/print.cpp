#include "ui/present/print.h"

#include "app/persistence/report_text.h"
#include "app/persistence/signature.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vigie::present {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr int dotsPerInch = 96;

void paintPages(QPdfWriter &writer, QTextDocument &document)
{
    QPainter painter(&writer);
    const double scale = writer.logicalDpiX() / double(dotsPerInch);
    painter.scale(scale, scale);
    const QSizeF page(writer.width() / scale, writer.height() / scale - 24);
    document.setPageSize(page);
    const int count = document.pageCount();
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            writer.newPage();
        painter.save();
        painter.translate(0, -(number - 1) * page.height());
        document.drawContents(&painter, QRectF(0, (number - 1) * page.height(), page.width(), page.height()));
        painter.restore();
        QFont font = document.defaultFont();
        font.setPixelSize(10);
        painter.setFont(font);
        painter.drawText(QRectF(0, page.height() + 8, page.width(), 16), int(Qt::AlignRight | Qt::AlignVCenter), Tr::tr("Page %1 of %2").arg(number).arg(count));
    }
}

} // namespace

Result<> printPdf(const QString &html, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Internal, Tr::tr("The PDF could not be written."), out.errorString(), Tr::tr("Choose another folder."), file);
    {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 16, 16, 14), QPageLayout::Millimeter);
        writer.setCreator(u"Vigie"_s);
        writer.setResolution(300);
        QTextDocument document;
        document.setDocumentMargin(0);
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        font.setPixelSize(12);
        document.setDefaultFont(font);
        QTextOption words = document.defaultTextOption();
        words.setWrapMode(QTextOption::WordWrap);       // a name or a number is not cut in two: its column gets the room
        document.setDefaultTextOption(words);
        document.setHtml(html);
        paintPages(writer, document);
    }
    if (!out.commit())
        return failure(Error::Kind::Internal, Tr::tr("The PDF could not be written."), out.errorString(), Tr::tr("Choose another folder."), file);
    return {};
}

Result<QString> printReport(const QString &json)
{
    QFile file(json);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, Tr::tr("The report cannot be read."), file.errorString(), {}, json);
    const Result<persistence::Verification> report = persistence::verified(file.readAll());
    if (!report)
        return failure(report.error());
    const QFileInfo info(json);
    const QString pdf = info.path() + u'/' + info.completeBaseName() + u".pdf"_s;
    if (const Result<> printed = printPdf(persistence::html(*report), pdf); !printed)
        return failure(printed.error());
    return pdf;
}

} // namespace vigie::present
