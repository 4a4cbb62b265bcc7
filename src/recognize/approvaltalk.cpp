// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"

#include "recognize/amountreader.h"
#include "recognize/statementreader.h"
#include "recognize/typereader.h"

#include <algorithm>

namespace precedent::recognize {

bool isNotice(const Document &document, const ChannelReader &reader)
{
    constexpr std::size_t top = 3;
    // Who asks for what, to be decided here, is a form by whatever name.
    const bool isForm = document.has(Role::Agent) && (document.has(Role::Amount) || document.has(Role::Type)) &&
                        document.hasDecisionButtons();
    if (isForm)
        return false;
    const auto &titles = cardTable(QStringLiteral("notice-titles"));
    const auto end = document.entries.begin() + std::ptrdiff_t(std::min(top, document.entries.size()));
    return document.byApp && std::any_of(document.entries.begin(), end, [&](const Entry &entry) {
               return entry.role == Role::None && titles.find(tokenize(reader.plain(entry.text)));
           });
}

bool isAboutApproval(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto &card = vocabulary().card;
    if (isNotice(document, reader))
        return false;
    if (document.hasDecisionButtons() || document.has(Role::Approver))
        return true;
    // Who, what, how much and why: a request even where no word says so.
    const bool isFull = document.has(Role::Agent) && document.has(Role::Amount) &&
                        (document.has(Role::RequestReason) || findType(reader.plain(document.first(Role::Type))));
    const bool isWhole = document.has(Role::Agent) && document.has(Role::Customer) &&
                         (document.has(Role::Amount) || document.has(Role::AmountSecondary)) &&
                         (document.has(Role::Context) || document.has(Role::RequestReason)) &&
                         findType(reader.plain(document.first(Role::Type)));
    if (isFull || isWhole)
        return true;
    const auto amount = readAmount(reader.plain(document.first(Role::Amount)), {}, AmountPlace::RunningText);
    const bool names = document.has(Role::Type) || !amount.isEmpty() || document.has(Role::Agent);
    if (names && statementKind(reader.plain(document.first(Role::Status)), StatementPlace::StatusValue))
        return true;
    const auto asks = [&card](const QString &plain) {
        const auto tokens = tokenize(plain);
        return (card[QStringLiteral("request-words")].find(tokens) &&
                !card[QStringLiteral("not-requests")].find(tokens)) ||
               statementKind(plain, StatementPlace::Line);
    };
    if (asks(reader.plain(message.text)))
        return true;
    return std::any_of(document.entries.begin(), document.entries.end(), [&](const Entry &entry) {
        return (entry.role == Role::None || entry.kind == domain::PartKind::Header) && asks(reader.plain(entry.text));
    });
}

} // namespace precedent::recognize
