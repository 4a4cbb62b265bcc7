// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// A card's mrkdwn without the answers that nobody chose: "☐ approved ☑ denied" and "( ) yes (x) no" say "denied" and
/// "no", and nothing while no box is ticked. Only lines with a box before words that decide are read.
[[nodiscard]] QString withChosenOnly(const QString &mrkdwn);

/// "outcome `reject`" and "decision = approve", which stand by themselves, as lines "outcome: reject" and "decision:
/// approve".
[[nodiscard]] QString withStatusColons(const QString &mrkdwn);

} // namespace precedent::recognize
