// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

class QAction;
class QMenuBar;

namespace precedent::shell {

/// Something that the command palette finds and does.
struct Choice
{
    QString title;
    QString where; ///< its menu, or what kind of thing it is
    QString keys;  ///< as this computer writes them
    std::function<void()> run;
};

/// Every entry of the menus that can be chosen now, with its menu's name, in the order of the menus.
[[nodiscard]] std::vector<Choice> menuChoices(const QMenuBar &bar);
/// An action that stands in no menu.
[[nodiscard]] Choice choiceOf(QAction &action, const QString &where);

/// Those that have every word of `text` in their title or place, whole or in part; titles that begin with it first,
/// then titles with a word that does, then the others as they stand. Empty text finds all.
[[nodiscard]] std::vector<Choice> matching(const std::vector<Choice> &choices, const QString &text);

} // namespace precedent::shell
