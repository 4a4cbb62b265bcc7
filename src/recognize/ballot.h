// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/statementreader.h"

namespace precedent::recognize {

/// Counts a poll that an app shows: "Approve `2` @a @b", "Reject `0`", "Poll closed".
class Ballot
{
public:
    void take(const QString &mrkdwn);

    /// Which side has more votes once the poll is closed; nothing before, or when they are equal.
    [[nodiscard]] std::optional<StatementKind> result() const;
    /// Those named on the winning side.
    [[nodiscard]] std::vector<domain::PersonRef> winners(const PeopleResolver &people) const;

private:
    struct Side
    {
        int votes = 0;
        QString line;
    };
    std::optional<Side> m_for;
    std::optional<Side> m_against;
    bool m_isClosed = false;
};

} // namespace precedent::recognize
