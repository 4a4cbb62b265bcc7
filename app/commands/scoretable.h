// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/score.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

/// A score for --json: the whole, each format, and every row that was read wrongly.
[[nodiscard]] QJsonObject scoreJson(const records::Score &score);

/// A score for people: a table with a line a format; with `misses` the first rows that were read wrongly.
[[nodiscard]] QString scoreText(const records::Score &score, bool misses);

} // namespace precedent::commands
