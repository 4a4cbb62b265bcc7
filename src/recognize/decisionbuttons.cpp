// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/decisionbuttons.h"

#include "recognize/document.h"
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

bool isChoice(const domain::Part &button)
{
    const auto tokens = tokenize(button.text);
    const auto is = [&tokens](const char *key) {
        return cardTable(QLatin1String(key)).match(tokens, 0, tokens.size()) == tokens.size();
    };
    return is("buttons-approve") || is("buttons-deny") || is("weak-buttons-approve") || is("weak-buttons-deny");
}

} // namespace precedent::recognize
