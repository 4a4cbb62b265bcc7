// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/formatproposal.h"
#include "recognize/shownmessage.h"
#include "ui/widgets/pill.h"

namespace precedent::pages {

/// The fields that can be marked, in the order in which people read them.
[[nodiscard]] const std::vector<recognize::TaughtField> &markableFields();
/// "Amount", as columns are called.
[[nodiscard]] QString fieldLabel(recognize::TaughtField field);
/// The colour of a field's marks; its label stands beside it everywhere.
[[nodiscard]] widgets::PillTone toneOf(recognize::TaughtField field);

using Marks = std::vector<recognize::Mark>;

[[nodiscard]] std::optional<recognize::Mark> markOf(const Marks &marks, recognize::TaughtField field);
/// With one more mark, in place of the one of its field and of those that it overlaps.
[[nodiscard]] Marks withMark(Marks marks, const recognize::Mark &mark);
[[nodiscard]] Marks withoutMark(Marks marks, recognize::TaughtField field);

/// A text as it can be shown and marked: each character stands where it stood, so that spans count in both; what would
/// break lines in other ways, or piles up above them, is shown as something harmless. Long texts are cut.
[[nodiscard]] QString markableText(const QString &text);

} // namespace precedent::pages
