#pragma once

#include "app/search/door.h"
#include "ui/widgets/mono_view.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace vigie::models {

// The settings of an index as they are and as they are wanted: the form and the JSON edit this one thing.
class SettingsDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void load(const QJsonObject &settings);
    void discard();

    [[nodiscard]] const QJsonObject &before() const { return m_before; }
    [[nodiscard]] const QJsonObject &wanted() const { return m_wanted; }
    [[nodiscard]] QByteArray text() const;                          // the wanted ones, to edit
    // Nothing changes when it is not an object of JSON; the answer says why.
    QString setText(const QByteArray &json);
    void set(const QString &name, const QJsonValue &value);
    // "pagination/maxTotalHits": a member of a member.
    void setWithin(const QString &name, const QString &member, const QJsonValue &value);

    [[nodiscard]] bool isChanged(const QString &name) const { return m_before.value(name) != m_wanted.value(name); }
    // The patch in it is exactly what is sent. Members that were taken away go back to the server's own value.
    [[nodiscard]] search::SettingsPlan plan() const;
    // The patch with what goes, what comes and what stays around it.
    [[nodiscard]] QList<widgets::MonoLine> difference(int columns) const;

Q_SIGNALS:
    void draftChanged();

private:
    QJsonObject m_before;
    QJsonObject m_wanted;
};

} // namespace vigie::models
