// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedlist.h"

namespace precedent::base {

const QRegularExpression &typedComma()
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    return comma;
}

QStringList typedParts(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(typedComma())) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace precedent::base
