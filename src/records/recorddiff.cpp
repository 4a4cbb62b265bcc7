// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recorddiff.h"

#include <tuple>

namespace precedent::records {

QStringList differingColumns(const domain::Record &before, const domain::Record &after)
{
    QStringList columns;
    const auto compare = [&](const char *column, const auto &...members) {
        if (std::tie(before.*members...) != std::tie(after.*members...))
            columns += QString::fromLatin1(column);
    };
    using domain::Record;
    compare("decided_at", &Record::decidedAt);
    compare("agent", &Record::agent);
    compare("type", &Record::type);
    compare("type_as_written", &Record::typeAsWritten);
    compare("decision", &Record::decision);
    compare("approver", &Record::approvers);
    compare("reason", &Record::reason);
    compare("amount", &Record::amount);
    compare("customer", &Record::customer);
    compare("context", &Record::context);
    compare("conversation_url", &Record::conversationUrl);
    compare("decided_via", &Record::decidedVia, &Record::timeSource);
    compare("flags", &Record::flags, &Record::editedAfterDecision, &Record::deletedInSlack);
    compare("approved_amount", &Record::approvedAmount);
    compare("percent", &Record::percent);
    compare("noncash", &Record::noncash);
    compare("decided_not_before", &Record::decidedNotBefore);
    compare("decided_not_after", &Record::decidedNotAfter);
    return columns;
}

} // namespace precedent::records
