// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/libraries.h"

#include <xlsxwriter.h>

namespace precedent::exporting {

base::Libraries libraries()
{
    return {{QStringLiteral("libxlsxwriter"), QString::fromLatin1(lxw_version()), QStringLiteral("BSD-2-Clause")}};
}

} // namespace precedent::exporting
