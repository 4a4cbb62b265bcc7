// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rulelabels.h"

#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace precedent::text {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::text::RuleLabels)
};

struct RuleWords
{
    const char *key;
    const char *meaning;
};

constexpr std::array table{
    RuleWords{"near-limit-percent",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Near limit: within so many percent below it")},
    RuleWords{"split-hours", QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Split: requests within so many hours")},
    RuleWords{"repeat-customer-count",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Repeat customer: so many approved requests")},
    RuleWords{"repeat-customer-days",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Repeat customer: within so many days")},
    RuleWords{"re-asked-hours", QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Asked again: within so many hours")},
    RuleWords{"fast-decision-seconds",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Fast decision: in less than so many seconds")},
    RuleWords{"stale-pending-hours",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels",
                                "Pending too long: for more than so many hours, without weekends and holidays")},
    RuleWords{"outlier-factor", QT_TRANSLATE_NOOP("precedent::text::RuleLabels",
                                                  "Above usual amount: more than so many times the median")},
    RuleWords{"outlier-least-cases",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Above usual amount: from so many amounts on")},
    RuleWords{"odd-hours",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Odd hours: flag decisions outside working hours")},
    RuleWords{"workday-first-hour",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Working hours: begin at this hour")},
    RuleWords{"workday-end-hour", QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Working hours: end at this hour")},
    RuleWords{"policy-times", QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Make it policy: approved so often")},
    RuleWords{"policy-days",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Make it policy: within so many days in a row")},
    RuleWords{"policy-percent", QT_TRANSLATE_NOOP("precedent::text::RuleLabels",
                                                  "Make it policy: so many percent of decisions approved")},
    RuleWords{"unclear-least-cases",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Write guidance: from so many decisions on")},
    RuleWords{"unclear-percent",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Write guidance: so many percent denied")},
    RuleWords{"consistency-least-cases",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Alike requests: approvers from so many decisions on")},
    RuleWords{"consistency-gap",
              QT_TRANSLATE_NOOP("precedent::text::RuleLabels", "Alike requests: a gap of so many percentage points")},
};

} // namespace

QString ruleMeaning(const QString &key)
{
    const auto *found = std::find_if(table.begin(), table.end(),
                                     [&key](const RuleWords &words) { return key == QLatin1String(words.key); });
    return found == table.end() ? QString() : Words::tr(found->meaning);
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
