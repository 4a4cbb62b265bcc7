// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/policybook.h"

#include "base/folding.h"

#include <algorithm>

namespace precedent::insight {

bool AsideException::concerns(domain::RequestType otherType, const QString &otherReason,
                              const QString &otherContext) const
{
    return type == otherType && base::fold(reason) == base::fold(otherReason) &&
           base::fold(context) == base::fold(otherContext);
}

bool AsideException::isHidden(int timesNow, QDate today) const
{
    switch (state) {
    case AsideState::Dismissed:
        return timesNow < 2 * std::max(1, times);
    case AsideState::Snoozed:
        return today < until;
    case AsideState::Noted:
        break;
    }
    return true;
}

const AsideException *PolicyBook::asideOf(domain::RequestType type, const QString &reason, const QString &context) const
{
    const auto found = std::find_if(aside.begin(), aside.end(),
                                    [&](const AsideException &entry) { return entry.concerns(type, reason, context); });
    return found == aside.end() ? nullptr : &*found;
}

PolicyBook PolicyBook::withAside(const AsideException &entry) const
{
    PolicyBook book = withoutAside(entry);
    book.aside.push_back(entry);
    return book;
}

PolicyBook PolicyBook::withoutAside(const AsideException &entry) const
{
    PolicyBook book = *this;
    std::erase_if(book.aside, [&entry](const AsideException &other) {
        return other.concerns(entry.type, entry.reason, entry.context);
    });
    return book;
}

PolicyBook PolicyBook::withEvent(PolicyEvent event) const
{
    PolicyBook book = event.id == 0 ? *this : withoutEvent(event.id);
    if (event.id == 0) {
        for (const auto &other : events)
            event.id = std::max(event.id, other.id);
        ++event.id;
    }
    const auto key = [](const PolicyEvent &each) { return std::pair(each.day, each.id); };
    const auto place = std::find_if(book.events.begin(), book.events.end(),
                                    [&](const PolicyEvent &other) { return key(event) < key(other); });
    book.events.insert(place, std::move(event));
    return book;
}

PolicyBook PolicyBook::withoutEvent(std::int64_t id) const
{
    PolicyBook book = *this;
    std::erase_if(book.events, [id](const PolicyEvent &event) { return event.id == id; });
    return book;
}

} // namespace precedent::insight
