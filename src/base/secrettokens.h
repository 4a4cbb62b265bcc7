// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cardnumbers.h"

namespace precedent::base {

/// A secret that gives access to something, and how much of its beginning tells only of what kind it is.
struct SecretToken
{
    TextSpan span;
    qsizetype kindLength = 0;
    bool operator==(const SecretToken &) const = default;
};

/// Where a text holds tokens and API keys of a known shape (Slack, GitHub, GitLab, Stripe, AWS, Google and others,
/// signed web tokens, private keys), ascending. Words that only begin like one are none.
[[nodiscard]] std::vector<SecretToken> secretTokens(const QString &text);

/// The text without what nobody should read in it: card numbers as maskCardNumbers() shows them, of a token only its
/// kind: "xoxb-••••".
[[nodiscard]] QString maskSecrets(const QString &text);

} // namespace precedent::base
