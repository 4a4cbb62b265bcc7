// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace precedent::pages {

/// Headings that end in dots where there is no room: the usual header measures neither the style sheet's weight nor
/// its padding, and cuts them.
class ElidingHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ElidingHeader(QWidget *parent = nullptr);

    /// What a heading reads in its section's width.
    [[nodiscard]] QString shownHeading(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace precedent::pages
