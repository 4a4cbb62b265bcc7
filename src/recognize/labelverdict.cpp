// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/labelverdict.h"

#include "recognize/amountreader.h"
#include "recognize/cardremark.h"
#include "recognize/emojistatement.h"

namespace precedent::recognize {

std::optional<LabelVerdict> verdictByLabel(const Entry &entry, const ChannelReader &reader)
{
    const auto label = statementKind(QString(entry.label).remove(u'?'), StatementPlace::Line);
    if (label != StatementKind::Approve && label != StatementKind::Deny)
        return std::nullopt;
    const auto plain = reader.plain(entry.text);
    auto answer = statementKind(plain, StatementPlace::StatusValue);
    if (const auto sign =
            answer ? std::nullopt
                   : readEmojiStatement(entry.text, reader.people, reader.inForce, StatementPlace::StatusValue))
        answer = sign->kind; // "Approved: ✓"
    const auto person = reader.people.personIn(entry.text);
    const auto amount = readAmount(plain, reader.inForce, AmountPlace::RunningText).money;
    const bool agrees = answer == StatementKind::Approve || !person.id.isEmpty() || amount || repeatsRequest(plain);
    LabelVerdict verdict{*label, {}, {}};
    if (answer == StatementKind::Deny && label == StatementKind::Approve)
        verdict.kind = StatementKind::Deny;
    else if (!agrees || answer == StatementKind::Deny)
        return std::nullopt;
    if (!person.id.isEmpty())
        verdict.person = person;
    if (verdict.kind == StatementKind::Approve)
        verdict.granted = amount;
    return verdict;
}

QString decisionInGrant(const Entry &entry, const ChannelReader &reader)
{
    static const QRegularExpression mark(QStringLiteral(R"(^[\s–—-]+)"));
    static const QRegularExpression end(QStringLiteral(R"(\s*[:|(]|\s[–—-]\s)"));
    const auto said = QString(entry.text).remove(mark);
    const bool names = !reader.people.personIn(said.left(said.indexOf(end))).id.isEmpty();
    return names ? entry.label + u' ' + said : QString();
}

EachApprover eachApprover(const Entry &entry, const ChannelReader &reader)
{
    EachApprover each;
    if (statementKind(entry.label, StatementPlace::Line))
        return each;
    for (const auto &line : entry.text.split(u'\n', Qt::SkipEmptyParts)) {
        auto said = readStatement(line, reader.people, reader.inForce, StatementPlace::StatusValue);
        if (!said)
            said = readEmojiStatement(line, reader.people, reader.inForce, StatementPlace::Line);
        if (said && said->kind != StatementKind::Pending)
            each.decided.push_back({entry.role, entry.label, line, entry.kind, entry.part});
        else
            each.waits = true;
    }
    return each;
}

} // namespace precedent::recognize
