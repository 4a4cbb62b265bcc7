// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/statementreader.h"

namespace precedent::recognize {

/// An app's line that decides by an emoji and a name alone: ":white_check_mark: @Maya", "@Maya :x:", "~$66~ *$33* ✔
/// Maya"; of a status value the emoji alone.
[[nodiscard]] std::optional<Statement> readEmojiStatement(const QString &mrkdwn, const PeopleResolver &people,
                                                          base::Currency inForce, StatementPlace place);

} // namespace precedent::recognize
