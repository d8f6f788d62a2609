#include "ui/pages/storage/storage_page.h"

#include "app/storage/local_names.h"
#include "ui/models/in_background.h"
#include "ui/models/object_export.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/object_calls.h"
#include "ui/pages/storage/object_view.h"
#include "ui/present/objects.h"
#include "ui/widgets/question.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Between the storage and this computer's files.
namespace vigie::ui {

namespace {

constexpr qsizetype mostFilesAtOnce = 10'000;

struct Found {
    QList<storage::LocalFile> files;        // relative keys begin with the name of what was given
    QStringList skipped;
};

Found filesOf(const QStringList &paths)
{
    Found found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isSymLink() || !info.exists()) {
            found.skipped.append(path);
        } else if (info.isFile()) {
            found.files.append({info.absoluteFilePath(), info.fileName()});
        } else if (info.isDir()) {
            const storage::LocalTree tree = storage::filesBelow(path);
            for (const storage::LocalFile &file : tree.files)
                found.files.append({file.path, QDir(path).dirName() + u'/' + file.relativeKey});
            found.skipped += tree.skipped;
        }
    }
    return found;
}

} // namespace

void StoragePage::askUpload(bool folder)
{
    if (!whyNot().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, folder ? tr("Upload a folder") : tr("Upload files"), QDir::homePath());
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this, to = m_place](const QStringList &paths) { uploadPaths(paths, to); });
    dialog->open();
}

void StoragePage::uploadPaths(const QStringList &paths, const Place &to)
{
    models::inBackground(this, [paths] { return filesOf(paths); }, [this, to](const Found &found) {
        if (found.files.size() > mostFilesAtOnce) {
            Q_EMIT failed({Error::Kind::Usage, tr("Nothing was uploaded."), tr("These are more than %n file(s).", nullptr, int(mostFilesAtOnce)), tr("Use vigiectl put for folders as large as this."), {}});
            return;
        }
        QList<storage::TransferWish> wishes;
        int known = 0;
        for (const storage::LocalFile &file : found.files) {
            wishes.append({storage::Transfer::Direction::Upload, to.bucket, to.prefix + file.relativeKey, file.path, false});
            // Only the shown folder is known; of a large upload a part tells enough.
            if (to == m_place && wishes.size() <= 200 && m_table->rowOf(file.relativeKey, false) >= 0)
                ++known;
        }
        if (!found.skipped.isEmpty())
            Q_EMIT failed({Error::Kind::Usage, tr("Links are not uploaded."), tr("Left out: %1").arg(found.skipped.mid(0, 3).join(u", "_s)), {}, found.skipped.join(u'\n')});
        if (known == 0) {
            beginUploads(wishes);
            return;
        }
        auto *question = new widgets::Question(tr("Replace %n object(s)?", nullptr, known), tr("Objects of the same name are in this folder. Without versioning what they hold is lost."), tr("Replace"), this);
        question->setDanger();
        connect(question, &QDialog::accepted, this, [this, wishes]() mutable {
            for (storage::TransferWish &wish : wishes)
                wish.replaces = true;
            beginUploads(wishes);
        });
        question->open();
    });
}

void StoragePage::beginUploads(const QList<storage::TransferWish> &wishes)
{
    for (const storage::TransferWish &wish : wishes)
        if (const Result<storage::Transfer> begun = m_door->transfer(server(), wish); !begun) {
            Q_EMIT failed(begun.error());
            return;
        }
}

void StoragePage::askDownload()
{
    const Chosen what = chosen();
    if (what.keys.isEmpty() && what.prefixes.isEmpty())
        return;
    const int one = oneSelectedObject();
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, one >= 0 ? tr("Download to") : tr("Download into"), downloads);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (one < 0) {
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &StoragePage::download);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        if (const Result<QString> place = storage::fileBelow(downloads, m_table->nameOf(one)))
            dialog->selectFile(*place);
        connect(dialog, &QFileDialog::fileSelected, this, [this, bucket = m_place.bucket, key = what.keys.first()](const QString &file) {
            if (const Result<storage::Transfer> begun = m_door->transfer(server(), {storage::Transfer::Direction::Download, bucket, key, file, true}); !begun)
                Q_EMIT failed(begun.error());
        });
    }
    dialog->open();
}

// Several, or folders: every key becomes a file below the folder, whatever it is called.
void StoragePage::download(const QString &folder)
{
    const Chosen what = chosen();
    const QString bucket = m_place.bucket, prefix = m_place.prefix;
    const auto begin = [this, bucket, prefix, folder](const QStringList &keys) {
        for (const QString &key : keys) {
            const Result<QString> file = storage::fileBelow(folder, key.mid(prefix.size()));
            const Result<storage::Transfer> begun = file ? m_door->transfer(server(), {storage::Transfer::Direction::Download, bucket, key, *file, false}) : Result<storage::Transfer>(failure(file.error()));
            if (!begun)
                Q_EMIT failed(begun.error());
        }
    };
    begin(what.keys);
    for (const QString &below : what.prefixes)
        whenDone(keysBelow(m_door, server(), bucket, below, mostFilesAtOnce), this, [this, begin](const Result<QStringList> &keys) {
            if (keys)
                begin(*keys);
            else
                Q_EMIT failed(keys.error());
        });
}

void StoragePage::askExport(int form)
{
    const QStringList endings{u".csv"_s, u".json"_s, u".jsonl"_s};
    auto *dialog = new QFileDialog(this, tr("Export what is shown"), QDir::home().filePath(m_place.bucket + endings[form]));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &file) {
        const auto write = [file, form, arena = m_table->arena(), rows = m_table->rows(), place = m_place] {
            QSaveFile out(file);
            const bool good = out.open(QIODevice::WriteOnly) && models::exportObjects(out, models::ExportForm(form), arena, rows, place.bucket, place.prefix) && out.commit();
            return good ? QString() : out.errorString();
        };
        models::inBackground(this, write, [this, file](const QString &wrong) {
            if (!wrong.isEmpty())
                Q_EMIT failed({Error::Kind::CommandFailed, tr("The list was not exported."), tr("%1 cannot be written: %2").arg(file, wrong), {}, {}});
        });
    });
    dialog->open();
}

void StoragePage::copyList()
{
    const auto write = [arena = m_table->arena(), rows = m_table->rows(), place = m_place] {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        (void)models::exportObjects(out, models::ExportForm::Csv, arena, rows, place.bucket, place.prefix);
        return QString::fromUtf8(out.data());
    };
    models::inBackground(this, write, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

} // namespace vigie::ui
