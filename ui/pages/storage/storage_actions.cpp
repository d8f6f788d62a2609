#include "ui/pages/storage/storage_page.h"

#include "ui/models/object_table.h"
#include "ui/pages/storage/bucket_dialog.h"
#include "ui/pages/storage/link_dialog.h"
#include "ui/pages/storage/name_dialog.h"
#include "ui/pages/storage/object_calls.h"
#include "ui/pages/storage/object_view.h"
#include "ui/present/objects.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the operator asks for in words: menus, questions, and the calls behind them.
namespace vigie::ui {

using widgets::Question;

void StoragePage::popup(QMenu *menu, const QPoint &global)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->popup(global);
}

void StoragePage::addObjectActions(QMenu *menu)
{
    menu->setObjectName(u"objectMenu"_s);
    const int one = oneSelectedObject();
    const Chosen what = chosen();
    const bool any = !what.keys.isEmpty() || !what.prefixes.isEmpty();
    const QString readOnly = whyNot(), connection = engine()->snapshot(server()).stale ? tr("The server is not connected.") : QString();
    const auto add = [this, menu](const QString &text, const QString &icon, void (StoragePage::*act)(), const QString &why) {
        QAction *action = menu->addAction(theme::icon(icon, theme::Role::Text2), text, this, act);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    const QString none = any ? QString() : tr("Nothing is selected."), notOne = one >= 0 ? QString() : tr("Select one object.");
    const QString folders = what.prefixes.isEmpty() && any ? QString() : tr("Select objects, not folders.");
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    add(tr("Download…"), u"download"_s, &StoragePage::askDownload, first(connection, none));
    add(tr("Copy link…"), u"link"_s, &StoragePage::openLink, first(connection, notOne));
    QAction *copyKey = menu->addAction(theme::icon(u"copy"_s, theme::Role::Text2), tr("Copy key"), this, [what] { QGuiApplication::clipboard()->setText((what.keys + what.prefixes).join(u'\n')); });
    copyKey->setEnabled(any);
    menu->addSeparator();
    add(tr("Rename…"), u"list"_s, &StoragePage::askRename, first(readOnly, notOne));
    const QList<std::pair<QString, bool>> ways{{tr("Copy to…"), false}, {tr("Move to…"), true}};
    for (const auto &[text, move] : ways) {
        QAction *action = menu->addAction(theme::icon(u"folder"_s, theme::Role::Text2), text, this, [this, move = move] { askTarget(move); });
        action->setEnabled(first(readOnly, folders).isEmpty());
        action->setToolTip(first(readOnly, folders));
    }
    add(tr("Tags…"), u"info"_s, &StoragePage::askTags, first(readOnly, notOne));
    menu->addSeparator();
    add(tr("Delete…"), u"trash"_s, &StoragePage::askDelete, first(readOnly, none));
}

void StoragePage::openListMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"listMenu"_s);
    const QStringList forms{tr("Export as CSV…"), tr("Export as JSON…"), tr("Export as JSON Lines…")};
    for (int form = 0; form < int(forms.size()); ++form)
        menu->addAction(theme::icon(u"download"_s, theme::Role::Text2), forms[form], this, [this, form] { askExport(form); })->setEnabled(m_table->rowCount() > 0);
    menu->addAction(theme::icon(u"copy"_s, theme::Role::Text2), tr("Copy what is shown"), this, &StoragePage::copyList)->setEnabled(m_table->rowCount() > 0);
    menu->addSeparator();
    menu->addAction(theme::icon(u"rotate"_s, theme::Role::Text2), tr("List again"), this, &StoragePage::listAgain);
    menu->addAction(theme::icon(u"gear"_s, theme::Role::Text2), tr("Bucket settings…"), this, &StoragePage::openBucketSettings)->setEnabled(!m_place.bucket.isEmpty());
    auto *from = qobject_cast<QWidget *>(sender());
    popup(menu, from ? from->mapToGlobal(QPoint(0, from->height() + 2)) : mapToGlobal(rect().center()));
}

void StoragePage::openBucketMenu(const Place &place, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bucketMenu"_s);
    menu->addAction(theme::icon(u"folder"_s, theme::Role::Text2), tr("Open"), this, [this, place] { go(place); });
    if (place.prefix.isEmpty()) {
        const QString why = whyNot();
        menu->addAction(theme::icon(u"list"_s, theme::Role::Text2), tr("Count the objects"), this, [this, place] { countBucket(place.bucket); });
        menu->addAction(theme::icon(u"gear"_s, theme::Role::Text2), tr("Bucket settings…"), this, [this, place] {
            go({place.bucket, {}});
            openBucketSettings();
        });
        menu->addSeparator();
        QAction *remove = menu->addAction(theme::icon(u"trash"_s, theme::Role::Text2), tr("Delete bucket…"), this, [this, place] { askDeleteBucket(place.bucket); });
        remove->setEnabled(why.isEmpty());
        remove->setToolTip(why);
    }
    popup(menu, global);
}

void StoragePage::openBucketSettings()
{
    const auto found = std::ranges::find_if(m_buckets, [this](const storage::BucketInfo &one) { return one.bucket.name == m_place.bucket; });
    if (found == m_buckets.end())
        return;
    auto *dialog = new BucketDialog(*found, now(), this);
    dialog->open();
    whenDone(m_door->settings(server(), m_place.bucket), dialog, [dialog](const Result<minio::BucketSettings> &settings) { dialog->take(settings); });
}

void StoragePage::openLink()
{
    const int row = oneSelectedObject();
    if (row >= 0)
        (new LinkDialog(m_door, server(), m_place.bucket, keyOf(row), m_table->nameOf(row), this))->open();
}

void StoragePage::showWork(const QString &sentence)
{
    m_work->setTexts(sentence, {});
    m_work->show();
}

void StoragePage::endWork(const Result<> &done)
{
    m_work->hide();
    if (!done && done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(done.error());
}

void StoragePage::askBucket()
{
    const auto check = [](const QString &name) {
        static const QRegularExpression good(u"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"_s);
        return good.match(name).hasMatch() ? QString() : tr("3 to 63 small letters, digits, dots and hyphens, with a letter or digit at both ends.");
    };
    auto *dialog = new NameDialog(tr("New bucket"), {}, tr("Name"), {}, tr("Create bucket"), check, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString name = dialog->value();
        whenDone(m_door->createBucket(server(), name), this, [this, name](const Result<> &done) {
            endWork(done);
            if (done)
                go({name, {}});
        });
    });
    dialog->open();
}

void StoragePage::askDeleteBucket(const QString &bucket)
{
    const auto found = std::ranges::find_if(m_buckets, [&](const storage::BucketInfo &one) { return one.bucket.name == bucket; });
    if (found == m_buckets.end() || !whyNot().isEmpty())
        return;
    const bool empty = found->measure && found->measure->complete && found->measure->objects == 0;
    const QString holds = found->measure ? present::counted(found->measure->objects, found->measure->complete) : tr("an unknown number of");
    auto *question = new Question(tr("Delete the bucket %1?").arg(present::visible(bucket)),
                                  empty ? tr("It is empty.") : tr("Lost: %1 objects, which are deleted first and cannot be brought back. Kept: all other buckets.").arg(holds), tr("Delete bucket"), this);
    question->setDanger();
    question->mustType(bucket);
    connect(question, &QDialog::accepted, this, [this, bucket, empty] {
        m_working = Cancel();
        if (!empty)
            showWork(tr("Deleting the objects of %1.").arg(present::visible(bucket)));
        whenDone(m_door->deleteBucket(server(), bucket, bucket, !empty, m_working), this, [this](const Result<> &done) { endWork(done); });
    });
    question->open();
}

void StoragePage::askDelete()
{
    const Chosen what = chosen();
    if ((what.keys.isEmpty() && what.prefixes.isEmpty()) || !whyNot().isEmpty())
        return;
    const QString bucket = m_place.bucket;
    QStringList named;
    for (const QString &key : (what.prefixes + what.keys).mid(0, 3))
        named.append(present::visible(key));
    const qsizetype others = what.keys.size() + what.prefixes.size() - named.size();
    QString lost = named.join(u", "_s);
    if (others > 0)
        lost = tr("%1 and %n more", nullptr, int(others)).arg(lost);
    if (!what.prefixes.isEmpty())
        lost += u' ' + tr("(folders with everything below)");
    auto *question = new Question(what.prefixes.isEmpty() ? tr("Delete %n object(s)?", nullptr, int(what.keys.size())) : tr("Delete folders and objects?"),
                                  tr("Lost: %1. Without versioning nothing brings it back.").arg(lost), tr("Delete"), this);
    question->setDanger();
    question->mustType(bucket);
    connect(question, &QDialog::accepted, this, [this, what, bucket] {
        m_working = Cancel();
        showWork(tr("Deleting in %1.").arg(present::visible(bucket)));
        whenDone(removeAll(m_door, server(), bucket, what.keys, what.prefixes, m_working), this,
                 [this](const Result<qint64> &gone) { endWork(gone ? Result<>() : Result<>(failure(gone.error()))); });
    });
    question->open();
}

void StoragePage::askRename()
{
    const int row = oneSelectedObject();
    if (row < 0 || !whyNot().isEmpty())
        return;
    const QString key = keyOf(row), name = m_table->nameOf(row), bucket = m_place.bucket, prefix = m_place.prefix;
    auto *dialog = new NameDialog(tr("Rename %1").arg(present::visible(name)), {}, tr("New name"), name, tr("Rename"),
                                  [name](const QString &text) { return text.isEmpty() || text == name ? tr("Type another name.") : QString(); }, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key, bucket, prefix] {
        whenDone(m_door->rename(server(), bucket, key, prefix + dialog->value()), this, [this](const Result<> &done) { endWork(done); });
    });
    dialog->open();
}

void StoragePage::askTarget(bool move)
{
    const Chosen what = chosen();
    if (what.keys.isEmpty() || !whyNot().isEmpty())
        return;
    const QString bucket = m_place.bucket, prefix = m_place.prefix, count = tr("%n object(s)", nullptr, int(what.keys.size()));
    const auto check = [this](const QString &path) {
        const QString to = path.section(u'/', 0, 0);
        const bool known = std::ranges::any_of(m_buckets, [&](const storage::BucketInfo &one) { return one.bucket.name == to; });
        return !known ? tr("Begin with the name of a bucket.") : path == m_place.path() || path + u'/' == m_place.path() ? tr("They are there already.") : QString();
    };
    auto *dialog = new NameDialog(move ? tr("Move %1").arg(count) : tr("Copy %1").arg(count), tr("Nothing that exists is replaced."), tr("To: bucket, then folders"), m_place.path(),
                                  move ? tr("Move") : tr("Copy"), check, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, what, bucket, prefix, move] {
        const QString path = dialog->value(), to = path.section(u'/', 0, 0);
        QString folder = path.mid(to.size() + 1);
        if (!folder.isEmpty() && !folder.endsWith(u'/'))
            folder += u'/';
        QList<std::pair<Target, Target>> ways;
        for (const QString &key : what.keys)
            ways.append({{bucket, key}, {to, folder + key.mid(prefix.size())}});
        showWork(move ? tr("Moving the objects.") : tr("Copying the objects."));
        whenDone(copyObjects(m_door, server(), ways, move), this, [this](const Result<> &done) { endWork(done); });
    });
    dialog->open();
}

void StoragePage::askTags()
{
    const int row = oneSelectedObject();
    if (row < 0 || !whyNot().isEmpty())
        return;
    const QString bucket = m_place.bucket, key = keyOf(row);
    whenDone(m_door->details(server(), bucket, key), this, [this, bucket, key](const Result<minio::ObjectDetails> &details) {
        if (!details) {
            Q_EMIT failed(details.error());
            return;
        }
        QStringList given;
        const minio::Tags known = details->tags.value_or(minio::Tags());
        for (auto tag = known.begin(); tag != known.end(); ++tag)
            given.append(tag.key() + u'=' + tag.value());
        const auto read = [](const QString &text) {
            minio::Tags tags;
            for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
                tags.insert(part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed());
            return tags;
        };
        const auto check = [read](const QString &text) {
            const minio::Tags tags = read(text);
            return tags.size() > 10 ? tr("An object can have 10 tags.") : tags.contains(QString()) ? tr("Every tag needs a name: lot=48213, room=facade") : QString();
        };
        auto *dialog = new NameDialog(tr("Tags of the object"), tr("Name and value, with commas between: lot=48213, room=facade"), tr("Tags"), given.join(u", "_s), tr("Save tags"), check, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, bucket, key, read] {
            whenDone(m_door->setTags(server(), bucket, key, read(dialog->value())), this, [this](const Result<> &done) { endWork(done); });
        });
        dialog->open();
    });
}

} // namespace vigie::ui
