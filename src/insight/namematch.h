// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::insight {

/// True when `words` stands in `name` with no letter or digit touching its letters or digits from outside: "okafor" in
/// "sara okafor-lind", not in "okafors". Both are folded; nothing contains an empty text.
[[nodiscard]] bool containsWords(QStringView name, QStringView words);

} // namespace precedent::insight
