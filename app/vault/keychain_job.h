#pragma once

#include "remote/core/result.h"
#include "remote/core/secret.h"

namespace vigie::vault {

// One request to QtKeychain, with a deadline. It says what QtKeychain said: a locked entry may look missing.
enum class JobEnd { Done, NotFound, Denied, Failed };
struct JobReply {
    JobEnd end = JobEnd::Failed;
    Secret value;
    QString detail;     // raw
};
[[nodiscard]] Async<JobReply> readEntry(QString key);
[[nodiscard]] Async<JobReply> writeEntry(QString key, Secret value);
[[nodiscard]] Async<JobReply> deleteEntry(QString key);

// To be called when the Secret Service was started again: libsecret would go on using its session with the former one.
void forgetService();

} // namespace vigie::vault
