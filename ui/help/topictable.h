// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

class QWidget;

namespace precedent::help {

/// The part of the program with the keyboard focus, and the topic about it: "page.policy" is a widget's name,
/// "PrivacyDialog" a class. In the order in which they are written.
[[nodiscard]] std::vector<std::pair<QString, QString>> topicTable();

/// The topic of the nearest widget, from `focused` outwards over dialogs to the window, that the table knows; empty
/// when it knows none of them.
[[nodiscard]] QString topicFor(const QWidget *focused);

} // namespace precedent::help
