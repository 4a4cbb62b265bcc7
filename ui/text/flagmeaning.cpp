// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/flagmeaning.h"

#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>

namespace precedent::text {

namespace {

class FlagMeaning
{
    Q_DECLARE_TR_FUNCTIONS(precedent::text::FlagMeaning)
};

/// In the order of Flag.
constexpr std::array meanings{
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "The amount or the decision can be read in two ways. Look at the thread."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "Slack does not return the request any more. What was seen of it is kept."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "What was asked, or why it was decided, was changed in Slack after the decision."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning", "A person decided within seconds of the request."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning", "The amount is just below the agent's own limit, or at it."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "Decided, and the reason is empty, an emoji or only a word like “ok”."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "Decided at a weekend, on a holiday or outside the working hours."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "The amount is several times the median of its type and currency."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning", "More was granted than the approver's limit on that day allows."),
    QT_TRANSLATE_NOOP(
        "precedent::text::FlagMeaning",
        "Asked for shortly before: the same conversation, or the same customer with this type and amount."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "Several requests of this customer were approved in a short time."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "A decision was taken back, or a later one contradicts it. The last one counts."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "The requester wrote a decision. Words and emoji of the requester decide nothing."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning", "The requester decided it with a button or a card."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning",
                      "Requests of one customer or conversation, each within the agent's limit, together above it."),
    QT_TRANSLATE_NOOP("precedent::text::FlagMeaning", "It has waited for a decision longer than the rule allows."),
};
static_assert(meanings.size() == domain::flagCount);

} // namespace

QString meaning(domain::Flag flag)
{
    return FlagMeaning::tr(meanings.at(static_cast<std::size_t>(flag)));
}

QString flagsText(const domain::Flags &flags)
{
    QStringList lines;
    for (int i = 0; i < domain::flagCount; ++i) {
        const auto flag = domain::Flag(i);
        if (flags.test(std::size_t(i)))
            lines += FlagMeaning::tr("%1: %2", "a flag, its meaning").arg(label(flag), meaning(flag));
    }
    return lines.join(u'\n');
}

} // namespace precedent::text
