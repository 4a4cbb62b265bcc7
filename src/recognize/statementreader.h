// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/peopleresolver.h"
#include "recognize/prose.h"

#include "base/money.h"

#include <optional>

namespace precedent::recognize {

/// What an app prints about a request.
enum class StatementKind { Approve, Deny, Withdraw, Expire, Pending, Auto };

/// A line of an app that says what became of a request.
struct Statement
{
    StatementKind kind = StatementKind::Pending;
    std::vector<domain::PersonRef> by; ///< empty when it names nobody
    QString reason;
    std::optional<base::Money> amount;
    std::optional<base::Instant> at; ///< printed as a date token
    bool isAutomatic = false;        ///< a rule decided, and nobody
};

/// Where the words stand: a value labelled "Status" says more with less than a line of its own.
enum class StatementPlace { Line, StatusValue };

/// What the words say, without names: "Not Refunded by" denies, "you can not approve" and "once approved" say nothing.
[[nodiscard]] std::optional<StatementKind> statementKind(const QString &plain, StatementPlace place);

/// A line or status value of an app, mrkdwn.
[[nodiscard]] std::optional<Statement> readStatement(const QString &mrkdwn, const PeopleResolver &people,
                                                     base::Currency inForce, StatementPlace place);

/// "[DENIED] Concession lodged", "❌ REJECTED Price override", "CLOSED – REFUSED – …": an outcome put before a heading,
/// in capitals or brackets.
[[nodiscard]] std::optional<StatementKind> headingVerdict(const QString &plain);

/// Who "reviewed the request" according to an app's line that tells no outcome.
[[nodiscard]] std::vector<domain::PersonRef> reviewersIn(const QString &mrkdwn, const PeopleResolver &people);

/// The time in the first date token of the text.
[[nodiscard]] std::optional<base::Instant> printedTime(const QString &mrkdwn);

/// A line that begins with an emoji, in bold or with somebody's name and says a decision; it ends the value of the
/// label above it.
[[nodiscard]] bool isDecoratedVerdict(const QString &line);

} // namespace precedent::recognize
