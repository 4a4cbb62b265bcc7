// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/handentry.h"

#include "records/byhand.h"
#include "records/corrections.h"
#include "records/reading.h"

namespace precedent::workspace {

base::Result<HandEntry> handEntry(Workspace &workspace, const domain::UnreadMessage &message)
{
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    const auto thread = reader->get()->thread(message.channel, message.ts);
    if (!thread)
        return thread.error();
    const auto context = records::contextOf(**reader, message.channel);
    if (!context)
        return context.error();
    HandEntry entry{recognize::recordByHand(*thread, *context),
                    recognize::guessedRecord(*thread, *context),
                    {},
                    context->settings.defaultCurrency.code()};
    for (const auto &person : context->people)
        entry.people.push_back(person);
    return entry;
}

std::vector<store::Correction> entryOf(const domain::Record &start,
                                       const std::vector<std::pair<QString, QString>> &values)
{
    std::vector<store::Correction> corrections{records::verdictOn(start.id, records::Verdict::Request)};
    for (const auto &[field, value] : values) {
        const auto before = records::correctionText(start, field);
        if (value == before)
            continue;
        store::Correction correction;
        correction.record = start.id;
        correction.field = field;
        correction.before = before;
        correction.after = value;
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

std::vector<store::Correction> dismissalOf(const domain::UnreadMessage &message)
{
    return {records::verdictOn(domain::recordId(message.channel, message.ts), records::Verdict::NoRequest)};
}

} // namespace precedent::workspace
