// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/redact.h"

#include <QtCore/QRegularExpression>

namespace precedent::commands {

QString redacted(QString text)
{
    static const QRegularExpression secret(
        QStringLiteral("\\b(?:xox[a-z](?:\\.xox[a-z])?-|xapp-)[\\w-]+|(?<=Bearer )\\S+|(?<=token=)[^\\s&]+"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(secret, QStringLiteral("[token]"));
}

} // namespace precedent::commands
