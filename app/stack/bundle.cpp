#include "app/stack/bundle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Stack)
};

constexpr auto root = ":/stack/infrastructure/docker-compose";

// One service's part of the file: from its name to the next line at the same depth.
struct Block {
    QString service;
    qsizetype first = 0;
    qsizetype end = 0;
};

QList<Block> serviceBlocks(const QStringList &lines)
{
    static const QRegularExpression heading(u"^  ([a-z0-9-]+):\\s*$"_s);
    QList<Block> blocks;
    bool inside = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool topLevel = !lines[i].isEmpty() && !lines[i].front().isSpace() && !lines[i].startsWith(u'#');
        if (topLevel) {
            inside = lines[i].startsWith(u"services:"_s);
            continue;
        }
        if (!inside)
            continue;
        if (const auto match = heading.match(lines[i]); match.hasMatch())
            blocks.append({match.captured(1), i, i + 1});
        else if (!blocks.isEmpty() && !lines[i].trimmed().isEmpty())
            blocks.last().end = i + 1;
    }
    return blocks;
}

QStringList withVariant(const QStringList &lines, SecretMode secrets, Abilities abilities)
{
    static const QRegularExpression commented(u"^(\\s*)# (.*?)\\s*# vigie:start-interval\\s*$"_s);
    static const QRegularExpression hidden(u"^(\\s*)#\\| ?(.*)$"_s);
    const bool vaultOnly = secrets == SecretMode::VaultOnly;
    QStringList rendered;
    enum class In { Common, EnvOnly, VaultOnly } where = In::Common;
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(u"# vigie:env-only"_s) || text.startsWith(u"# vigie:vault-only"_s)) {
            where = text.endsWith(u"end"_s) ? In::Common : text.contains(u"env-only"_s) ? In::EnvOnly : In::VaultOnly;
        } else if (where == In::EnvOnly) {
            if (!vaultOnly)
                rendered.append(line);
        } else if (where == In::VaultOnly) {
            const auto match = hidden.match(line);
            if (vaultOnly && match.hasMatch())
                rendered.append(match.captured(1) + match.captured(2));
        } else if (const auto match = commented.match(line); match.hasMatch()) {
            if (abilities.startInterval)
                rendered.append(match.captured(1) + match.captured(2));
        } else {
            rendered.append(line);
        }
    }
    return rendered;
}

QString digestOf(const QString &block, const Definition &definition, const QMap<QString, QByteArray> &mounted)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(block.toUtf8());
    static const QRegularExpression reference(u"\\$\\{([A-Z_]+)"_s);
    for (auto it = reference.globalMatch(block); it.hasNext();) {
        const QString name = it.next().captured(1);
        hash.addData((u'\n' + name + u'=' + definition.settings.value(name)).toUtf8());
    }
    for (auto it = mounted.cbegin(); it != mounted.cend(); ++it)
        if (block.contains(u"./"_s + it.key()) || block.contains(u"./"_s + QFileInfo(it.key()).path() + u':'))
            hash.addData(QByteArray('\n' + it.key().toUtf8() + '\n' + it.value()));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

void addInputs(QStringList &lines, const Definition &definition, const QMap<QString, QByteArray> &mounted)
{
    const QList<Block> blocks = serviceBlocks(lines);
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        const QString digest = digestOf(lines.mid(block->first, block->end - block->first).join(u'\n'), definition, mounted);
        for (qsizetype i = block->first; i < block->end; ++i) {
            const QString text = lines[i].trimmed();
            if (!text.startsWith(u"vigie.stack:"_s))
                continue;
            lines.insert(i + 1, lines[i].left(lines[i].indexOf(text)) + u"vigie.inputs: \""_s + digest + u'"');
            break;
        }
    }
}

} // namespace

QList<BundleFile> shippedBundle()
{
    QList<BundleFile> files;
    const QString base = QString::fromLatin1(root);
    for (QDirIterator it(base, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = file.fileName().mid(base.size() + 1);
        files.append({path, file.readAll(), path.endsWith(u".sh"_s) ? 0755 : 0644});
    }
    std::ranges::sort(files, {}, &BundleFile::path);
    return files;
}

QByteArray renderedCompose(const QByteArray &shipped, const Definition &definition, Abilities abilities, const QMap<QString, QByteArray> &mounted)
{
    QStringList lines = withVariant(QString::fromUtf8(shipped).split(u'\n'), definition.secrets, abilities);
    addInputs(lines, definition, mounted);
    return lines.join(u'\n').toUtf8();
}

QList<BundleFile> renderedBundle(const Definition &definition, Abilities abilities)
{
    QList<BundleFile> files = shippedBundle();
    QMap<QString, QByteArray> mounted;
    for (const BundleFile &file : std::as_const(files))
        if (file.path.startsWith(u"config/"_s))
            mounted.insert(file.path, file.content);
    for (BundleFile &file : files)
        if (file.path == u"docker-compose.yml"_s)
            file.content = renderedCompose(file.content, definition, abilities, mounted);
    return files;
}

QMap<QString, QString> inputsOf(const QByteArray &compose)
{
    static const QRegularExpression label(u"^\\s*vigie\\.inputs: \"([0-9a-f]+)\"$"_s);
    const QStringList lines = QString::fromUtf8(compose).split(u'\n');
    QMap<QString, QString> inputs;
    for (const Block &block : serviceBlocks(lines))
        for (qsizetype i = block.first; i < block.end; ++i)
            if (const auto match = label.match(lines[i]); match.hasMatch())
                inputs.insert(block.service, match.captured(1));
    return inputs;
}

Result<> writeBundle(const QString &folder)
{
    const QDir target(folder);
    const QList<BundleFile> files = shippedBundle();
    for (const BundleFile &file : files)
        if (QFile::exists(target.filePath(file.path)))
            return failure(Error::Kind::Conflict, Tr::tr("The bundle was not written."),
                           Tr::tr("%1 is already there.").arg(target.filePath(file.path)), Tr::tr("Choose an empty folder."));
    for (const BundleFile &file : files) {
        const QString path = target.filePath(file.path);
        QSaveFile out(path);
        const bool written = QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly)
                             && out.write(file.content) == file.content.size() && out.commit();
        if (!written)
            return failure(Error::Kind::CommandFailed, Tr::tr("The bundle was not written."), Tr::tr("%1 cannot be written.").arg(path),
                           Tr::tr("Check the folder's permissions and free space."), out.errorString());
        if (file.mode == 0755)
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    }
    return {};
}

} // namespace vigie::stack
