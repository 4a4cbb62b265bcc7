// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace precedent::shell {

/// The parts of a window that F6 leads through; each is entered where it was left.
class Panes
{
public:
    /// Puts the keyboard into the next of these that takes it (`step` 1), or into the one before (-1).
    void go(const QList<QWidget *> &panes, int step);

private:
    QHash<const QWidget *, QPointer<QWidget>> m_left; ///< where the keyboard was
};

/// The panes of a page: the parts of its first splitter that are shown, else the page.
[[nodiscard]] QList<QWidget *> panesOf(QWidget &page);

} // namespace precedent::shell
