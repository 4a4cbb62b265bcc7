// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace precedent::text {

/// An error in words for people, in the language of the interface (English where no translator is installed).
struct ErrorText
{
    QString what;   ///< what happened
    QString safe;   ///< what is safe, for example "Nothing was written."
    QString remedy; ///< what to do

    /// The three as one paragraph.
    [[nodiscard]] QString sentence() const;
};

/// The words for an error code; a code without words of its own gets those of its kind, with the code in brackets.
[[nodiscard]] ErrorText errorText(const base::Error &error);

/// Every code that has words of its own; a test compares it with the codes in the sources.
[[nodiscard]] QStringList knownErrorCodes();

} // namespace precedent::text
