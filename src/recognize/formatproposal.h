// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "recognize/taughtformat.h"

namespace precedent::recognize {

/// What a person marked in shownText(), in UTF-16 units.
struct Mark
{
    TaughtField field = TaughtField::Type;
    qsizetype begin = 0;
    qsizetype length = 0;
    /// What the marked word for a type means; empty: what it is known to mean.
    std::optional<domain::RequestType> meaning = std::nullopt;
    bool operator==(const Mark &) const = default;
};

/// A format that reads the marked message as it was marked.
struct Proposal
{
    TaughtFormat format; ///< for all channels, with a name made from its words; its author reads as agent unless marked
    std::vector<TaughtField> unplaced; ///< marked, but nothing around them tells where they stand; not in the format
};

/// Finds what surrounds the marks and stays the same from message to message: labels, separators, line breaks; numbers
/// and names around them are taken for what changes. Usage "format-marks" (facts: field) for marks that are outside of
/// the text, overlap or name a field twice, "format-unmarked" without any, "format-too-general" when messages of other
/// shapes would match as well.
[[nodiscard]] base::Result<Proposal> proposeFormat(const domain::Message &message, const std::vector<Mark> &marks,
                                                   const Context &context);

} // namespace precedent::recognize
