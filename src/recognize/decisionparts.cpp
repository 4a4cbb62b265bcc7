// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/decisionparts.h"

#include "recognize/sourcetext.h"
#include "recognize/statementreader.h"

namespace precedent::recognize {

namespace {

bool decides(const Entry &entry, StatementPlace place)
{
    const auto kind = statementKind(domain::plainText(withoutStruckOut(entry.text)), place);
    return kind && kind != StatementKind::Pending;
}

bool saysBy(const QString &label)
{
    const auto tokens = tokenize(label);
    const auto size = tokens.size();
    return size > 0 && vocabulary().card[QStringLiteral("by")].match(tokens, size - 1, size) == 1;
}

} // namespace

void DecisionParts::take(Entry &entry)
{
    // "By: Sara", "Taken by: Sara" above any decision tell who asks, below it who decided.
    const bool isAbove = m_part == undecided && m_byApp && !m_isReply && !m_hasAgent;
    if (entry.role == Role::Superior && isAbove && saysBy(entry.label))
        entry.role = Role::Agent;
    const auto before = m_part;
    if (decidesHere(entry))
        m_part = entry.part;
    else if (entry.role == Role::Status && decides(entry, StatementPlace::StatusValue))
        m_part = m_byApp && !m_isReply && !m_hasStory ? elsewhere : entry.part;
    else if (entry.role == Role::RequestReason && m_part != undecided && (m_toldWhy || belongs(entry)))
        entry.role = Role::DecisionCategory; // "Why" once more
    else if ((entry.role == Role::Context || entry.role == Role::Custom) && m_part != undecided && isRemark(entry))
        entry.role = Role::DecisionReason;
    m_toldWhy =
        m_toldWhy || (m_part == undecided && (entry.role == Role::Context || entry.role == Role::RequestReason));
    m_isBelowStory = m_isBelowStory || (m_part != before && m_part != elsewhere && m_hasStory);
    m_hasStory = m_hasStory || tellsStory(entry);
    m_isFirst = false;
}

/// An app's line that states it, or its "Approved by" with somebody behind it.
bool DecisionParts::decidesHere(const Entry &entry) const
{
    if (!m_byApp)
        return false;
    if (entry.role == Role::None)
        return decides(entry, StatementPlace::Line);
    if (entry.role == Role::Custom) { // "Approved: yes"
        const auto kind = statementKind(QString(entry.label).remove(u'?'), StatementPlace::Line);
        return kind == StatementKind::Approve || kind == StatementKind::Deny;
    }
    return entry.role == Role::Approver && !entry.text.isEmpty() &&
           statementKind(entry.label, StatementPlace::Line).has_value();
}

/// Fields are the request's, whatever stands above them, unless the request had told its story before; on a card that
/// shows its status first, so are lines.
bool DecisionParts::belongs(const Entry &entry) const
{
    return entry.kind == domain::PartKind::Context || entry.kind == domain::PartKind::AttachmentFooter ||
           (entry.part == m_part && entry.kind != domain::PartKind::Field) || (m_isBelowStory && entry.part >= m_part);
}

/// Labelled so, or several words behind a label that we do not know or below the title.
bool DecisionParts::tellsStory(const Entry &entry) const
{
    constexpr qsizetype fewBlanks = 2;
    return entry.role == Role::Context || entry.role == Role::RequestReason ||
           (m_byApp && (entry.role == Role::Custom || (entry.role == Role::None && !m_isFirst)) &&
            entry.text.count(u' ') >= fewBlanks);
}

/// "Note" behind the decision, where the request has told its own story before.
bool DecisionParts::isRemark(const Entry &entry) const
{
    const auto label = tokenize(entry.label);
    const auto &notes = vocabulary().card[QStringLiteral("note-labels")];
    return (m_hasStory || m_isReply) && !label.empty() && notes.match(label, 0, label.size()) == label.size();
}

} // namespace precedent::recognize
