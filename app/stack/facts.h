#pragma once

#include "app/stack/definition.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace vigie::stack {

// A container on the server, as far as a plan needs to know it.
struct Present {
    QString id;
    QString name;
    QString project;                        // compose labels; empty when compose did not make it
    QString service;
    bool oneOff = false;
    QString image;
    QString inputs;                         // label vigie.inputs
    QString folder;                         // label com.docker.compose.project.working_dir
    bool running = false;
    QMap<QString, QString> volumes;         // mount destination → volume name
    QStringList mounts;                     // every mount destination
    QList<quint16> ports;                   // published host ports
};

struct PresentVolume {
    QString name;
    QString project;                        // label com.docker.compose.project
    bool inUse = false;
};

// What is on the server before a deploy.
struct ServerFacts {
    bool ours = false;                      // .vigie/ is there: an earlier deploy of Vigie made this folder
    int revision = 0;                       // the last one that was put in place
    std::optional<QByteArray> compose;      // docker-compose.yml
    std::optional<QByteArray> env;          // .env, whole: holds secrets, never shown or logged
    QMap<QString, QByteArray> configs;      // "config/redis.conf"
    QList<Present> containers;              // all of the machine
    QList<PresentVolume> volumes;           // all of the machine
    QMap<quint16, QString> listening;       // port → who, as far as known
    QSet<QString> images;                   // references that are there
    QString homeInstead;                    // set when this user can make the folder neither as it is nor with sudo: the home folder
    QString composeVersion;
    QString engineVersion;
};

} // namespace vigie::stack
