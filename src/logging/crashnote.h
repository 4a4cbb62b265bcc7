// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace precedent::logging {

/// Leaves a line in the program's log when a signal of a fault ends the process, and nothing else: no memory, no stack.
/// To be called once, at the program's begin; a signal that somebody handles already (a sanitizer) is left alone.
void noteCrashes(const QByteArray &program);

} // namespace precedent::logging
