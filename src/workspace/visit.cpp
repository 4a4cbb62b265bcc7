// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/visit.h"

namespace precedent::workspace {

namespace {

QString visitKey()
{
    return QStringLiteral("last-visit");
}

} // namespace

std::optional<base::Instant> lastVisit(const QHash<QString, QString> &settings)
{
    return base::fromIso(settings.value(visitKey()));
}

void endVisit(store::Ledger &ledger)
{
    (void)ledger.submit([now = base::toIsoUtc(ledger.clock()())](store::Transaction &transaction) {
        return transaction.putSetting(visitKey(), now);
    });
}

} // namespace precedent::workspace
