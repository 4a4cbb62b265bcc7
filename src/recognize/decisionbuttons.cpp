// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/decisionbuttons.h"

#include "recognize/document.h"
#include "recognize/statementreader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

bool Document::hasDecisionButtons() const
{
    const auto &card = vocabulary().card;
    const auto anySays = [&](const QString &key) {
        const auto words = card.value(key);
        return std::any_of(buttons.begin(), buttons.end(),
                           [&words](const domain::Part &button) { return bool(words.find(tokenize(button.text))); });
    };
    // "Yes", "No" and "Maybe" answer an invitation.
    const auto anyIs = [&](const QString &key) {
        const auto words = card.value(key);
        return std::any_of(buttons.begin(), buttons.end(), [&words](const domain::Part &button) {
            const auto tokens = tokenize(button.text);
            return !tokens.empty() && words.match(tokens, 0, tokens.size()) == tokens.size();
        });
    };
    // "OK" alone closes a notice; beside its opposite it decides.
    const bool isPair = anyIs(QStringLiteral("weak-buttons-approve")) && anyIs(QStringLiteral("weak-buttons-deny"));
    return (anySays(QStringLiteral("buttons-approve")) || anySays(QStringLiteral("buttons-deny")) || isPair) &&
           !anySays(QStringLiteral("buttons-undecided"));
}

namespace {

/// Nothing but a button, also where another language's "décline" tells an outcome.
bool isChoice(const domain::Part &button)
{
    const auto tokens = tokenize(button.text);
    const auto is = [&tokens](const char *key) {
        return cardTable(QLatin1String(key)).match(tokens, 0, tokens.size()) == tokens.size();
    };
    return is("buttons-approve") || is("buttons-deny") || is("weak-buttons-approve") || is("weak-buttons-deny");
}

std::optional<StatementKind> outcomeOf(const domain::Part &button)
{
    return statementKind(domain::plainText(outcomeText(button)), StatementPlace::Line);
}

} // namespace

QString outcomeText(const domain::Part &button)
{
    static const QRegularExpression tick(QStringLiteral("(?<=\\p{L})\\s+[✓✔✗✘✅❌]\\s+(?=\\p{Lu})"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const bool hasTick = std::any_of(button.text.begin(), button.text.end(),
                                     [](QChar c) { return QStringLiteral("✓✔✗✘✅❌").contains(c); });
    return hasTick ? QString(button.text).replace(tick, QStringLiteral(": ")) : button.text;
}

bool tellsOutcome(const domain::Part &button, const std::vector<domain::Part> &buttons)
{
    if (isChoice(button))
        return false;
    const auto outcome = outcomeOf(button);
    constexpr std::size_t longestChoice = 3; // words; "Approved by Maya Ortiz" is none
    if (!outcome || tokenize(button.text).size() > longestChoice)
        return outcome.has_value();
    return std::none_of(buttons.begin(), buttons.end(), [&](const domain::Part &other) {
        if (other.kind != domain::PartKind::Button || &other == &button || !other.url.isEmpty())
            return false;
        const auto opposite = outcomeOf(other);
        return isChoice(other) || (opposite && opposite != outcome);
    });
}

} // namespace precedent::recognize
