// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

namespace precedent::text {

QString ErrorText::sentence() const
{
    QStringList parts{what, safe, remedy};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorText errorText(const base::Error &error)
{
    return {error.code + u' ' + error.detail, {}, {}};
}

QStringList knownErrorCodes()
{
    return {};
}

} // namespace precedent::text
