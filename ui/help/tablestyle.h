// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

class QTextFrame;

namespace precedent::help {

/// Gives the tables within a frame thin lines, room in their cells, and a heading that stands out.
void styleTables(QTextFrame &frame, const widgets::Palette &tokens);

} // namespace precedent::help
