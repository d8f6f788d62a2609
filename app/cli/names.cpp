#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace vigie::cli {

QString connectionName(ssh::LinkState::Phase phase)
{
    switch (phase) {
    case ssh::LinkState::Phase::Connecting: return u"connecting"_s;
    case ssh::LinkState::Phase::Connected: return u"connected"_s;
    case ssh::LinkState::Phase::Reconnecting: return u"reconnecting"_s;
    case ssh::LinkState::Phase::Disconnected: return u"disconnected"_s;
    case ssh::LinkState::Phase::KeyChanged: return u"key-changed"_s;
    case ssh::LinkState::Phase::SignInRefused: return u"sign-in-refused"_s;
    }
    return u"disconnected"_s;
}

QString resultName(deploy::Check::Result result)
{
    switch (result) {
    case deploy::Check::Result::Ready: return u"ready"_s;
    case deploy::Check::Result::Attention: return u"attention"_s;
    case deploy::Check::Result::Blocks: return u"blocks"_s;
    }
    return u"blocks"_s;
}

QString actionName(stack::ServicePlan::Action action)
{
    switch (action) {
    case stack::ServicePlan::Action::Create: return u"create"_s;
    case stack::ServicePlan::Action::Recreate: return u"recreate"_s;
    case stack::ServicePlan::Action::Start: return u"start"_s;
    case stack::ServicePlan::Action::Keep: return u"keep"_s;
    case stack::ServicePlan::Action::RunOnce: return u"run-once"_s;
    }
    return u"keep"_s;
}

QString gateName(stack::GateLine::Result result)
{
    if (result == stack::GateLine::Result::Stops)
        return u"stops"_s;
    if (result == stack::GateLine::Result::NeedsTyping)
        return u"needs-typing"_s;
    return result == stack::GateLine::Result::Safe ? u"safe"_s : u"note"_s;
}

QString originName(vault::CredentialInfo::Origin origin)
{
    switch (origin) {
    case vault::CredentialInfo::Origin::Generated: return u"generated"_s;
    case vault::CredentialInfo::Origin::Adopted: return u"adopted"_s;
    case vault::CredentialInfo::Origin::Imported: return u"imported"_s;
    }
    return u"generated"_s;
}

QString presenceName(vault::CredentialInfo::Presence presence)
{
    switch (presence) {
    case vault::CredentialInfo::Presence::Stored: return u"stored"_s;
    case vault::CredentialInfo::Presence::Missing: return u"missing"_s;
    case vault::CredentialInfo::Presence::Unknown: return u"unknown"_s;
    }
    return u"unknown"_s;
}

QString phaseName(vault::VaultState::Phase phase)
{
    switch (phase) {
    case vault::VaultState::Phase::Unlocked: return u"unlocked"_s;
    case vault::VaultState::Phase::Locked: return u"locked"_s;
    case vault::VaultState::Phase::Absent: return u"absent"_s;
    }
    return u"absent"_s;
}

} // namespace vigie::cli
