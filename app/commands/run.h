// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::commands {

/// Does what the arguments (program name first) ask for and returns the exit code.
int run(const QStringList &arguments, const QString &version);

} // namespace precedent::commands
