// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rulelabels.h"

#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace precedent::text {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::text::RuleLabels)
};

/// What a rule is about is a flag or a suggestion.
struct RuleWords
{
    const char *key;
    std::optional<domain::Flag> flag;
    const char *subject;
    const char *words;
    const char *unit;
};

using domain::Flag;

constexpr auto policySubject = QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Make it policy");
constexpr auto guidanceSubject = QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Write guidance");
constexpr auto similarSubject = QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Similar requests");

constexpr std::array table{
    RuleWords{"near-limit-percent", Flag::NearLimit, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "at most this far below it"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "%")},
    RuleWords{"split-hours", Flag::Split, nullptr, QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "asked within"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " h")},
    RuleWords{"repeat-customer-count", Flag::RepeatCustomer, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "approved requests, at least"), nullptr},
    RuleWords{"repeat-customer-days", Flag::RepeatCustomer, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "within"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " days")},
    RuleWords{"re-asked-hours", Flag::ReAsked, nullptr, QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "within"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " h")},
    RuleWords{"fast-decision-seconds", Flag::FastDecision, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "in less than"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " s")},
    RuleWords{"stale-pending-hours", Flag::StalePending, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "for more than, without weekends and holidays"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " h")},
    RuleWords{"outlier-factor", Flag::OutlierAmount, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "more than"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " × median")},
    RuleWords{"outlier-least-cases", Flag::OutlierAmount, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "with at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " amounts")},
    RuleWords{"odd-hours", Flag::OddHours, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "flag decisions outside working hours"), nullptr},
    RuleWords{"workday-first-hour", Flag::OddHours, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "working hours begin at"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", ":00")},
    RuleWords{"workday-end-hour", Flag::OddHours, nullptr,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "working hours end at"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", ":00")},
    RuleWords{"policy-times",
              {},
              policySubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "approved at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " times")},
    RuleWords{"policy-days",
              {},
              policySubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "within a stretch of"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " days")},
    RuleWords{"policy-percent",
              {},
              policySubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "share of decisions approved, at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "%")},
    RuleWords{"unclear-least-cases",
              {},
              guidanceSubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "with at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " decisions")},
    RuleWords{"unclear-percent",
              {},
              guidanceSubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "share denied, at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "%")},
    RuleWords{"consistency-least-cases",
              {},
              similarSubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "approvers with at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " decisions")},
    RuleWords{"consistency-gap",
              {},
              similarSubject,
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "a gap of at least"),
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", " points")},
};

} // namespace

RuleText ruleText(const QString &key)
{
    const auto *found = std::find_if(table.begin(), table.end(),
                                     [&key](const RuleWords &words) { return key == QLatin1String(words.key); });
    if (found == table.end())
        return {};
    return {found->flag ? label(*found->flag) : Words::tr(found->subject), Words::tr(found->words),
            found->unit == nullptr ? QString() : Words::tr(found->unit)};
}

QString ruleMeaning(const QString &key)
{
    const RuleText text = ruleText(key);
    return text.words.isEmpty() ? QString()
                                : Words::tr("%1: %2", "what a rule is about, its number").arg(text.subject, text.words);
}

QString unevaluatedText(const QStringList &withoutLimits, bool oddHours)
{
    QStringList said;
    if (!withoutLimits.isEmpty())
        said += Words::tr("%1: not evaluated, no authority limit is set.", "flags").arg(enumerated(withoutLimits));
    if (oddHours)
        said += Words::tr("odd-hours: not evaluated, the rule is switched off.");
    return sentences(said);
}

} // namespace precedent::text
