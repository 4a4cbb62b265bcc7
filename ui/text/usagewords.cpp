// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords usageTable[] = {
    {"query-unknown-key", QT_TRANSLATE_NOOP("errors", "\"{word}\" at position {position} is no key of the filter."), "",
     QT_TRANSLATE_NOOP("errors", "The nearest one is {nearest}.")},
    {"query-unknown-value", QT_TRANSLATE_NOOP("errors", "\"{word}\" at position {position} is no value of {key}."), "",
     QT_TRANSLATE_NOOP("errors", "The nearest one is {nearest}.")},
    {"query-empty-value", QT_TRANSLATE_NOOP("errors", "{key} at position {position} has no value."), "",
     QT_TRANSLATE_NOOP("errors", "Write a value after the colon, or take the key out.")},
    {"query-bad-date", QT_TRANSLATE_NOOP("errors", "\"{word}\" at position {position} is no date."), "",
     QT_TRANSLATE_NOOP("errors", "Write for example 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 or "
                                 "last-month.")},
    {"query-bad-amount", QT_TRANSLATE_NOOP("errors", "\"{word}\" at position {position} is no amount."), "",
     QT_TRANSLATE_NOOP("errors", "Write for example 50, 12.50, 50..500, 50.. or >=50.")},
    {"query-bad-duration", QT_TRANSLATE_NOOP("errors", "\"{word}\" at position {position} is no duration."), "",
     QT_TRANSLATE_NOOP("errors", "Write for example 30m, 4h, 2d, 30m..4h or >2d.")},
    {"query-unclosed-quote", QT_TRANSLATE_NOOP("errors", "The quotation mark at position {position} is not closed."),
     "", QT_TRANSLATE_NOOP("errors", "Close it, or take it out.")},
    {"query-text-after-quote",
     QT_TRANSLATE_NOOP("errors", "A blank is missing after the quotation mark at position {position}."), "",
     QT_TRANSLATE_NOOP("errors", "Put a blank before \"{word}\".")},
    {"query-too-long", QT_TRANSLATE_NOOP("errors", "The filter is longer than {limit} characters."), "",
     QT_TRANSLATE_NOOP("errors", "Shorten it.")},
    {"unknown-zone", QT_TRANSLATE_NOOP("errors", "There is no time zone \"{zone}\"."), "",
     QT_TRANSLATE_NOOP("errors", "Write an IANA name, for example Europe/Oslo.")},
    {"no-channel-followed", QT_TRANSLATE_NOOP("errors", "No channel is followed yet."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read."),
     QT_TRANSLATE_NOOP("errors", "Name one with --channel; it is followed from then on.")},
    {"team-not-given",
     QT_TRANSLATE_NOOP("errors", "This ledger has several workspaces, and {channel} can be in any of them."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read."), QT_TRANSLATE_NOOP("errors", "Name its workspace with --team.")},
    {"schedule-path-unfit", QT_TRANSLATE_NOOP("errors", "A path has a character that {target} cannot be given: {path}"),
     QT_TRANSLATE_NOOP("errors", "Nothing was printed."),
     QT_TRANSLATE_NOOP("errors", "Move the program or the ledger to a path without it.")},
    {"channel-unknown", QT_TRANSLATE_NOOP("errors", "There is no channel {channel} here."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "The channels command lists what the app can see; private channels must invite the "
                                 "app first.")},
    {"channel-moved",
     QT_TRANSLATE_NOOP("errors",
                       "{channel} seems to go on in Slack under another id, {to} instead of {from}: it has the "
                       "name and the newest messages of the one you follow."),
     QT_TRANSLATE_NOOP("errors", "What was read is kept; nothing is read from the new one until you say what it is."),
     QT_TRANSLATE_NOOP("errors", "If it is the same: precedentctl channel set {to} --same-as {from}. If not: "
                                 "precedentctl channel set {from} --unfollow.")},
    {"channel-not-new", QT_TRANSLATE_NOOP("errors", "The ledger has a channel {channel} of its own already."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Two channels with messages stay two.")},
    {"field-fixed", QT_TRANSLATE_NOOP("errors", "This field follows from others and cannot be set."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Correct what it follows from.")},
    {"amount-unclear", QT_TRANSLATE_NOOP("errors", "This is no amount that can be read in one way only."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Write the figure with a point before the cents, for example 1250.00, and choose a "
                                 "currency.")},
    {"time-unclear", QT_TRANSLATE_NOOP("errors", "This is no time."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Write for example 2026-10-30T09:51:00Z.")},
    {"value-unknown", QT_TRANSLATE_NOOP("errors", "This is no value of the field."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Choose another one.")},
    {"view-unknown", QT_TRANSLATE_NOOP("errors", "There is no saved view \"{view}\"."), "",
     QT_TRANSLATE_NOOP("errors", "The nearest one is \"{nearest}\".")},
    {"person-unknown", QT_TRANSLATE_NOOP("errors", "The ledger knows nobody by the name or id \"{person}\"."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "The people command lists everybody.")},
    {"person-ambiguous", QT_TRANSLATE_NOOP("errors", "Several people are called \"{person}\": {ids}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), QT_TRANSLATE_NOOP("errors", "Name the id.")},
    {"api-url-refused", QT_TRANSLATE_NOOP("errors", "The token is never sent to {host}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
     QT_TRANSLATE_NOOP("errors", "Allowed are https on slack.com and slack-gov.com, and http on this computer.")},
    {"command-missing", QT_TRANSLATE_NOOP("errors", "No command was given."), "",
     QT_TRANSLATE_NOOP("errors", "precedentctl --help lists the commands.")},
    {"command-unknown", QT_TRANSLATE_NOOP("errors", "There is no command \"{command}\"."), "",
     QT_TRANSLATE_NOOP("errors", "The nearest one is \"{nearest}\"; precedentctl --help lists all.")},
    {"command-incomplete", QT_TRANSLATE_NOOP("errors", "\"{command}\" is only the beginning of a command."), "",
     QT_TRANSLATE_NOOP("errors", "Commands that begin so: {commands}.")},
    {"option-wrong", QT_TRANSLATE_NOOP("errors", "{problem}"), "",
     QT_TRANSLATE_NOOP("errors", "precedentctl {command} --help lists the options.")},
    {"option-value-wrong", QT_TRANSLATE_NOOP("errors", "\"{value}\" is no value of {option}."), "",
     QT_TRANSLATE_NOOP("errors", "Expected: {expected}.")},
    {"option-required", QT_TRANSLATE_NOOP("errors", "{option} is missing."), "",
     QT_TRANSLATE_NOOP("errors", "precedentctl {command} --help shows how it is used.")},
    {"argument-missing", QT_TRANSLATE_NOOP("errors", "Something is missing after {command}: {arguments}."), "",
     QT_TRANSLATE_NOOP("errors", "precedentctl {command} --help shows how it is used.")},
    {"argument-unexpected", QT_TRANSLATE_NOOP("errors", "{command} does not take that many arguments."), "",
     QT_TRANSLATE_NOOP("errors", "Put names with blanks in quotation marks; tokens are never arguments.")},
    {"options-exclude", QT_TRANSLATE_NOOP("errors", "{first} and {second} do not go together."), "",
     QT_TRANSLATE_NOOP("errors", "Leave one of them out.")},
    {"payouts-map", QT_TRANSLATE_NOOP("errors", "\"{value}\" is no column of the file of payouts."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "It can be: {expected}.")},
    {"payouts-column-missing",
     QT_TRANSLATE_NOOP("errors", "It is not known which column of the file of payouts holds the {field}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose it under Columns, or name it to precedentctl with --map {field}=COLUMN.")},
    {"payouts-date-order",
     QT_TRANSLATE_NOOP("errors", "The dates of the file of payouts could be day/month or month/day: {value}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose the order under Dates, or say it to precedentctl with --date-order dmy, mdy "
                                 "or ymd.")},
    {"payouts-decimal",
     QT_TRANSLATE_NOOP("errors", "The amounts of the file of payouts could have thousands or decimals: {value}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose the decimal mark under Amounts, or say it to precedentctl with --decimal , or "
                                 "--decimal followed by a point.")},
    {"payouts-sign",
     QT_TRANSLATE_NOOP("errors", "The file of payouts has amounts above and below zero, and does not say which of them "
                                 "are payouts."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose it under Payouts are, or say it to precedentctl with --payouts positive, "
                                 "negative or both.")},
    {"payouts-currency", QT_TRANSLATE_NOOP("errors", "The file of payouts does not say the currency of every amount."),
     QT_TRANSLATE_NOOP("errors", "Nothing was matched or changed."),
     QT_TRANSLATE_NOOP("errors", "Choose it under Currency, or say it to precedentctl with --default-currency USD.")},
    {"reconcile-interrupted", QT_TRANSLATE_NOOP("errors", "Matching payouts was stopped."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written or changed."), ""},
    {"token-not-given", QT_TRANSLATE_NOOP("errors", "No token came from the standard input."),
     QT_TRANSLATE_NOOP("errors", "Nothing was stored or sent."),
     QT_TRANSLATE_NOOP("errors", "Give it like this: precedentctl token set --token-stdin < FILE")},
};

} // namespace

std::span<const ErrorWords> usageWords()
{
    return usageTable;
}

} // namespace precedent::text
