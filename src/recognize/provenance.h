// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"

namespace precedent::recognize {

/// Where one field of a record was read, and how sure that is.
struct Origin
{
    QString field; ///< its export column
    base::SlackTs message;
    std::size_t version = 0; ///< index into the message's versions
    /// The characters of shownText() that say it, in UTF-16 units; without length the message as a whole says it: its
    /// author, a reaction, its time.
    qsizetype begin = 0;
    qsizetype length = 0;
    int confidence = 0; ///< hundredths: 100 labelled or by id, 85 found in running text, 70 a name alone
    bool operator==(const Origin &) const = default;
};

/// A message as a person sees it: what spans count in.
[[nodiscard]] QString shownText(const domain::Message &message, const Context &context);

/// One entry for each field that the thread's record has, in the columns' order; empty when it is no request. Pure.
[[nodiscard]] std::vector<Origin> originsOf(const domain::Thread &thread, const Context &context);

} // namespace precedent::recognize
