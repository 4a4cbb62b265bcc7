// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords windowTable[] = {
    {"job-running", QT_TRANSLATE_NOOP("errors", "Another job is still running."),
     QT_TRANSLATE_NOOP("errors", "It goes on; nothing else was started."),
     QT_TRANSLATE_NOOP("errors", "Wait for its end or press Stop.")},
    {"window-option-wrong", QT_TRANSLATE_NOOP("errors", "{problem}"), "",
     QT_TRANSLATE_NOOP("errors", "Run precedent --help for the options.")},
    {"window-program-absent",
     QT_TRANSLATE_NOOP("errors", "Reports are drawn by the window program, which is not at {path}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "Install precedent in the folder of precedentctl.")},
    {"report-failed", QT_TRANSLATE_NOOP("errors", "The report could not be drawn."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written; the ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Run it again with --verbose to see what the window program said.")},
    {"agent-unknown", QT_TRANSLATE_NOOP("errors", "Nobody in the ledger is called \"{agent}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "Write the name as the Agents page shows it, or the Slack id.")},
    {"agent-ambiguous", QT_TRANSLATE_NOOP("errors", "Several people are called \"{agent}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "Write one of these names, or the Slack id: {agents}.")},
};

} // namespace

std::span<const ErrorWords> windowWords()
{
    return windowTable;
}

} // namespace precedent::text
