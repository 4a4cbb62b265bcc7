// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"

#include <algorithm>
#include <array>

namespace precedent::domain {

namespace {

template <typename Enum>
struct Words;

#define PRECEDENT_WORDS(Enum, Count, ...)                                                                              \
    template <>                                                                                                        \
    struct Words<Enum>                                                                                                 \
    {                                                                                                                  \
        static constexpr std::array<const char *, Count> list{__VA_ARGS__};                                            \
    };

PRECEDENT_WORDS(RequestType, requestTypeCount, "refund", "credit", "comp", "discount", "exception", "off_policy_reply",
                "other")
PRECEDENT_WORDS(Decision, decisionCount, "approved", "denied", "pending", "withdrawn", "expired")
PRECEDENT_WORDS(DecidedVia, decidedViaCount, "", "button", "thread", "reaction", "message", "edit", "auto", "manual")
PRECEDENT_WORDS(TimeSource, timeSourceCount, "", "reply", "card", "edit", "event")
PRECEDENT_WORDS(Source, sourceCount, "api", "export", "manual", "slackdump")
PRECEDENT_WORDS(Flag, flagCount, "ambiguous", "deleted", "edited-after-decision", "fast-decision", "near-limit",
                "no-reason", "odd-hours", "outlier-amount", "over-limit", "re-asked", "repeat-customer", "reversed",
                "self-approval-attempt", "self-approved", "split", "stale-pending")
PRECEDENT_WORDS(UnreadReason, unreadReasonCount, "might-be-request", "unknown-format", "decision-without-request",
                "ambiguous", "unreadable")
#undef PRECEDENT_WORDS

template <typename Enum>
QString word(Enum value)
{
    return QString::fromLatin1(Words<Enum>::list.at(static_cast<std::size_t>(value)));
}

template <typename Enum, typename Text>
std::optional<Enum> enumeratorOf(Text text)
{
    const auto &list = Words<Enum>::list;
    const auto found = std::find_if(list.begin(), list.end(),
                                    [text](const char *candidate) { return text == QLatin1String(candidate); });
    if (found == list.end())
        return std::nullopt;
    return static_cast<Enum>(found - list.begin());
}

template <std::size_t Size, typename Enum>
QStringList setWords(const std::bitset<Size> &set)
{
    QStringList words;
    for (std::size_t i = 0; i < Size; ++i) {
        if (set.test(i))
            words += word(static_cast<Enum>(i));
    }
    words.sort();
    return words;
}

} // namespace

template <typename Enum>
std::optional<Enum> fromWord(QStringView text)
{
    return enumeratorOf<Enum>(text);
}

template <typename Enum>
std::optional<Enum> fromWord(QLatin1String text)
{
    return enumeratorOf<Enum>(text);
}

template <typename Enum>
QStringList allWords()
{
    QStringList words;
    for (const char *text : Words<Enum>::list)
        words += QString::fromLatin1(text);
    return words;
}

#define PRECEDENT_INSTANTIATE(Enum)                                                                                    \
    QString toWord(Enum value)                                                                                         \
    {                                                                                                                  \
        return word(value);                                                                                            \
    }                                                                                                                  \
    template std::optional<Enum> fromWord<Enum>(QStringView);                                                          \
    template std::optional<Enum> fromWord<Enum>(QLatin1String);                                                        \
    template QStringList allWords<Enum>();
PRECEDENT_INSTANTIATE(RequestType)
PRECEDENT_INSTANTIATE(Decision)
PRECEDENT_INSTANTIATE(DecidedVia)
PRECEDENT_INSTANTIATE(TimeSource)
PRECEDENT_INSTANTIATE(Source)
PRECEDENT_INSTANTIATE(Flag)
PRECEDENT_INSTANTIATE(UnreadReason)
#undef PRECEDENT_INSTANTIATE

QStringList toWords(const Flags &flags)
{
    return setWords<flagCount, Flag>(flags);
}
QStringList toWords(const Sources &sources)
{
    return setWords<sourceCount, Source>(sources);
}

} // namespace precedent::domain
