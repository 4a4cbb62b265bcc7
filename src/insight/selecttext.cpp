// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "insight/columnsbuilder.h"
#include "insight/namematch.h"
#include "insight/select.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;

std::string bytesOf(const QString &text)
{
    return text.toUtf8().toStdString();
}

/// The codes whose folded name holds the words.
Bitmap withWords(const TextColumn &foldedNames, const QString &words)
{
    Bitmap codes(foldedNames.size());
    const auto folded = base::fold(words);
    foldedNames.containing(bytesOf(folded)).forEach([&](std::size_t code) {
        if (containsWords(foldedNames.textAt(code), folded))
            codes.set(code);
    });
    return codes;
}

/// The people who are `value` by id or by words of their name.
Bitmap namedPeople(const Dictionary<domain::PersonRef> &people, const TextColumn &foldedNames, const QString &value)
{
    auto codes = withWords(foldedNames, value);
    codes |= Bitmap::where(people.size(), [&](std::size_t i) { return people.values()[i].id == value; });
    return codes;
}

/// The approver lists that hold one of these people.
Bitmap listsWith(const Columns &c, const Bitmap &people)
{
    return Bitmap::where(c.approverPeople.size(), [&](std::size_t list) {
        const auto &codes = c.approverPeople[list];
        return std::any_of(codes.begin(), codes.end(), [&people](Code code) { return people.test(code); });
    });
}

/// A number as people write amounts: 500, 500.00, 500,00, 1,500, 1.500,00, with the sign of a currency before or after.
std::optional<query::NumberSpan> writtenAmount(const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("^\\p{Sc}?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:\\.[0-9]{3})+(?=,)|[0-9]+)"
                       "(?:[.,]([0-9]{1,4}))?\\p{Sc}?$"));
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto whole = match.captured(1);
    whole.remove(u',').remove(u'.');
    const auto fraction = match.captured(2);
    const auto span = query::parseAmounts(fraction.isEmpty() ? whole : whole + u'.' + fraction);
    return span ? std::optional(*span) : std::nullopt;
}

/// The record that a row of an export, or a link to Slack, names: by its id, its message_ref, or its permalink.
std::optional<RowIndex> namedRecord(const Columns &c, const QString &text)
{
    static const QRegularExpression reference(QStringLiteral("([A-Z][A-Z0-9]+)(?:-|/p)([0-9]{16})"));
    static const QRegularExpression thread(QStringLiteral("[?&]thread_ts=([0-9]{10})\\.([0-9]{6})"));
    const auto match = reference.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto root = thread.match(text); // a link to a reply
    const auto digits = root.hasMatch() ? root.captured(1) + root.captured(2) : match.captured(2);
    return rowOf(c, domain::RecordId(match.captured(1) + u'-' + digits));
}

/// A part of a conversation's address: the whole, or its number.
bool mayBeConversation(const QString &text)
{
    constexpr qsizetype shortestNumber = 6;
    const bool isNumber = text.size() >= shortestNumber &&
                          std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber || text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"));
}

} // namespace

Bitmap agentCodes(const Columns &c, const QString &value)
{
    return namedPeople(c.agent.dictionary, c.foldedAgents, value);
}

Bitmap approverCodes(const Columns &c, const QString &value)
{
    return listsWith(c, namedPeople(c.people, c.foldedPeople, value));
}

Bitmap customerCodes(const Columns &c, const QString &value)
{
    auto codes = withWords(c.foldedCustomers, value);
    const auto &customers = c.customer.dictionary.values();
    codes |= Bitmap::where(customers.size(), [&](std::size_t i) { return customers[i] == value; });
    return codes;
}

Bitmap withText(const Columns &c, const QString &text, const Bitmap &candidates)
{
    const auto needle = bytesOf(base::fold(text));
    auto rows = c.reasonWords.containing(c.foldedReason, needle, candidates);
    rows |= c.contextWords.containing(c.foldedContext, needle, candidates);
    rows |= byCode(c.customer.codes, c.foldedCustomers.containing(needle), candidates);
    rows |= byCode(c.agent.codes, c.foldedAgents.containing(needle), candidates);
    rows |= byCode(c.approvers.codes, listsWith(c, c.foldedPeople.containing(needle)), candidates);
    if (const auto amount = writtenAmount(text))
        rows |= withAmount(c, *amount, candidates);
    if (const auto named = namedRecord(c, text); named && candidates.test(*named))
        rows.set(*named);
    if (mayBeConversation(text))
        rows |= c.conversationUrl.containing(bytesOf(text), candidates);
    return rows;
}

} // namespace precedent::insight
