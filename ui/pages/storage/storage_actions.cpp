#include "ui/pages/storage/storage_page.h"

#include "ui/models/object_table.h"
#include "ui/pages/storage/bucket_dialog.h"
#include "ui/pages/storage/link_dialog.h"
#include "ui/pages/storage/name_dialog.h"
#include "ui/pages/storage/object_calls.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/versions_dialog.h"
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
    const QString readOnly = whyNot(), connection = connected() ? QString() : tr("The server is not connected.");
    const auto add = [this, menu](const QString &text, const QString &icon, void (StoragePage::*act)(), const QString &why) {
        QAction *action = menu->addAction(theme::icon(icon, theme::Role::Text2), text, this, act);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    const QString none = any ? QString() : tr("Nothing is selected."), notOne = one >= 0 ? QString() : tr("Select one object.");
    const QString notSingle = m_view->selectedCount() == 1 ? QString() : tr("Select one object or folder.");
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    add(tr("Download…"), u"download"_s, &StoragePage::askDownload, first(connection, none));
    add(tr("Copy link…"), u"link"_s, &StoragePage::openLink, first(connection, notOne));
    add(tr("Versions…"), u"history"_s, &StoragePage::openVersions, first(connection, notOne));
    QAction *copyKey = menu->addAction(theme::icon(u"copy"_s, theme::Role::Text2), tr("Copy key"), this, [what] { QGuiApplication::clipboard()->setText((what.keys + what.prefixes).join(u'\n')); });
    copyKey->setEnabled(any);
    menu->addSeparator();
    add(tr("Rename…"), u"list"_s, &StoragePage::askRename, first(readOnly, notSingle));
    const QList<std::pair<QString, bool>> ways{{tr("Copy to…"), false}, {tr("Move to…"), true}};
    for (const auto &[text, move] : ways) {
        QAction *action = menu->addAction(theme::icon(u"folder"_s, theme::Role::Text2), text, this, [this, move = move] { askTarget(move); });
        action->setEnabled(first(readOnly, none).isEmpty());
        action->setToolTip(first(readOnly, none));
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
    menu->addAction(theme::icon(u"history"_s, theme::Role::Text2), tr("Versions of a deleted object…"), this, &StoragePage::askVersions)->setEnabled(!m_place.bucket.isEmpty() && connected());
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

void StoragePage::openVersions()
{
    const int row = oneSelectedObject();
    if (row >= 0)
        (new VersionsDialog(m_door, server(), m_place.bucket, keyOf(row), whyNot(), this))->open();
}

// A deleted object is in no list: its name is typed.
void StoragePage::askVersions()
{
    auto *dialog = new NameDialog(tr("Versions of an object"), tr("A deleted object is not listed any more. With versioning on, its bucket keeps it under its name."), tr("Name in this folder"), {},
                                  tr("Show versions"), [](const QString &text) { return text.isEmpty() ? tr("Type a name.") : QString(); }, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place = m_place] {
        (new VersionsDialog(m_door, server(), place.bucket, place.prefix + dialog->value(), whyNot(), this))->open();
    });
    dialog->open();
}

void StoragePage::showWork(const QString &sentence)
{
    m_work->setTexts(sentence, {});
    m_work->show();
}

void StoragePage::endWork(const Result<> &done)
{
    m_work->hide();
    // Stopped by hand, only how far it came is worth saying.
    if (!done && (done.error().kind != Error::Kind::Cancelled || !done.error().why.isEmpty()))
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
    const QList<int> rows = m_view->selectedRowNumbers(2);
    if (rows.size() != 1 || !whyNot().isEmpty())
        return;
    const bool folder = m_table->isFolder(rows.first());
    const QString key = keyOf(rows.first()), name = m_table->nameOf(rows.first()), bucket = m_place.bucket, prefix = m_place.prefix;
    auto *dialog = new NameDialog(tr("Rename %1").arg(present::visible(name)), folder ? tr("Everything below is renamed with it, one object after the other.") : QString(), tr("New name"), name,
                                  tr("Rename"), [name](const QString &text) { return text.isEmpty() || text == name ? tr("Type another name.") : QString(); }, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key, bucket, prefix, folder] {
        if (folder)
            carryOver({bucket, {}, {key}, key, {bucket, prefix + dialog->value() + u'/'}, true});
        else
            carryOver({bucket, {key}, {}, key, {bucket, prefix + dialog->value()}, true});
    });
    dialog->open();
}

void StoragePage::askTarget(bool move)
{
    const Chosen what = chosen();
    if ((what.keys.isEmpty() && what.prefixes.isEmpty()) || !whyNot().isEmpty())
        return;
    const Place from = m_place;
    const QString count = what.prefixes.isEmpty() ? tr("%n object(s)", nullptr, int(what.keys.size())) : tr("%n item(s) with everything below", nullptr, int(what.keys.size() + what.prefixes.size()));
    const auto check = [this, from, what](const QString &path) {
        const QString to = path.section(u'/', 0, 0), folder = path.endsWith(u'/') ? path : path + u'/';
        const bool known = std::ranges::any_of(m_buckets, [&](const storage::BucketInfo &one) { return one.bucket.name == to; });
        const bool inside = std::ranges::any_of(what.prefixes, [&](const QString &prefix) { return folder.startsWith(from.bucket + u'/' + prefix); });
        return !known ? tr("Begin with the name of a bucket.") : folder == from.path() || path == from.path() ? tr("They are there already.") : inside ? tr("A folder cannot go into itself.") : QString();
    };
    auto *dialog = new NameDialog(move ? tr("Move %1").arg(count) : tr("Copy %1").arg(count), tr("Nothing that exists is replaced."), tr("To: bucket, then folders"), from.path(),
                                  move ? tr("Move") : tr("Copy"), check, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, what, from, move] {
        const QString path = dialog->value(), bucket = path.section(u'/', 0, 0);
        QString folder = path.mid(bucket.size() + 1);
        if (!folder.isEmpty() && !folder.endsWith(u'/'))
            folder += u'/';
        carryOver({from.bucket, what.keys, what.prefixes, from.prefix, {bucket, folder}, move});
    });
    dialog->open();
}

void StoragePage::carryOver(const Carry &wish)
{
    m_working = Cancel();
    showWork(wish.move ? tr("Moving the objects.") : tr("Copying the objects."));
    const auto told = [page = QPointer<StoragePage>(this), move = wish.move](qint64 gone, qint64 all) {
        if (page && all > 1)
            page->showWork((move ? tr("Moving the objects: %1 of %2.") : tr("Copying the objects: %1 of %2.")).arg(present::exactly(gone), present::exactly(all)));
    };
    whenDone(carry(m_door, server(), wish, m_working, told), this,
             [this](const Result<qint64> &gone) { endWork(gone ? Result<>() : Result<>(failure(gone.error()))); });
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
