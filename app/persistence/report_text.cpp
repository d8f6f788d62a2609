#include "app/persistence/report_text.h"

#include "app/persistence/marks.h"
#include "app/stack/definition.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

// One content, two spellings: what follows is said in blocks, and each format writes them its own way.
class Page
{
public:
    virtual ~Page() = default;
    virtual void title(const QString &text) = 0;
    virtual void heading(const QString &text) = 0;
    virtual void paragraph(const QString &text, Verdict tone) = 0;
    virtual void table(const QStringList &headings, const QList<QStringList> &rows) = 0;
    [[nodiscard]] virtual QString whole() const = 0;
};

class MarkdownPage final : public Page
{
public:
    void title(const QString &text) override { m_text += u"# "_s + escaped(text) + u"\n\n"_s; }
    void heading(const QString &text) override { m_text += u"## "_s + escaped(text) + u"\n\n"_s; }
    void paragraph(const QString &text, Verdict) override { m_text += escaped(text) + u"\n\n"_s; }
    void table(const QStringList &headings, const QList<QStringList> &rows) override
    {
        if (!headings.isEmpty())
            m_text += row(headings);
        else
            m_text += u"| | |\n"_s;
        m_text += u'|' + QString(u"---|"_s).repeated(std::max<qsizetype>(headings.size(), 2)) + u'\n';
        for (const QStringList &cells : rows)
            m_text += row(cells);
        m_text += u'\n';
    }
    [[nodiscard]] QString whole() const override { return m_text; }

private:
    static QString escaped(QString text)
    {
        for (const QChar special : {u'\\', u'`', u'*', u'_', u'|', u'<', u'[', u'#'})
            text.replace(special, QString(u'\\') + special);
        return text.replace(u'\n', u' ');
    }
    static QString row(const QStringList &cells)
    {
        QString line = u"|"_s;
        for (const QString &cell : cells)
            line += u' ' + escaped(cell) + u" |"_s;
        return line + u'\n';
    }
    QString m_text;
};

class HtmlPage final : public Page
{
public:
    void title(const QString &text) override
    {
        m_title = text.toHtmlEscaped();
        m_body += u"<h1>"_s + m_title + u"</h1>\n"_s;
    }
    void heading(const QString &text) override { m_body += u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s; }
    void paragraph(const QString &text, Verdict tone) override { m_body += u"<p class=\""_s + verdictName(tone) + u"\">"_s + text.toHtmlEscaped() + u"</p>\n"_s; }
    void table(const QStringList &headings, const QList<QStringList> &rows) override
    {
        m_body += u"<table>\n"_s;
        if (!headings.isEmpty())
            m_body += row(headings, u"th"_s);
        for (const QStringList &cells : rows)
            m_body += row(cells, u"td"_s);
        m_body += u"</table>\n"_s;
    }
    [[nodiscard]] QString whole() const override
    {
        const QString style = u"body{font:11pt sans-serif;color:#1c2126;background:#fff;margin:2em auto;max-width:52em}h1{font-size:18pt}h2{font-size:13pt;margin-top:1.6em}"
                              "table{border-collapse:collapse;width:100%}td,th{border:1px solid #d5dade;padding:4px 8px;text-align:left;vertical-align:top;font-size:9.5pt}"
                              "th{background:#f3f5f7}p.kept,p.lost{padding:.8em 1em;font-weight:bold}p.kept{background:#e6f4ea}p.lost{background:#fbe9e7}"
                              "@page{size:A4;margin:16mm}"_s;
        return u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().name().left(2) + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + m_title + u"</title><style>"_s + style + u"</style></head>\n<body>\n"_s + m_body
               + u"</body>\n</html>\n"_s;
    }

private:
    static QString row(const QStringList &cells, const QString &tag)
    {
        QString line = u"<tr>"_s;
        for (const QString &cell : cells)
            line += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
        return line + u"</tr>\n"_s;
    }
    QString m_title, m_body;
};

QString labelOf(const QString &service)
{
    const stack::Service *known = stack::findService(service);
    return known ? known->label : service;
}

// A service that tells no version tells its name.
QString named(const QString &service, const QString &version)
{
    const QString label = labelOf(service);
    return version.isEmpty() || version == label ? label : label + u' ' + version;
}

QString marked(Verdict verdict)
{
    const QString mark = verdict == Verdict::Kept ? u"✓"_s : verdict == Verdict::Lost ? u"✗"_s : verdict == Verdict::CannotTell ? u"?"_s : u"~"_s;
    return mark + u' ' + verdictLabel(verdict);
}

QString shown(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toUTC(), QLocale::ShortFormat) + u" UTC"_s : u"–"_s;
}

QString shown(std::optional<milliseconds> time)
{
    return time ? Tr::tr("%1 s").arg(QLocale().toString(double(time->count()) / 1000, 'f', 1)) : u"–"_s;
}

QString same(const QString &before, const QString &after)
{
    return before == after ? before : before + u" → "_s + after;
}

void addSummary(Page &page, const Report &report)
{
    if (!report.standIns.isEmpty())
        page.paragraph(Tr::tr("A stand-in answered instead of the real service: %1. What follows proves nothing about that service.").arg(report.standIns.join(u", "_s)), Verdict::CannotTell);
    page.title(Tr::tr("Persistence report: %1").arg(report.serverName));
    page.paragraph(headline(report) + u' ' + secondLine(report), report.verdict);
    for (const QString &remark : report.remarks)
        page.paragraph(remark, Verdict::ChangedByApplication);
}

void addServices(Page &page, const Report &report)
{
    page.heading(Tr::tr("Services"));
    QList<QStringList> rows;
    for (const Evidence &evidence : report.evidence)
        rows.append({named(evidence.service, report.versions.value(evidence.service)), marked(report.verdictOf(evidence.service)),
                     same(evidence.before.container.left(12), evidence.after.container.left(12)), evidence.before.volume.isEmpty() ? u"–"_s : same(evidence.before.volume, evidence.after.volume),
                     shown(evidence.away)});
    page.table({Tr::tr("Service"), Tr::tr("Result"), Tr::tr("Container"), Tr::tr("Volume"), Tr::tr("Away for")}, rows);
    page.heading(Tr::tr("Checks"));
    rows.clear();
    for (const Check &check : report.checks)
        rows.append({labelOf(check.service), check.what, marked(check.verdict), check.detail});
    page.table({Tr::tr("Service"), Tr::tr("Check"), Tr::tr("Result"), Tr::tr("Detail")}, rows);
}

void addEvidence(Page &page, const Report &report)
{
    page.heading(Tr::tr("Evidence"));
    QList<QStringList> rows;
    for (const Evidence &evidence : report.evidence) {
        const QString label = labelOf(evidence.service);
        const Identity &before = evidence.before;
        const Identity &after = evidence.after;
        rows.append({label, Tr::tr("Image"), before.image + u' ' + before.imageId.left(19), after.image + u' ' + after.imageId.left(19)});
        rows.append({label, Tr::tr("Started"), shown(before.startedAt), shown(after.startedAt)});
        rows.append({label, Tr::tr("Data folder"), before.more.value(u"data-folder"_s) + u" ("_s + before.dataInode + u')', after.more.value(u"data-folder"_s) + u" ("_s + after.dataInode + u')'});
        rows.append({label, Tr::tr("Volume created"), shown(before.volumeCreated), shown(after.volumeCreated)});
        for (const auto &[key, name] : {std::pair{ownCount, Tr::tr("Your own data, counted")}, std::pair{u"aof-manifest"_s, Tr::tr("AOF manifest")}, std::pair{u"timeline"_s, Tr::tr("Timeline")}, std::pair{u"checkpoint"_s, Tr::tr("Checkpoint")},
                                        std::pair{u"system-identifier"_s, Tr::tr("System identifier")}})
            if (!before.more.value(key).isEmpty())
                rows.append({label, name, before.more.value(key), after.more.value(key)});
    }
    page.table({Tr::tr("Service"), Tr::tr("What"), Tr::tr("Before"), Tr::tr("After")}, rows);
    page.heading(Tr::tr("Server"));
    page.table({Tr::tr("What"), Tr::tr("Before"), Tr::tr("After")}, {{Tr::tr("Machine id"), report.serverBefore.machineId, report.serverAfter.machineId},
                                                                   {Tr::tr("Server key"), report.serverBefore.serverKey, report.serverAfter.serverKey},
                                                                   {Tr::tr("Boot id"), report.serverBefore.bootId, report.serverAfter.bootId},
                                                                   {Tr::tr("First process started"), shown(report.serverBefore.processOneStarted), shown(report.serverAfter.processOneStarted)},
                                                                   {Tr::tr("Docker started"), shown(report.serverBefore.engineStarted), shown(report.serverAfter.engineStarted)}});
}

void addSignature(Page &page, const Verification &verification)
{
    const Report &report = verification.report;
    page.heading(Tr::tr("What was tested"));
    page.table({}, {{Tr::tr("Server"), report.serverName + u" ("_s + report.host + u')'}, {Tr::tr("Level"), levelLabel(report.level) + u". "_s + levelSentence(report.level)},
                    {Tr::tr("Started"), shown(report.started)}, {Tr::tr("Finished"), Tr::tr("%1, took %2").arg(shown(report.ended), shown(report.took()))}, {Tr::tr("Run by"), report.by},
                    {Tr::tr("Stack"), report.revision > 0 ? Tr::tr("%1, revision %2").arg(report.project).arg(report.revision) : report.project}, {Tr::tr("Report"), report.id}});
    page.heading(Tr::tr("Signature"));
    page.table({}, {{Tr::tr("Signed with"), Tr::tr("an Ed25519 key of a workstation")}, {Tr::tr("Key fingerprint"), verification.keyFingerprint}, {Tr::tr("Report digest"), verification.digest},
                    {Tr::tr("Previous report"), report.previousId.isEmpty() ? Tr::tr("none: this is the first one") : report.previousId + u", "_s + report.previousDigest}});
    page.paragraph(Tr::tr("Anyone can check the JSON file with: vigiectl report verify FILE"), Verdict::ChangedByApplication);
}

QString written(Page &page, const Verification &verification)
{
    addSummary(page, verification.report);
    addServices(page, verification.report);
    addEvidence(page, verification.report);
    addSignature(page, verification);
    return page.whole();
}

} // namespace

QString markdown(const Verification &verification)
{
    MarkdownPage page;
    return written(page, verification);
}

QString html(const Verification &verification)
{
    HtmlPage page;
    return written(page, verification);
}

} // namespace vigie::persistence
