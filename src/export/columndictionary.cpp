// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/columndictionary.h"

#include <algorithm>
#include <iterator>

namespace precedent::exporting {

namespace {

struct Entry
{
    const char *name;
    const char *type;
    const char *meaning;
};

constexpr Entry dictionary[] = {
    {"record_id", "id", "The record: its channel's id and the digits of the request's Slack time, the same for ever."},
    {"requested_at", "datetime", "When the request was made."},
    {"decided_at", "datetime", "When it was decided; empty when that is unknown or nothing was decided."},
    {"turnaround_seconds", "integer", "Seconds from the request to the decision."},
    {"agent_id", "id", "Slack id of who asked."},
    {"agent", "text", "Name of who asked."},
    {"type", "enum", "Kind of request: refund, credit, comp, discount, exception, off_policy_reply or other."},
    {"type_as_written", "text", "The kind as the request itself calls it."},
    {"decision", "enum", "approved, denied, pending, withdrawn or expired."},
    {"approver_id", "id", "Slack ids of who decided, joined with \"; \"."},
    {"approver", "text", "Names of who decided, joined with \"; \" in the same order."},
    {"reason", "text", "Why it was decided so, in the approver's words."},
    {"amount", "amount", "What was asked for, in major units of the currency."},
    {"currency", "currency", "ISO 4217 code of both amounts."},
    {"customer", "text", "The customer that it is about."},
    {"context", "text", "The case in the agent's words."},
    {"conversation_url", "text", "Link to the conversation with the customer."},
    {"permalink", "text", "Link to the request in Slack."},
    {"channel", "text", "Slack channel of the request, by its current name."},
    {"message_ref", "id", "The request's message: the channel's id and p with the digits of its Slack time."},
    {"requested_date", "date", "Day of the request."},
    {"decided_via", "enum", "How it was decided: button, thread, reaction, message, edit, auto or manual."},
    {"time_source", "enum", "Where the time of the decision was read: reply, card, edit or event."},
    {"completeness", "integer", "0 to 6: one each for agent, type, context, decision, reason and both times."},
    {"flags", "list", "What a reviewer should look at, as words."},
    {"format", "text", "Name of the recognition format that read the request."},
    {"confidence", "decimal", "0 to 1: how sure the reading is."},
    {"edited_after_decision", "boolean", "The request's message was changed after the decision."},
    {"deleted_in_slack", "boolean", "The request's message was deleted in Slack."},
    {"source", "list", "Where the messages came from: api, export, manual or slackdump."},
    {"first_seen_at", "datetime", "When Precedent first saw the request."},
    {"corrected_fields", "list", "Columns that a person has corrected."},
    {"approved_amount", "amount", "What was granted, in major units of the currency; empty unless approved."},
    {"percent", "decimal", "The percentage that was asked for."},
    {"noncash", "text", "What was asked for other than money."},
    {"team", "text", "Teams of the agent, joined with \"; \"."},
    {"decided_not_before", "datetime", "The decision was not made before this."},
    {"decided_not_after", "datetime", "The decision was made by this time."},
    {"tags", "list", "Tags that people gave the record."},
};

} // namespace

ColumnMeaning columnMeaning(const QString &column)
{
    const auto *found = std::find_if(std::begin(dictionary), std::end(dictionary),
                                     [&column](const Entry &entry) { return column == QLatin1String(entry.name); });
    if (found == std::end(dictionary))
        return {};
    return {QString::fromLatin1(found->type), QString::fromLatin1(found->meaning)};
}

} // namespace precedent::exporting
