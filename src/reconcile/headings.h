// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/mapping.h"

namespace precedent::reconcile {

/// Rows that tell what a file is like.
inline constexpr std::size_t lookedAt = 200;

[[nodiscard]] bool looksLikeDate(QStringView cell);
/// A figure, with nothing but signs of money beside it.
[[nodiscard]] bool looksLikeAmount(QStringView cell);

/// How well a heading (en, de, fr, es) says a field: 0 for not at all, from 100 within other words, from 200 whole.
[[nodiscard]] int headingScore(const QString &heading, Field field);
/// A column of fees or of tax is an amount of something else.
[[nodiscard]] bool saysOtherAmount(const QString &heading);

} // namespace precedent::reconcile
