// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/filteroptions.h"

#include "query/parse.h"
#include "query/vocabulary.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace precedent::commands {

namespace {

using query::Filter;
using query::Key;

struct Repeatable
{
    const char *option;
    Key key;
};

constexpr std::array repeatables{
    Repeatable{"agent", Key::Agent},       Repeatable{"approver", Key::Approver}, Repeatable{"team", Key::Team},
    Repeatable{"type", Key::Type},         Repeatable{"decision", Key::Decision}, Repeatable{"customer", Key::Customer},
    Repeatable{"currency", Key::Currency}, Repeatable{"channel", Key::Channel},   Repeatable{"flag", Key::Flag},
    Repeatable{"search", Key::Text},
};

/// Two options that are the ends of one range.
struct Range
{
    const char *low;
    const char *high;
    Key key;
};

constexpr std::array ranges{Range{"from", "to", Key::Date}, Range{"min-amount", "max-amount", Key::Amount}};

/// --query says everything; another filter beside it would be a second truth. Only --date-basis adds to it.
base::Result<Filter> readQuery(const Invocation &invocation)
{
    for (const auto &option : filterOptions()) {
        const bool isOther = qstrcmp(option.name, "query") != 0 && qstrcmp(option.name, "date-basis") != 0;
        if (isOther && invocation.has(option.name))
            return excludingOptions(QStringLiteral("--query"), QStringLiteral("--") + QLatin1String(option.name));
    }
    return query::parse(invocation.value("query"));
}

/// Days and months as ISO has them sort as text; what is not written so cannot be told here.
bool isReversed(const QString &low, const QString &high, Key key)
{
    if (key == Key::Amount) { // the longer whole number is the greater one
        const auto digits = low.section(u'.', 0, 0).size() - high.section(u'.', 0, 0).size();
        return digits != 0 ? digits > 0 : low > high;
    }
    const auto length = std::min(low.size(), high.size());
    return low.left(1).front().isDigit() && high.left(1).front().isDigit() && low.left(length) > high.left(length);
}

/// An end of a range by itself, so that what is wrong with it is said in the words that were written.
base::Result<void> checkEnd(const Invocation &invocation, const char *option, Key key)
{
    const auto value = invocation.value(option);
    if (!invocation.has(option))
        return {};
    if (value.isEmpty() || value.contains(QLatin1String("..")))
        return wrongValue(option, value, QCoreApplication::translate("commands", "one end of a range"));
    if (const auto alone = query::withOption({}, key, value); !alone)
        return alone.error();
    return {};
}

base::Result<Filter> withRange(const Invocation &invocation, const Filter &filter, const Range &range)
{
    if (!invocation.has(range.low) && !invocation.has(range.high))
        return filter;
    for (const char *option : {range.low, range.high}) {
        if (const auto checked = checkEnd(invocation, option, range.key); !checked)
            return checked.error();
    }
    const auto low = invocation.value(range.low);
    const auto high = invocation.value(range.high);
    auto result = query::withOption(filter, range.key, low + QStringLiteral("..") + high);
    if (!result && !low.isEmpty() && !high.isEmpty() && isReversed(low, high, range.key)) {
        return base::makeError(
            base::ErrorKind::Usage, "range-reversed", {},
            {{QStringLiteral("first"), QStringLiteral("--%1 %2").arg(QLatin1String(range.low), low)},
             {QStringLiteral("second"), QStringLiteral("--%1 %2").arg(QLatin1String(range.high), high)}});
    }
    return result;
}

/// Of values that are words of ours several may stand in one option; names may have commas of their own.
QStringList listed(const QString &value, Key key)
{
    const bool isWord = key == Key::Currency || (key != Key::Text && !query::validValues(key).isEmpty());
    if (!isWord || !value.contains(u','))
        return {value};
    QStringList values;
    for (const auto &part : value.split(u',')) {
        if (!part.trimmed().isEmpty())
            values += part.trimmed();
    }
    return values.isEmpty() ? QStringList(value) : values;
}

base::Result<Filter> readOptions(const Invocation &invocation)
{
    Filter filter;
    for (const auto &range : ranges) {
        auto next = withRange(invocation, filter, range);
        if (!next)
            return next;
        filter = std::move(*next);
    }
    for (const auto &repeatable : repeatables) {
        QStringList values;
        for (const auto &value : invocation.values(repeatable.option))
            values += listed(value, repeatable.key);
        for (const auto &value : values) {
            auto next = query::withOption(filter, repeatable.key, value);
            if (!next)
                return next;
            filter = std::move(*next);
        }
    }
    return filter;
}

base::Result<Filter> readView(const QString &name, const std::vector<query::SavedView> &views)
{
    const auto found =
        std::find_if(views.begin(), views.end(), [&](const query::SavedView &view) { return view.name == name; });
    if (found != views.end())
        return query::parse(found->query);
    QStringList names;
    for (const auto &view : views)
        names += view.name;
    QMap<QString, QString> facts{{QStringLiteral("view"), name}};
    if (!names.isEmpty())
        facts.insert(QStringLiteral("nearest"), query::nearestWord(name, names));
    return base::makeError(base::ErrorKind::NotConfigured, "view-unknown", {}, facts);
}

base::Result<Filter> readClauses(const Invocation &invocation, const std::vector<query::SavedView> &views)
{
    if (invocation.has("query"))
        return readQuery(invocation);
    auto filter = readOptions(invocation);
    if (!filter || !invocation.has("view"))
        return filter;
    const auto view = readView(invocation.value("view"), views);
    if (!view)
        return view.error();
    return query::allOf(*view, *filter);
}

} // namespace

std::vector<OptionSpec> filterOptions()
{
    return {
        {"from", "", "DATE", QT_TRANSLATE_NOOP("commands", "first day")},
        {"to", "", "DATE", QT_TRANSLATE_NOOP("commands", "last day")},
        {"date-basis", "", "requested|decided",
         QT_TRANSLATE_NOOP("commands",
                           "which date counts; default: requested; a decision without a time counts where both "
                           "its bounds lie in the days")},
        {"agent", "", "WHO", QT_TRANSLATE_NOOP("commands", "who asked; repeatable: any of")},
        {"approver", "", "WHO", QT_TRANSLATE_NOOP("commands", "who decided; repeatable")},
        {"team", "", "TEAM", QT_TRANSLATE_NOOP("commands", "the agent's team; repeatable")},
        {"type", "", "TYPE",
         QT_TRANSLATE_NOOP("commands",
                           "refund, credit, comp, discount, exception, off_policy_reply, other; repeatable")},
        {"decision", "", "DECISION",
         QT_TRANSLATE_NOOP("commands", "approved, denied, pending, withdrawn, expired; repeatable")},
        {"customer", "", "WHO", QT_TRANSLATE_NOOP("commands", "the customer; repeatable")},
        {"currency", "", "CUR", QT_TRANSLATE_NOOP("commands", "the currency's code; repeatable")},
        {"channel", "", "CHANNEL", QT_TRANSLATE_NOOP("commands", "the channel's name or id; repeatable")},
        {"flag", "", "FLAG",
         QT_TRANSLATE_NOOP("commands",
                           "ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, "
                           "odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, "
                           "self-approval-attempt, self-approved, split, stale-pending; repeatable")},
        {"min-amount", "", "AMOUNT", QT_TRANSLATE_NOOP("commands", "smallest amount, in major units")},
        {"max-amount", "", "AMOUNT", QT_TRANSLATE_NOOP("commands", "largest amount, in major units")},
        {"search", "", "TEXT", QT_TRANSLATE_NOOP("commands", "a text within reason, context, customer or names")},
        {"view", "", "NAME", QT_TRANSLATE_NOOP("commands", "a saved view, together with the other options")},
        {"query", "", "TEXT", QT_TRANSLATE_NOOP("commands", "the whole filter as in the search box, alone")},
    };
}

base::Result<Filter> readFilter(const Invocation &invocation, const std::vector<query::SavedView> &views)
{
    auto filter = readClauses(invocation, views);
    if (!filter || !invocation.has("date-basis"))
        return filter;
    const auto basis = invocation.value("date-basis");
    if (basis == QLatin1String("decided"))
        filter->dateBasis = query::DateBasis::Decided;
    else if (basis == QLatin1String("requested"))
        filter->dateBasis = query::DateBasis::Requested;
    else
        return wrongValue("date-basis", basis, QStringLiteral("requested, decided"));
    return filter;
}

} // namespace precedent::commands
