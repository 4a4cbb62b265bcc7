// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/cardreader.h"
#include "recognize/formats.h"
#include "recognize/statementreader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::PartKind;

/// The official pattern names the agent in the link of its title: `<url|Sara Okafor - Refund for Jo>`.
domain::PersonRef agentInTitleLink(const Document &document, const ChannelReader &reader)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\*?<https?://[^|>]+\|([^>]+?)\s[-–—]\s[^>]*>\*?$)"));
    for (const auto &entry : document.entries) {
        const auto match = entry.role == Role::None ? pattern.match(entry.text) : QRegularExpressionMatch();
        if (match.hasMatch())
            return reader.people.byName(match.captured(1));
    }
    return {};
}

/// "Refund Request — Jo Bloggs" names the customer.
QString customerInTitle(const Document &document, const ChannelReader &reader)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\brequest\s+[-–—]\s+(.+)$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(reader.plain(document.title())).captured(1);
}

/// "Request 4711: declined" above everything else: an outcome of what another message asked for.
bool tellsOfNumber(const Document &document, const ChannelReader &reader)
{
    static const QRegularExpression number(QStringLiteral(R"(\p{L}{2,}\s+#?\d{3,})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto title = reader.plain(document.title());
    return number.match(title).hasMatch() && statementKind(title, StatementPlace::Line).has_value();
}

} // namespace

std::optional<Draft> readBlockFields(const domain::Message &message, const Document &document,
                                     const ChannelReader &reader)
{
    const bool isCard = message.byApp() && !message.parts.empty() && !document.hasKind(PartKind::AttachmentField);
    const bool hasFields = document.knownRoles() > 0 || document.hasKind(PartKind::Field);
    if (!isCard || !hasFields || !isAboutApproval(message, document, reader))
        return std::nullopt;
    auto draft = draftFromLabels(message, document, reader);
    if (draft.agent.isEmpty())
        draft.agent = agentInTitleLink(document, reader);
    // "Approvals this week: approved 14, denied 3" asks for nothing.
    const bool asksNothing = !document.has(Role::Agent) && !document.has(Role::AgentOrCustomer) &&
                             draft.typeAsWritten.isEmpty() && !document.has(Role::Amount);
    // "Jo requested a return": nobody of ours asks, and nothing awaits or shows an approval.
    const bool isCustomers =
        draft.agent.isEmpty() && !document.has(Role::Approver) &&
        !statementKind(reader.plain(document.first(Role::Status)), StatementPlace::StatusValue) &&
        std::none_of(document.entries.begin(), document.entries.end(), [&reader](const Entry &entry) {
            return bool(vocabulary().card[QStringLiteral("approval-words")].find(tokenize(reader.plain(entry.text))));
        });
    // Posted with its outcome and without a type, a sum or a customer: "Time off: approved by Maya", "Request 4711:
    // declined".
    const bool isOutcome = !message.edited && draft.typeAsWritten.isEmpty() && !document.has(Role::Amount) &&
                           (!document.has(Role::Customer) || tellsOfNumber(document, reader)) &&
                           !document.has(Role::Status) && readCard(document, reader).decides();
    if (!document.hasDecisionButtons() && (isOutcome || (asksNothing && !document.has(Role::Customer)) || isCustomers))
        return std::nullopt;
    if (draft.customer.isEmpty()) {
        draft.customer = customerInTitle(document, reader);
        draft.customerInferred = !draft.customer.isEmpty();
    }
    return draft;
}

} // namespace precedent::recognize
