#include "remote/docker/script.h"

using namespace Qt::StringLiterals;

namespace vigie::docker {

Command docker(Access access, const QStringList &arguments)
{
    Command command;
    command.program = access.useSudo ? u"sudo"_s : u"docker"_s;
    command.arguments = access.useSudo ? QStringList{u"-n"_s, u"docker"_s} + arguments : arguments;
    return command;
}

Command compose(const Tools &tools, const QString &project, const QString &folder, const QStringList &arguments)
{
    const bool standalone = tools.compose && tools.compose->kind == ComposeTool::Kind::Standalone;
    QStringList words;
    if (tools.access.useSudo)
        words << u"sudo"_s << u"-n"_s;
    if (standalone)
        words << u"docker-compose"_s;
    else
        words << u"docker"_s << u"compose"_s;
    if (tools.compose)
        words += progressOptions(*tools.compose);
    words << u"-p"_s << project << u"--project-directory"_s << folder << u"-f"_s << folder + u"/docker-compose.yml" << arguments;

    Command command;
    command.program = words.takeFirst();
    command.arguments = words;
    return command;
}

QStringList progressOptions(const ComposeTool &tool)
{
    if (tool.isAtLeast(2, 29, 0))
        return {u"--progress"_s, u"json"_s};
    if (tool.isAtLeast(2, 19, 0))
        return {u"--progress"_s, u"plain"_s, u"--ansi"_s, u"never"_s};
    return {u"--ansi"_s, u"never"_s};
}

} // namespace vigie::docker
