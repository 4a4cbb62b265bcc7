// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {
namespace {

class Joined
{
    Q_DECLARE_TR_FUNCTIONS(Joined)
};

/// What stands between the two places of a pattern.
QString between(QString pattern)
{
    return pattern.remove(QLatin1String("%1")).remove(QLatin1String("%2"));
}

} // namespace

QString sentences(const QStringList &parts)
{
    auto said = parts;
    said.removeAll(QString());
    return said.join(between(Joined::tr("%1 %2", "two sentences, one after the other; without a space where the "
                                                 "language has none")));
}

QString enumerated(const QStringList &parts)
{
    return parts.join(between(Joined::tr("%1, %2", "two parts of an enumeration, with the language's own comma")));
}

} // namespace precedent::text
