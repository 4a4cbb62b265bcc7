// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mark.h"

#include <algorithm>
#include <iterator>

namespace precedent::shell {

namespace {

std::vector<query::Clause> clausesOf(const query::Filter &filter, query::Key key)
{
    std::vector<query::Clause> clauses;
    std::copy_if(filter.clauses.begin(), filter.clauses.end(), std::back_inserter(clauses),
                 [key](const query::Clause &clause) { return clause.key == key; });
    return clauses;
}

std::vector<query::Key> keysChanged(const query::Filter &before, const query::Filter &after)
{
    std::vector<query::Key> keys;
    for (const auto *filter : {&after, &before}) {
        for (const auto &clause : filter->clauses) {
            const bool isKnown = std::find(keys.begin(), keys.end(), clause.key) != keys.end();
            if (!isKnown && clausesOf(before, clause.key) != clausesOf(after, clause.key))
                keys.push_back(clause.key);
        }
    }
    return keys;
}

} // namespace

bool PickedMark::isInForce(const query::Filter &now) const
{
    const auto keys = keysChanged(before, mark.filter);
    return !keys.empty() && std::all_of(keys.begin(), keys.end(), [&](query::Key key) {
        return clausesOf(now, key) == clausesOf(mark.filter, key);
    });
}

query::Filter PickedMark::takenBack(const query::Filter &now) const
{
    query::Filter rest = now;
    for (const auto key : keysChanged(before, mark.filter)) {
        auto &list = rest.clauses;
        const auto isOfKey = [key](const query::Clause &clause) { return clause.key == key; };
        const auto place = std::find_if(list.begin(), list.end(), isOfKey) - list.begin();
        list.erase(std::remove_if(list.begin(), list.end(), isOfKey), list.end());
        const auto stood = clausesOf(before, key);
        list.insert(list.begin() + place, stood.begin(), stood.end());
    }
    return rest;
}

} // namespace precedent::shell
