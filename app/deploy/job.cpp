#include "app/deploy/job.h"

#include "remote/core/command.h"

using namespace Qt::StringLiterals;

namespace vigie::deploy {

QByteArray jobText(const Job &job)
{
    QByteArray text;
    const auto set = [&text](const QByteArray &name, const QString &value) { text += name + '=' + quoted(value.toUtf8()) + '\n'; };
    set("compose", job.compose);
    set("docker", job.docker);
    set("project", job.project);
    set("base", QString::number(job.baseRevision));
    set("base_env", job.baseEnv);
    set("revision", QString::number(job.revision));
    set("by", job.by);
    set("files", job.files.join(u' '));
    set("required", job.required.join(u' '));
    set("services", job.services.join(u' '));
    set("pull", job.pull.join(u' '));
    set("healthy_within", QString::number(job.healthyWithin.count()));
    for (auto it = job.images.cbegin(); it != job.images.cend(); ++it) {
        QString service = it.key();
        set("image_" + service.replace(u'-', u'_').toUtf8(), it.value());
    }
    return text;
}

} // namespace vigie::deploy
