// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/channelsetup.h"

#include "records/usualcurrency.h"
#include "store/joblock.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::workspace {

QString approversText(const QStringList &approvers, const std::vector<domain::Person> &people)
{
    QStringList texts;
    for (const auto &approver : approvers) {
        const auto known = std::find_if(people.begin(), people.end(), [&approver](const domain::Person &person) {
            return person.id.text() == approver;
        });
        texts += known == people.end() ? approver : QStringLiteral("<@%1|%2>").arg(approver, known->name);
    }
    return texts.join(QStringLiteral(", "));
}

QStringList approversFrom(const QString &text)
{
    static const QRegularExpression mention(QStringLiteral(R"(<@([A-Z0-9]+)(?:\|[^>]*)?>)"));
    QStringList approvers;
    auto names = text;
    const auto parts = names.replace(mention, QStringLiteral("\\1,")).split(u',', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (const auto bare = part.trimmed(); !bare.isEmpty() && !approvers.contains(bare))
            approvers += bare;
    }
    return approvers;
}

base::Result<records::ReadingCounts> putSettings(store::Ledger &ledger, const domain::ChannelId &channel,
                                                 const domain::ChannelSettings &settings,
                                                 const base::CancelToken &cancel)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    return records::changeSettings(ledger, channel, settings, cancel);
}

base::Result<records::ReadingCounts> putUsualCurrency(store::Ledger &ledger, base::Currency currency,
                                                      const base::CancelToken &cancel)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    return records::changeUsualCurrency(ledger, currency, cancel);
}

} // namespace precedent::workspace
