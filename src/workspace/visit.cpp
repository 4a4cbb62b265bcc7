// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/visit.h"

#include "store/logwriter.h"
#include "store/viewsort.h"

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

QString queryKey()
{
    return QStringLiteral("last-query");
}

QString sortKey()
{
    return QStringLiteral("last-sort");
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

std::optional<Question> lastQuestion(const QHash<QString, QString> &settings)
{
    if (!settings.contains(queryKey()))
        return {};
    return Question{settings.value(queryKey()), store::sortFrom(settings.value(sortKey()))};
}

void endVisit(store::Ledger &ledger, const Question &question)
{
    (void)ledger.submit([now = base::toIsoUtc(ledger.clock()()), question](store::Transaction &transaction) {
        const std::initializer_list<std::pair<QString, QString>> settings = {
            {visitKey(), now},
            {leafKey(), QString::number(transaction.log().size())},
            {queryKey(), question.query.isNull() ? QStringLiteral("") : question.query}, // null would remove it
            {sortKey(), store::toColumn(question.sort)},
        };
        base::Result<void> put;
        for (const auto &[key, value] : settings) {
            if (put)
                put = transaction.putSetting(key, value);
        }
        return put;
    });
}

} // namespace precedent::workspace
