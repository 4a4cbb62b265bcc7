// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "slack/httpclient.h"
#include "slack/jsonslice.h"

#include <QtCore/QStringList>

namespace precedent::slack {

/// An ok:true answer that is complete, by its top-level members. Move-only: the members are views into the body.
class ApiAnswer
{
public:
    ApiAnswer() = default;
    ApiAnswer(QByteArray body, std::vector<JsonMember> members) : m_body(std::move(body)), m_members(std::move(members))
    {
    }
    ApiAnswer(const ApiAnswer &) = delete;
    ApiAnswer &operator=(const ApiAnswer &) = delete;
    ApiAnswer(ApiAnswer &&) = default;
    ApiAnswer &operator=(ApiAnswer &&) = default;
    ~ApiAnswer() = default;

    [[nodiscard]] QByteArrayView member(QByteArrayView key) const { return memberOf(m_members, key); }
    /// A top-level string; empty when there is none.
    [[nodiscard]] QString text(QByteArrayView key) const;
    /// The elements of a top-level array.
    [[nodiscard]] std::vector<QByteArrayView> elements(QByteArrayView key) const;
    /// response_metadata.next_cursor; empty on the last page.
    [[nodiscard]] QString nextCursor() const;

    base::Instant observedAt;
    QStringList scopes; ///< x-oauth-scopes: what the token was granted
    int pageSize = 0;   ///< the size that worked

private:
    QByteArray m_body;
    std::vector<JsonMember> m_members;
};

/// What became of one try.
struct Judgement
{
    enum class Kind {
        Done,
        Wait,    ///< Slack asks to wait
        Passing, ///< another try may help
        Final,
    };
    Kind kind = Kind::Final;
    ApiAnswer answer; ///< of Done
    base::Error error;
    QByteArray retryAfter;               ///< of Wait: the header as it came
    std::optional<base::Instant> date{}; ///< the server's clock

    [[nodiscard]] static Judgement done(ApiAnswer answer);
    [[nodiscard]] static Judgement passing(base::Error error);
    [[nodiscard]] static Judgement final(base::Error error);
};

/// A top-level member without which an ok:true answer counts as broken.
struct RequiredMember
{
    QByteArray key;
    char opening; ///< what its value starts with: '[' for a list, '"' for a text
};

/// Reads an answer; nothing but a parsed ok:true with the required members counts as complete. Network
/// "slack-redirected", "slack-not-json", "slack-broken-answer", "slack-unsafe-answer", "slack-unavailable" and
/// errorFromSlack()'s.
[[nodiscard]] Judgement judgeAnswer(HttpAnswer answer, const std::vector<RequiredMember> &required);

/// Reads a failed exchange: which transport faults pass.
[[nodiscard]] Judgement judgeFailure(const base::Error &error);

} // namespace precedent::slack
