// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/shownmessage.h"
#include "recognize/taughtformat.h"

namespace precedent::recognize {

/// Where a message of a format's shape says its fields; a field without text has an empty span.
struct TaughtMatch
{
    QMap<TaughtField, TextSpan> spans;
};

[[nodiscard]] bool isByAuthorOf(const TaughtFormat &format, const domain::Message &message);

/// Nothing when anchors or parts are missing. What the values mean is not asked.
[[nodiscard]] std::optional<TaughtMatch> matchText(const TaughtFormat &format, const ShownMessage &shown);

/// Where the separator divides a line; empty parts count unless the separator is a blank.
[[nodiscard]] std::vector<TextSpan> partsOf(const QString &text, TextSpan line, const QString &separator);
/// The parts that a format's rule chooses; empty when no line has them.
[[nodiscard]] std::vector<TextSpan> partsBy(const PartRule &rule, const QString &text);

} // namespace precedent::recognize
