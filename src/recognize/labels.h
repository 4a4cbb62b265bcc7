// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/vocabulary.h"

#include <optional>

namespace precedent::recognize {

/// A line divided into its label and what follows; the value is mrkdwn and may be empty.
struct LabelledLine
{
    Role role = Role::None;
    QString label; ///< as written, without marks and colon
    QString value;
};

/// How much a line must look like a label to be taken for one.
enum class LabelRule {
    KnownOrBold, ///< in running text: a known label, or any bold one with a colon
    Any,         ///< first line of a field: whatever stands before the colon or in bold
};

/// Divides a line of mrkdwn when it begins with a label: colon inside the bold, outside, full-width, or none after
/// bold.
[[nodiscard]] std::optional<LabelledLine> splitLabel(const QString &line, LabelRule rule);

/// The role of a label's words, Custom for one that is not known.
[[nodiscard]] Role roleOfLabel(const QString &label);

/// The line without bullets, quote marks and emoji before its first word.
[[nodiscard]] QString withoutDecoration(const QString &line);

} // namespace precedent::recognize
