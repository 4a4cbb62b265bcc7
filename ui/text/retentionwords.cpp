// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords retentionTable[] = {
    {"erase-unknown", QT_TRANSLATE_NOOP("errors", "Nobody and no customer here is called \"{person}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Give the whole name as it is shown, or the person's Slack id.")},
    {"erase-ambiguous", QT_TRANSLATE_NOOP("errors", "\"{person}\" can be several: {ids}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Give the Slack id, or say whether a person or a customer is meant.")},
    {"basis-names-somebody", QT_TRANSLATE_NOOP("errors", "The basis names who is to be erased, and would stay."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Write the reason without a name, for example the number of the request.")},
    {"basis-unfit", QT_TRANSLATE_NOOP("errors", "The basis is empty or longer than {limit} characters."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Write in a few words why this is erased.")},
    {"confirmation-missing", QT_TRANSLATE_NOOP("errors", "What is erased cannot be brought back."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Look at what would go with --dry-run; then say --yes.")},
    {"retention-unset", QT_TRANSLATE_NOOP("errors", "No rule says how long what people wrote is kept."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Set one with precedentctl retention set and a number of months.")},
    {"retention-months", QT_TRANSLATE_NOOP("errors", "{value} is no number of months from 0 to 1200."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Give a whole number, for example 24; 0 keeps everything.")},
    {"purge-what", QT_TRANSLATE_NOOP("errors", "What is to be erased is not said."),
     QT_TRANSLATE_NOOP("errors", "Nothing was erased."),
     QT_TRANSLATE_NOOP("errors", "Say either --before with a day, or --due for what the ledger's rule says.")},
    {"compaction-no-room",
     QT_TRANSLATE_NOOP("errors", "Compacting the ledger needs {limit} of free disk, and there is less."),
     QT_TRANSLATE_NOOP("errors", "The ledger is whole."),
     QT_TRANSLATE_NOOP("errors", "Make room, then run the same erasure again.")},
    {"hold-unknown", QT_TRANSLATE_NOOP("errors", "No hold number {value} is in force."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "precedentctl hold list shows the holds.")},
    {"hold-empty", QT_TRANSLATE_NOOP("errors", "A hold needs a record or a filter, and a reason."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Write for example customer:\"Acme\" and why it is kept.")},
    {"restore-absent", QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
     QT_TRANSLATE_NOOP("errors", "The ledger is as it was."), QT_TRANSLATE_NOOP("errors", "Name a backup.")},
    {"restore-unfit", QT_TRANSLATE_NOOP("errors", "{path} is no whole backup of a ledger: its log does not hold."),
     QT_TRANSLATE_NOOP("errors", "The ledger is as it was."), QT_TRANSLATE_NOOP("errors", "Choose another backup.")},
    {"restore-failed", QT_TRANSLATE_NOOP("errors", "{path} could not be put in its place."),
     QT_TRANSLATE_NOOP("errors", "No file was deleted."),
     QT_TRANSLATE_NOOP("errors", "Look at the files beside the ledger: the one whose name has \"before-restore\" is "
                                 "what was there before.")},
    {"ledger-in-use", QT_TRANSLATE_NOOP("errors", "Another program has the ledger open: {path}"),
     QT_TRANSLATE_NOOP("errors", "The ledger is as it was."),
     QT_TRANSLATE_NOOP("errors", "Close Precedent and what else reads the ledger, then try again.")},
};

} // namespace

std::span<const ErrorWords> retentionWords()
{
    return retentionTable;
}

} // namespace precedent::text
