// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraries.h"

#include "export/libraries.h"
#include "slack/libraries.h"
#include "store/libraries.h"

namespace precedent::app {

base::Libraries libraries()
{
    base::Libraries all{{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0, LGPL-3.0")}};
    for (const auto &part : {store::libraries(), slack::libraries(), exporting::libraries()})
        all.insert(all.end(), part.begin(), part.end());
    all.push_back({QStringLiteral("QtKeychain"), {}, QStringLiteral("BSD-3-Clause")});
    return all;
}

} // namespace precedent::app
