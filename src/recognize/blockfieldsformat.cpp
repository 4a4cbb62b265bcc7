// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formats.h"

#include "recognize/statementreader.h"

namespace precedent::recognize {

namespace {

using domain::PartKind;

/// Whether a card is about an approval at all: buttons to decide, a status, words of asking, or a decision.
bool isAboutApproval(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    if (document.hasDecisionButtons() || document.has(Role::Status) || document.has(Role::Approver))
        return true;
    const auto asks = [](const QString &plain) {
        return vocabulary().card[QStringLiteral("request-words")].find(tokenize(plain)) ||
               statementKind(plain, StatementPlace::Line);
    };
    if (asks(reader.plain(message.text)))
        return true;
    return std::any_of(document.entries.begin(), document.entries.end(), [&](const Entry &entry) {
        return (entry.role == Role::None || entry.kind == PartKind::Header) && asks(reader.plain(entry.text));
    });
}

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
    if (draft.customer.isEmpty()) {
        draft.customer = customerInTitle(document, reader);
        draft.customerInferred = !draft.customer.isEmpty();
    }
    return draft;
}

} // namespace precedent::recognize
