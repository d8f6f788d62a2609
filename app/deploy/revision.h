#pragma once

#include "app/stack/bundle.h"
#include "remote/core/result.h"
#include "remote/ssh/link.h"

namespace vigie::deploy {

// A revision as the server keeps it: the settings and the secret mode of then, and the files that were in place.
struct Revision {
    stack::Definition definition;
    QList<stack::BundleFile> files;
};

// Relative to the bundle's folder: ".vigie/revisions/3".
[[nodiscard]] QString revisionFolder(int revision);

// `now`: what the stack is today; settings that the revision did not know stay as they are. Changes nothing.
[[nodiscard]] Async<Revision> readRevision(ssh::LinkPtr link, stack::Definition now, int revision);

} // namespace vigie::deploy
