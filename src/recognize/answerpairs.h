// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::recognize {

/// A form's questions and answers, each on lines of its own, as one labelled line a pair; where fewer than two of the
/// questions are known labels, the lines as they are.
[[nodiscard]] QStringList withJoinedAnswers(const QStringList &lines);

} // namespace precedent::recognize
