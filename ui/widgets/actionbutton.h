// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

class QAction;

namespace precedent::widgets {

/// A menu's words without their key: "&File" is "File", "ファイル(&F)" is "ファイル".
[[nodiscard]] QString withoutKey(const QString &text);

/// The opposite: words of the data as a menu shows them; a customer's "&" is no key.
[[nodiscard]] QString menuText(QString text);

/// Marks an action as the one that its page is about; its button is filled with the accent.
void setPrimary(QAction *action);

/// A push button for an action: text, enabled state, menu and accessible name follow it. The action is not owned.
[[nodiscard]] QToolButton *makeActionButton(QAction *action, QWidget *parent);

} // namespace precedent::widgets
