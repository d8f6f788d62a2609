#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

namespace vigie::cli {

// What the command line asked for; an error it ends with, or the exit code.
using Act = std::function<Async<int>(ContextPtr)>;

// Each adds its verbs to the parser; parsing one sets `chosen`. One file per verb or small family.
void addServerVerbs(CLI::App &program, Act &chosen);
void addTrustVerb(CLI::App &program, Act &chosen);
void addCheckVerbs(CLI::App &program, Act &chosen);      // check, prepare
void addPlanVerb(CLI::App &program, Act &chosen);
void addDeployVerb(CLI::App &program, Act &chosen);
void addRunVerbs(CLI::App &program, Act &chosen);        // runs, follow
void addStatusVerb(CLI::App &program, Act &chosen);
void addTestVerb(CLI::App &program, Act &chosen);
void addReachVerbs(CLI::App &program, Act &chosen);      // endpoints, tunnel
void addLogsVerb(CLI::App &program, Act &chosen);
void addServiceVerbs(CLI::App &program, Act &chosen);    // start, stop, restart
void addVaultVerbs(CLI::App &program, Act &chosen);
void addBundleVerb(CLI::App &program, Act &chosen);
void addPersistenceVerb(CLI::App &program, Act &chosen);
void addReportVerbs(CLI::App &program, Act &chosen);     // report verify, report list
void addHistoryVerb(CLI::App &program, Act &chosen);
void addListVerbs(CLI::App &program, Act &chosen);         // buckets, ls
void addTransferVerbs(CLI::App &program, Act &chosen);     // get, put
void addObjectVerbs(CLI::App &program, Act &chosen);       // rm, presign
void addCopyVerbs(CLI::App &program, Act &chosen);         // cp, mv, stat

void addIndexVerbs(CLI::App &program, Act &chosen);        // indexes, dump
void addSearchVerb(CLI::App &program, Act &chosen);
void addDocumentsVerb(CLI::App &program, Act &chosen);
void addIndexSettingsVerb(CLI::App &program, Act &chosen);
void addTasksVerb(CLI::App &program, Act &chosen);
void addSearchKeysVerbs(CLI::App &program, Act &chosen);

// Between CLI11's strings and ours.
[[nodiscard]] std::string utf8(const QString &text);
[[nodiscard]] QString qt(const std::string &text);
[[nodiscard]] QStringList qt(const std::vector<std::string> &texts);

// The server's name, first of every verb that works on one.
CLI::Option *addName(CLI::App *verb, std::string &name);
// Turns write mode on for as long as this program runs.
CLI::Option *addWrite(CLI::App *verb, bool &write);

} // namespace vigie::cli
