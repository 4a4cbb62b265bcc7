// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/origins.h"

#include "recognize/peopleresolver.h"
#include "recognize/provenance.h"
#include "records/reading.h"
#include "records/wholethread.h"
#include "workspace/pseudonyms.h"

#include <algorithm>

namespace precedent::workspace {

std::vector<FieldOrigin> originsIn(const domain::Thread &thread, const recognize::Context &context)
{
    const recognize::PeopleResolver people(context);
    std::vector<FieldOrigin> origins;
    for (const auto &origin : recognize::originsOf(thread, context)) {
        const auto history = std::find_if(thread.messages.begin(), thread.messages.end(),
                                          [&origin](const auto &one) { return one.current().ts == origin.message; });
        if (history == thread.messages.end())
            continue;
        const auto &message = history->versions.at(origin.version).message;
        const auto author = people.authorOf(message);
        origins.push_back({origin.field, message.ts.instant(), author.name.isEmpty() ? author.id : author.name,
                           recognize::shownText(message, context).mid(origin.begin, origin.length),
                           history != thread.messages.begin(), origin.version + 1 < history->versions.size(),
                           origin.confidence});
    }
    return origins;
}

base::Result<std::vector<FieldOrigin>> originsOf(Workspace &workspace, const domain::Record &record)
{
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    const auto thread = records::wholeThread(**reader, record);
    if (!thread)
        return thread.error();
    const auto context = records::contextOf(**reader, record.channel);
    if (!context)
        return context.error();
    auto origins = originsIn(*thread, *context);
    if (const auto hiding = workspace.pseudonyms())
        hiding->hide(origins);
    return origins;
}

} // namespace precedent::workspace
