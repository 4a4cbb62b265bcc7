// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/localauthor.h"

#include <QtCore/QtGlobal>

namespace precedent::workspace {

QString localAuthor()
{
    auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace precedent::workspace
