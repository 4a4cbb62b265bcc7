// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/importpath.h"

#include "base/folding.h"

namespace precedent::slack {

namespace {

bool isDrive(const QByteArray &name)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return name.size() >= 2 && isLetter(name[0]) && name[1] == ':';
}

} // namespace

std::optional<QString> pathProblem(const QByteArray &rawName)
{
    if (rawName.isEmpty())
        return QStringLiteral("empty");
    if (rawName.contains('\0'))
        return QStringLiteral("nul");
    if (rawName.contains('\\'))
        return QStringLiteral("backslash");
    if (rawName.startsWith('/'))
        return QStringLiteral("absolute");
    if (isDrive(rawName))
        return QStringLiteral("drive");
    if (rawName.split('/').contains(".."))
        return QStringLiteral("parent");
    return std::nullopt;
}

base::Error unsafePath(const QByteArray &rawName, const QString &reason)
{
    return base::makeError(base::ErrorKind::Input, "import-unsafe-path", {},
                           {{QStringLiteral("entry"), shownName(rawName)}, {QStringLiteral("reason"), reason}});
}

QString shownName(const QByteArray &rawName)
{
    return base::fromUtf8(rawName).left(200);
}

} // namespace precedent::slack
