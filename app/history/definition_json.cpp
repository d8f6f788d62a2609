#include "app/history/definition_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie::history {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};
} // namespace

QByteArray toJson(const stack::Definition &definition)
{
    QJsonObject settings;
    for (auto setting = definition.settings.cbegin(); setting != definition.settings.cend(); ++setting)
        settings.insert(setting.key(), setting.value());
    const QString secrets = definition.secrets == stack::SecretMode::VaultOnly ? u"vault"_s : u"env"_s;
    const QJsonObject object{{u"project"_s, definition.project}, {u"folder"_s, definition.folder}, {u"secrets"_s, secrets}, {u"settings"_s, settings}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<stack::Definition> definitionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString secrets = object.value("secrets"_L1).toString();
    if (!object.value("project"_L1).isString() || !object.value("settings"_L1).isObject() || (secrets != "env"_L1 && secrets != "vault"_L1))
        return failure(Error::Kind::BadReply, Tr::tr("The saved settings of the stack cannot be read."));
    stack::Definition definition;
    definition.project = object.value("project"_L1).toString();
    definition.folder = object.value("folder"_L1).toString();
    definition.secrets = secrets == "vault"_L1 ? stack::SecretMode::VaultOnly : stack::SecretMode::Env;
    const QJsonObject settings = object.value("settings"_L1).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        definition.settings.insert(setting.key(), setting.value().toString());
    return definition;
}

} // namespace vigie::history
