// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords outputTable[] = {
    {"output-read-only", QT_TRANSLATE_NOOP("errors", "{path} cannot be written: the folder is read-only for you."),
     QT_TRANSLATE_NOOP("errors", "No file was made or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose another folder.")},
    {"output-folder-absent", QT_TRANSLATE_NOOP("errors", "The folder of {path} does not exist."),
     QT_TRANSLATE_NOOP("errors", "No file was made."),
     QT_TRANSLATE_NOOP("errors", "Make the folder, or choose another one.")},
    {"output-is-folder", QT_TRANSLATE_NOOP("errors", "{path} is a folder."),
     QT_TRANSLATE_NOOP("errors", "No file was made."), QT_TRANSLATE_NOOP("errors", "Name a file in it.")},
    {"output-failed", QT_TRANSLATE_NOOP("errors", "{path} could not be written."),
     QT_TRANSLATE_NOOP("errors", "No unfinished file was left behind."),
     QT_TRANSLATE_NOOP("errors", "Check that its disk is connected, or choose another place.")},
    {"export-interrupted", QT_TRANSLATE_NOOP("errors", "The export was stopped."),
     QT_TRANSLATE_NOOP("errors", "No unfinished file was left behind."), ""},
    {"evidence-uncovered",
     QT_TRANSLATE_NOOP("errors",
                       "The newest checkpoint of the ledger's log does not cover these records, and none could "
                       "be made."),
     QT_TRANSLATE_NOOP("errors", "No file was made."),
     QT_TRANSLATE_NOOP("errors",
                       "Make the ledger writable, or copy it with its key to another folder, and try again.")},
    {"unknown-column", QT_TRANSLATE_NOOP("errors", "There is no column \"{column}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "The columns are named as in the header of an export.")},
    {"repeated-column", QT_TRANSLATE_NOOP("errors", "The column \"{column}\" is named twice."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."), QT_TRANSLATE_NOOP("errors", "Name it once.")},
    {"no-rows", QT_TRANSLATE_NOOP("errors", "No record passes the filter."),
     QT_TRANSLATE_NOOP("errors", "No file was written."),
     QT_TRANSLATE_NOOP("errors", "Widen the filter, or leave out --fail-if-empty.")},
};

} // namespace

std::span<const ErrorWords> outputWords()
{
    return outputTable;
}

} // namespace precedent::text
