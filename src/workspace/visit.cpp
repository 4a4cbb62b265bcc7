// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/visit.h"

#include "store/logwriter.h"

namespace precedent::workspace {

namespace {

QString visitKey()
{
    return QStringLiteral("last-visit");
}

/// A number beside the time: what an import brings was seen when it was written, not when it came.
QString leafKey()
{
    return QStringLiteral("last-visit-leaf");
}

} // namespace

std::optional<base::Instant> lastVisit(const QHash<QString, QString> &settings)
{
    return base::fromIso(settings.value(visitKey()));
}

std::optional<std::int64_t> firstUnseenLeaf(const QHash<QString, QString> &settings)
{
    bool isNumber = false;
    const std::int64_t leaf = settings.value(leafKey()).toLongLong(&isNumber);
    return isNumber ? std::optional(leaf) : std::nullopt;
}

void endVisit(store::Ledger &ledger)
{
    (void)ledger.submit([now = base::toIsoUtc(ledger.clock()())](store::Transaction &transaction) {
        const auto put = transaction.putSetting(visitKey(), now);
        return put ? transaction.putSetting(leafKey(), QString::number(transaction.log().size())) : put;
    });
}

} // namespace precedent::workspace
