#include "app/stack/env_file.h"
#include "app/stack/planner.h"

#include <yaml-cpp/yaml.h>

namespace vigie::stack {

std::optional<SecretMode> secretModeOf(const QByteArray &compose)
{
    try {
        const YAML::Node root = YAML::Load(compose.toStdString());
        if (!root.IsMap() || !root["services"])
            return std::nullopt;
        for (const auto &secret : root["secrets"])
            if (secret.second.IsMap() && secret.second["environment"])
                return SecretMode::VaultOnly;
        return SecretMode::Env;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

Definition asDeployed(Definition known, const ServerFacts &facts)
{
    if (!facts.ours)
        return known;
    if (facts.compose)
        known.secrets = secretModeOf(*facts.compose).value_or(known.secrets);
    if (facts.env) {
        const QMap<QString, QString> there = parseEnv(*facts.env);
        for (auto it = known.settings.begin(); it != known.settings.end(); ++it)
            if (const QString value = there.value(it.key()); !value.isEmpty())
                it.value() = value;
    }
    return known;
}

} // namespace vigie::stack
