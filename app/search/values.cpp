#include "app/search/values.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::search {

QString stateName(Import::State state)
{
    switch (state) {
    case Import::State::Checking: return u"checking"_s;
    case Import::State::Sending: return u"sending"_s;
    case Import::State::Reconnecting: return u"reconnecting"_s;
    case Import::State::Indexing: return u"indexing"_s;
    case Import::State::Done: return u"done"_s;
    case Import::State::Failed: return u"failed"_s;
    case Import::State::Stopped: return u"stopped"_s;
    }
    return u"failed"_s;
}

QString modeName(ImportMode mode)
{
    return mode == ImportMode::Update ? u"update"_s : u"replace"_s;
}

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Json: return u"json"_s;
    case FileFormat::Ndjson: return u"ndjson"_s;
    case FileFormat::Csv: return u"csv"_s;
    }
    return u"json"_s;
}

QString stateName(KeyInfo::State state)
{
    switch (state) {
    case KeyInfo::State::Ended: return u"ended"_s;
    case KeyInfo::State::EndsSoon: return u"ends-soon"_s;
    case KeyInfo::State::TooWide: return u"too-wide"_s;
    case KeyInfo::State::VigieOnly: return u"vigie-only"_s;
    case KeyInfo::State::InVault: return u"in-vault"_s;
    case KeyInfo::State::NotInVault: return u"not-in-vault"_s;
    }
    return u"not-in-vault"_s;
}

QString statusName(meilisearch::Task::Status status)
{
    switch (status) {
    case meilisearch::Task::Status::Enqueued: return u"enqueued"_s;
    case meilisearch::Task::Status::Processing: return u"processing"_s;
    case meilisearch::Task::Status::Succeeded: return u"succeeded"_s;
    case meilisearch::Task::Status::Failed: return u"failed"_s;
    case meilisearch::Task::Status::Canceled: return u"canceled"_s;
    }
    return u"failed"_s;
}

std::optional<FileFormat> formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "json"_L1)
        return FileFormat::Json;
    if (ending == "ndjson"_L1 || ending == "jsonl"_L1)
        return FileFormat::Ndjson;
    if (ending == "csv"_L1)
        return FileFormat::Csv;
    return {};
}

} // namespace vigie::search
