// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/verdictreader.h"

#include <optional>

namespace precedent::recognize {

/// The words of a request, taken apart when they are first asked for.
class AskedWords
{
public:
    explicit AskedWords(QString mrkdwn) : m_mrkdwn(std::move(mrkdwn)) {}
    [[nodiscard]] const Tokens &tokens() const;

private:
    QString m_mrkdwn;
    mutable std::optional<Tokens> m_tokens;
};

/// A yes by the request's own words: "waive it" or "give him the dinner, he was patient" where that was asked, and
/// "champagne yes". Nothing where the reply asks, or says more before its first mark than that.
[[nodiscard]] std::optional<Verdict> echoedAsk(const Prose &reply, const AskedWords &asked);

} // namespace precedent::recognize
