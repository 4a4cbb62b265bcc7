// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace precedent::pages {

/// The view in a scroll area that gives it a card's margins and takes no focus itself.
[[nodiscard]] QScrollArea *scrolled(QWidget *view);

} // namespace precedent::pages
