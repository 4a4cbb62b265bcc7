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
    {"output-is-input", QT_TRANSLATE_NOOP("errors", "{path} is the file that is read."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Choose another name.")},
    {"output-is-ledger", QT_TRANSLATE_NOOP("errors", "{path} is a ledger or another database, or belongs to one."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Choose another name.")},
    {"output-in-use", QT_TRANSLATE_NOOP("errors", "{path} is open in another program."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Close it there and export again, or choose another name.")},
    {"output-failed", QT_TRANSLATE_NOOP("errors", "{path} could not be written."),
     QT_TRANSLATE_NOOP("errors", "No unfinished file was left behind."),
     QT_TRANSLATE_NOOP("errors", "Check that its disk is connected, or choose another place.")},
    {"export-interrupted", QT_TRANSLATE_NOOP("errors", "The export was stopped."),
     QT_TRANSLATE_NOOP("errors", "No unfinished file was left behind."), ""},
    {"export-unknown", QT_TRANSLATE_NOOP("errors", "The ledger's log does not tell of this export."),
     QT_TRANSLATE_NOOP("errors", "The file is as it was."), QT_TRANSLATE_NOOP("errors", "Export again.")},
    {"export-rows-forgotten",
     QT_TRANSLATE_NOOP("errors", "This was a selection of so many rows that the log does not name them."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "Select the rows and export again.")},
    {"output-no-file",
     QT_TRANSLATE_NOOP("errors", "{path} is no file, and a workbook cannot be written to anything else."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."), QT_TRANSLATE_NOOP("errors", "Name a file.")},
    {"manifest-failed", QT_TRANSLATE_NOOP("errors", "The manifest {path} could not be written."),
     QT_TRANSLATE_NOOP("errors", "The exported file itself is whole and in its place."),
     QT_TRANSLATE_NOOP("errors", "Check the disk and export again.")},
    {"manifest-unreadable", QT_TRANSLATE_NOOP("errors", "The manifest {path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Check the path: it ends in .manifest.json.")},
    {"manifest-wrong", QT_TRANSLATE_NOOP("errors", "{path} is not a manifest of an export, or it is damaged."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Use the file that was written beside the export.")},
    {"file-unreadable", QT_TRANSLATE_NOOP("errors", "{path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Check that the file belongs to you and that its disk is connected.")},
    {"export-file-changed", QT_TRANSLATE_NOOP("errors", "File changed: {files} is not what was exported."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Do not rely on the file; export it again.")},
    {"export-file-absent", QT_TRANSLATE_NOOP("errors", "File missing: {files} is not beside its manifest."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Put the file back beside the manifest, under its own name.")},
    {"export-data-changed",
     QT_TRANSLATE_NOOP("errors", "Data changed since: the file is as it was exported, but the same filter gives "
                                 "other rows today."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Later syncs and corrections do that. Export again to have what stands today.")},
    {"export-log-cut",
     QT_TRANSLATE_NOOP("errors",
                       "The ledger's log does not begin with what this export saw of it: entries were removed "
                       "or changed since."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Keep the ledger as it is and compare it with a backup; do not sync into it.")},
    {"export-other-ledger", QT_TRANSLATE_NOOP("errors", "{path} tells of an export from another ledger."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Name the ledger that it was exported from with --ledger.")},
    {"file-not-as-written", QT_TRANSLATE_NOOP("errors", "Line {line} of {path} is not as Precedent writes it."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Do not rely on the file; export again.")},
    {"export-manifest-altered",
     QT_TRANSLATE_NOOP("errors",
                       "The manifest {path} was altered: it tells of another file, or of other counts or totals, than "
                       "the file itself and the ledger's log."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Do not rely on the file or its manifest; export again.")},
    {"evidence-uncovered",
     QT_TRANSLATE_NOOP("errors",
                       "The newest checkpoint of the ledger's log does not cover these records, and none could "
                       "be made."),
     QT_TRANSLATE_NOOP("errors", "No file was made."),
     QT_TRANSLATE_NOOP("errors",
                       "Make the ledger writable, or copy it with its key to another folder, and try again.")},
    {"unknown-column", QT_TRANSLATE_NOOP("errors", "There is no column \"{column}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("errors", "The nearest one is \"{nearest}\"; all are named as in the header of an export.")},
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
