// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace precedent::commands {

/// The translation context of everything precedentctl says.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(commands)
};

} // namespace precedent::commands
