// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"

#include <algorithm>
#include <array>

namespace precedent::query {

namespace {

/// In the order of Key; Text has no word.
constexpr std::array<const char *, 21> words{
    "agent", "approver", "team",   "type", "decision", "customer", "amount", "currency", "date", "decided", "channel",
    "flag",  "took",     "reason", "tag",  "has",      "is",       "",       "weekday",  "hour", "context"};
static_assert(words.size() == static_cast<std::size_t>(Key::Context) + 1);

auto isOf(Key key, bool exclude)
{
    return [key, exclude](const Clause &clause) { return clause.key == key && clause.exclude == exclude; };
}

/// The clauses that say "any of `values`"; for Text one clause each, because words are ANDed and no text says
/// otherwise.
std::vector<Clause> clausesOf(Key key, const QStringList &values, bool exclude)
{
    std::vector<Clause> clauses;
    if (key != Key::Text && !values.isEmpty())
        clauses.push_back({key, exclude, values});
    if (key == Key::Text) {
        for (const auto &value : values)
            clauses.push_back({key, exclude, {value}});
    }
    return clauses;
}

} // namespace

const Clause *Filter::find(Key key, bool exclude) const
{
    const auto found = std::find_if(clauses.begin(), clauses.end(), isOf(key, exclude));
    return found == clauses.end() ? nullptr : &*found;
}

Filter Filter::with(Key key, const QStringList &values, bool exclude) const
{
    Filter result = *this;
    auto &list = result.clauses;
    const auto place = std::find_if(list.begin(), list.end(), isOf(key, exclude)) - list.begin();
    list.erase(std::remove_if(list.begin(), list.end(), isOf(key, exclude)), list.end());
    const auto replacement = clausesOf(key, values, exclude);
    list.insert(list.begin() + place, replacement.begin(), replacement.end());
    return result;
}

Filter Filter::without(std::size_t i) const
{
    Filter result = *this;
    if (i < result.clauses.size())
        result.clauses.erase(result.clauses.begin() + static_cast<std::ptrdiff_t>(i));
    return result;
}

bool isByDecision(const Filter &filter)
{
    const auto has = [&filter](Key key) {
        return std::any_of(filter.clauses.begin(), filter.clauses.end(),
                           [key](const Clause &clause) { return clause.key == key; });
    };
    return filter.dateBasis == DateBasis::Decided || (has(Key::Decided) && !has(Key::Date));
}

Filter allOf(const Filter &first, const Filter &second)
{
    Filter result = first;
    result.clauses.insert(result.clauses.end(), second.clauses.begin(), second.clauses.end());
    result.dateBasis = second.dateBasis;
    return result;
}

QString keyWord(Key key)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(key)));
}

std::optional<Key> keyFromWord(QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(), [word](const char *candidate) {
        return word.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0;
    });
    if (word.isEmpty() || found == words.end())
        return std::nullopt;
    return static_cast<Key>(found - words.begin());
}

QStringList allKeyWords()
{
    QStringList list;
    for (const char *word : words)
        list += QString::fromLatin1(word);
    list.removeAll(QString());
    return list;
}

} // namespace precedent::query
