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
