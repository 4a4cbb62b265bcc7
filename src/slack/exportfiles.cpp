// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportfiles.h"

namespace precedent::slack {

base::Error importBomb(const QString &entry, const QString &limit, qint64 bound)
{
    return base::makeError(base::ErrorKind::Input, "import-bomb", {},
                           {{QStringLiteral("entry"), entry.left(200)},
                            {QStringLiteral("limit"), limit},
                            {QStringLiteral("bound"), QString::number(bound)}});
}

base::Error importUnreadable(const QString &entry, const QString &detail)
{
    return base::makeError(base::ErrorKind::Input, "import-unreadable", detail,
                           {{QStringLiteral("entry"), entry.left(200)}});
}

} // namespace precedent::slack
