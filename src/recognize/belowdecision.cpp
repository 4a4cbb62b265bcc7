// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/belowdecision.h"

#include "recognize/cardremark.h"
#include "recognize/labels.h"
#include "recognize/textpiece.h"

namespace precedent::recognize {

void BelowDecision::note(const Entry &entry, std::size_t at)
{
    m_isFirst = at == 0;
    m_part = m_state.decides() ? std::optional(entry.part) : std::nullopt;
    m_at = at;
}

bool BelowDecision::takeWords(const Entry &entry, std::size_t at)
{
    return takeBlockQuote(entry) || takeQuotation(entry) || takeLooseRemark(entry, at);
}

void BelowDecision::takeSignature(const Entry &entry, std::size_t at)
{
    if (!m_state.by.empty())
        return;
    // Below a heading that decides "by Maya" may stand at the end.
    const bool isLast = at + 2 >= m_document.entries.size() && at > 0;
    const bool isSigned = m_state.decides() && ((isLast && m_isFirst) || beginsWithBy(entry.text));
    const bool mayFollow = isBelow(entry) && (!m_isFirst || m_document.isReply);
    const auto signature = isSigned || mayFollow ? signatureIn(entry.text, m_reader) : std::nullopt;
    if (signature)
        sign(signature->person, signature->words);
}

bool BelowDecision::takeSigner(const Entry &entry)
{
    if (!isBelow(entry) || m_isFirst != m_document.isReply || !m_state.by.empty())
        return false;
    const auto &labels = cardTable(QStringLiteral("signer-labels"));
    const auto label = tokenize(entry.label);
    const bool isSigner = !label.empty() && labels.match(label, 0, label.size()) == label.size();
    const auto person = m_reader.people.personIn(isSigner ? entry.text : entry.label);
    if (!person.id.isEmpty()) {
        sign(person, isSigner ? QString() : m_reader.plain(entry.text));
        return true;
    }
    const auto signature = signatureIn(entry.label + QLatin1String(": ") + entry.text, m_reader);
    if (signature)
        sign(signature->person, isSigner ? QString() : signature->words);
    return signature.has_value();
}

bool BelowDecision::isBelow(const Entry &entry) const
{
    return m_part && (entry.part == *m_part || entry.part == *m_part + 1);
}

bool BelowDecision::takeBlockQuote(const Entry &entry)
{
    const auto quoted = isBelow(entry) ? blockQuoteIn(entry.text) : QString();
    if (!quoted.isEmpty() && m_state.reason.isEmpty())
        m_state.reason = m_reader.plain(quoted);
    return !quoted.isEmpty();
}

bool BelowDecision::takeQuotation(const Entry &entry)
{
    const bool mayFollow = isBelow(entry) && (!m_isFirst || m_document.isReply);
    auto quoted = mayFollow ? quotationIn(entry.text) : std::nullopt;
    if (!quoted)
        return false;
    // _Changed by Maya on Friday. Work note: too late_
    static const QRegularExpression note(QStringLiteral(R"(^(.{6,90}?)\.\s+(\p{L}[\p{L} ]{2,20}):\s+(.+)$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = note.match(quoted->words);
    if (match.hasMatch() && roleOfLabel(match.captured(2)) != Role::Custom) {
        quoted->words = match.captured(3);
        if (m_state.by.empty())
            addMissing(m_state.by, peopleOfPiece(match.captured(1).section(QLatin1String(" by "), 1), m_reader.people));
    }
    if (m_state.reason.isEmpty())
        m_state.reason = m_reader.plain(quoted->words);
    const auto said = m_reader.people.personIn(quoted->speaker);
    if (m_state.by.empty() && !said.id.isEmpty())
        addMissing(m_state.by, {said});
    return true;
}

/// "not covered" directly below the line that decides and in the same block.
bool BelowDecision::takeLooseRemark(const Entry &entry, std::size_t at)
{
    const bool isNext = m_part == entry.part && at == m_at + 1;
    if (!isNext || (m_isFirst && !m_document.isReply) || !m_state.reason.isEmpty() || !isLooseRemark(entry, m_reader))
        return false;
    m_state.reason = m_reader.plain(entry.text);
    return true;
}

void BelowDecision::sign(const domain::PersonRef &person, const QString &words)
{
    addMissing(m_state.by, {person});
    if (m_state.reason.isEmpty())
        m_state.reason = words;
}

} // namespace precedent::recognize
