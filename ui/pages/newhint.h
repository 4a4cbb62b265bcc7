// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/pages/hintline.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// A line that says how many decisions are new since the last visit, and offers to show only these. Not there when none
/// is.
class NewHint : public HintLine
{
    Q_OBJECT
public:
    explicit NewHint(const shell::PageContext &context, QWidget *parent = nullptr);

    void showCount(int fresh, base::Instant lastVisit, const models::Formatting &formatting);
};

} // namespace precedent::pages
