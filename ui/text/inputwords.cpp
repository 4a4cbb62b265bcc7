// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords inputTable[] = {
    {"import-not-found", QT_TRANSLATE_NOOP("errors", "There is nothing at {path}."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."), QT_TRANSLATE_NOOP("errors", "Check the path.")},
    {"import-not-an-export", QT_TRANSLATE_NOOP("errors", "This is no Slack export."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Choose the ZIP file that Slack offered, or the folder it was unpacked to, with a "
                                 "channels.json in it; or a slackdump.sqlite.")},
    {"import-unreadable", QT_TRANSLATE_NOOP("errors", "{entry} in the export cannot be read."),
     QT_TRANSLATE_NOOP("errors", "What was read before it is kept."),
     QT_TRANSLATE_NOOP("errors", "Download the export again; this copy may be cut short.")},
    {"import-encrypted", QT_TRANSLATE_NOOP("errors", "The export is encrypted."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Unpack it with its password and import the folder.")},
    {"import-bomb", QT_TRANSLATE_NOOP("errors", "{entry} in the archive unpacks to more than any export needs."),
     QT_TRANSLATE_NOOP("errors", "Reading stopped there; nothing was unpacked to disk."),
     QT_TRANSLATE_NOOP("errors", "Use the archive as Slack made it.")},
    {"import-unsafe-path", QT_TRANSLATE_NOOP("errors", "The archive names a file outside itself: {entry}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read or written."),
     QT_TRANSLATE_NOOP("errors", "Use the archive as Slack made it.")},
    {"import-not-slackdump",
     QT_TRANSLATE_NOOP("errors", "{entry} is no database of a current slackdump: {missing} is missing."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Choose slackdump.sqlite, with its -wal file beside it. If it is an old one, open it "
                                 "once with a current slackdump, "
                                 "which brings it up to date.")},
    {"import-database-damaged", QT_TRANSLATE_NOOP("errors", "The database {entry} is damaged."),
     QT_TRANSLATE_NOOP("errors", "What was read before is kept."),
     QT_TRANSLATE_NOOP("errors", "Copy it again with the files of the same name beside it, while slackdump is not "
                                 "running.")},
    {"import-defence-absent", QT_TRANSLATE_NOOP("errors", "Foreign databases cannot be read safely on this system."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Convert the archive with slackdump to a Slack export and import that.")},
    {"import-channel-not-found", QT_TRANSLATE_NOOP("errors", "The export does not hold {channel}."),
     QT_TRANSLATE_NOOP("errors", "The other channels were read."), ""},
    {"import-has-no-threads", QT_TRANSLATE_NOOP("errors", "An export was asked for a single thread."),
     QT_TRANSLATE_NOOP("errors", "What was read before is kept."),
     QT_TRANSLATE_NOOP("errors", "This is a fault of the program: update it, or report it with the log.")},
    {"import-invalid-cursor", QT_TRANSLATE_NOOP("errors", "An export was asked for a day that it does not have."),
     QT_TRANSLATE_NOOP("errors", "What was read before is kept."),
     QT_TRANSLATE_NOOP("errors", "This is a fault of the program: update it, or report it with the log.")},
    {"corpus-not-found", QT_TRANSLATE_NOOP("errors", "There is no labelled corpus at {path}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Name a folder with people.json and files that end in .jsonl.")},
    {"corpus-unreadable", QT_TRANSLATE_NOOP("errors", "{entry} of the labelled corpus cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Correct it, then try again.")},
    {"format-not-found", QT_TRANSLATE_NOOP("errors", "The format file {path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Check the path.")},
    {"format-too-large", QT_TRANSLATE_NOOP("errors", "The format file is larger than {limit} KB."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Choose a file that Precedent exported.")},
    {"format-not-json", QT_TRANSLATE_NOOP("errors", "The format file is no JSON object."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Correct it, or export the format again.")},
    {"format-newer", QT_TRANSLATE_NOOP("errors", "The format was made by a newer Precedent."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Update this program, then add the format.")},
    {"format-value", QT_TRANSLATE_NOOP("errors", "In the format, {place} is missing or wrong. It can be: {expected}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Correct the file, then try again.")},
    {"format-unknown-key", QT_TRANSLATE_NOOP("errors", "The format has something that is not known: {place}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Check how it is spelled, or take it out.")},
    {"format-name-taken", QT_TRANSLATE_NOOP("errors", "A format that comes with Precedent has the name {name}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Choose another name.")},
    {"format-asks-nothing", QT_TRANSLATE_NOOP("errors", "The format reads neither a type nor an amount."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Say where one of the two stands, so that a message is known as a request.")},
    {"format-too-general",
     QT_TRANSLATE_NOOP("errors", "The format would match messages that have nothing to do with requests."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Mark values next to words that every such message has, and the type or the amount "
                                 "among them.")},
    {"format-unknown", QT_TRANSLATE_NOOP("errors", "No taught format has the name {name}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "See the names with precedentctl formats list.")},
    {"format-marks",
     QT_TRANSLATE_NOOP("errors", "What was marked as {field} overlaps another mark, or is marked twice."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Mark each part of the message once.")},
    {"format-unmarked", QT_TRANSLATE_NOOP("errors", "Nothing is marked in the message."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Mark the type or the amount first.")},
    {"limits-file-columns", QT_TRANSLATE_NOOP("errors", "The limits file lacks one of its columns."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "The first line names holder, type, amount, currency, from and to.")},
    {"limits-file-value", QT_TRANSLATE_NOOP("errors", "In line {line} of the limits file, {column} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Correct the line, then try again.")},
    {"limits-file-days",
     QT_TRANSLATE_NOOP("errors", "The days in line {line} of the limits file overlap those of another limit, or end "
                                 "before they begin."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Correct the line, or end the other limit first.")},
    {"limits-file-unreadable", QT_TRANSLATE_NOOP("errors", "The limits file {path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Check the path.")},
    {"csv-unreadable", QT_TRANSLATE_NOOP("errors", "The CSV file {path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Check the path and whether you may read the file.")},
    {"csv-workbook", QT_TRANSLATE_NOOP("errors", "This is a workbook or a PDF and no CSV file."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Open it in your spreadsheet program, save it as CSV, and choose that file.")},
    {"csv-not-text", QT_TRANSLATE_NOOP("errors", "This file holds no text."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose a CSV file: rows of text with separators.")},
    {"csv-empty", QT_TRANSLATE_NOOP("errors", "The CSV file has no rows."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Export it again where it comes from.")},
    {"csv-too-large", QT_TRANSLATE_NOOP("errors", "The CSV file holds more than such a list can: over {limit}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Export a shorter period, or check that it is the right file.")},
    {"csv-quote",
     QT_TRANSLATE_NOOP("errors", "A cell that begins with a quotation mark in line {line} never ends, so the rows "
                                 "after it cannot be told apart."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Remove or double that mark, or export the file again; it may be cut short.")},
    {"csv-broken",
     QT_TRANSLATE_NOOP("errors", "Line {line} of the CSV file is not a row of cells: its quotation marks "
                                 "or line ends are wrong."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Correct the line, or export the file again where it comes from.")},
    {"message-unreadable", QT_TRANSLATE_NOOP("errors", "A message is not in Slack's form."),
     QT_TRANSLATE_NOOP("errors", "The others were read."), ""},
};

} // namespace

std::span<const ErrorWords> inputWords()
{
    return inputTable;
}

namespace {

constexpr FactStandIn standIns[] = {
    {"channel", QT_TRANSLATE_NOOP("errors", "the channel")},
    {"needed", QT_TRANSLATE_NOOP("errors", "that this needs")},
    {"user", QT_TRANSLATE_NOOP("errors", "in question")},
    {"files", QT_TRANSLATE_NOOP("errors", "the exported file")},
    {"seconds", QT_TRANSLATE_NOOP("errors", "some")},
    {"slack_error", QT_TRANSLATE_NOOP("errors", "without a name")},
    {"status", QT_TRANSLATE_NOOP("errors", "unknown")},
    {"channels", QT_TRANSLATE_NOOP("errors", "see below")},
    {"path", QT_TRANSLATE_NOOP("errors", "the named place")},
    {"pid", QT_TRANSLATE_NOOP("errors", "unknown")},
    {"record", QT_TRANSLATE_NOOP("errors", "of that id")},
    {"problems", QT_TRANSLATE_NOOP("errors", "see the list")},
    {"found", QT_TRANSLATE_NOOP("errors", "of its own")},
    {"team", QT_TRANSLATE_NOOP("errors", "the one named")},
    {"word", QT_TRANSLATE_NOOP("errors", "this")},
    {"position", QT_TRANSLATE_NOOP("errors", "1")},
    {"key", QT_TRANSLATE_NOOP("errors", "the key")},
    {"limit", QT_TRANSLATE_NOOP("errors", "2,000")},
    {"zone", QT_TRANSLATE_NOOP("errors", "of that name")},
    {"view", QT_TRANSLATE_NOOP("errors", "of that name")},
    {"person", QT_TRANSLATE_NOOP("errors", "given")},
    {"ids", QT_TRANSLATE_NOOP("errors", "see the list")},
    {"host", QT_TRANSLATE_NOOP("errors", "another host")},
    {"command", QT_TRANSLATE_NOOP("errors", "precedentctl")},
    {"problem", QT_TRANSLATE_NOOP("errors", "An option is wrong.")},
    {"value", QT_TRANSLATE_NOOP("errors", "this")},
    {"option", QT_TRANSLATE_NOOP("errors", "the option")},
    {"arguments", QT_TRANSLATE_NOOP("errors", "its arguments")},
    {"first", QT_TRANSLATE_NOOP("errors", "one option")},
    {"second", QT_TRANSLATE_NOOP("errors", "another")},
    {"column", QT_TRANSLATE_NOOP("errors", "of that name")},
    {"agent", QT_TRANSLATE_NOOP("errors", "as given")},
    {"entry", QT_TRANSLATE_NOOP("errors", "a file")},
    {"missing", QT_TRANSLATE_NOOP("errors", "a table")},
    {"to", QT_TRANSLATE_NOOP("errors", "a new one")},
    {"from", QT_TRANSLATE_NOOP("errors", "the known one")},
    {"target", QT_TRANSLATE_NOOP("errors", "this scheduler")},
    {"place", QT_TRANSLATE_NOOP("errors", "a value")},
    {"expected", QT_TRANSLATE_NOOP("errors", "see the manual")},
    {"field", QT_TRANSLATE_NOOP("errors", "a field")},
    {"name", QT_TRANSLATE_NOOP("errors", "given")},
    {"line", QT_TRANSLATE_NOOP("errors", "one")},
    {"holder", QT_TRANSLATE_NOOP("errors", "the holder")},
    {"number", QT_TRANSLATE_NOOP("errors", "given")},
    {"amount", QT_TRANSLATE_NOOP("errors", "the text")},
    {"currency", QT_TRANSLATE_NOOP("errors", "the text")},
    {"day", QT_TRANSLATE_NOOP("errors", "the text")},
    {"first_day", QT_TRANSLATE_NOOP("errors", "its first day")},
    {"last_day", QT_TRANSLATE_NOOP("errors", "its last day")},
};

} // namespace

std::span<const FactStandIn> factStandIns()
{
    return standIns;
}

} // namespace precedent::text
