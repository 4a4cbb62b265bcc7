// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/document.h"
#include "recognize/statementreader.h"

#include <limits>

namespace precedent::recognize {

/// Finds the reasons that belong to the decision and not to the request.
class DecisionParts
{
public:
    DecisionParts(bool byApp, bool isReply) : m_byApp(byApp), m_isReply(isReply) {}

    void take(Entry &entry)
    {
        if (entry.role == Role::None && m_byApp && decides(entry, StatementPlace::Line))
            m_part = entry.part;
        else if (entry.role == Role::Status && decides(entry, StatementPlace::StatusValue))
            m_part = m_byApp && !m_isReply ? elsewhere : entry.part;
        else if (entry.role == Role::Approver && m_byApp && !entry.text.isEmpty() && labelDecides(entry))
            m_part = entry.part;
        else if (entry.role == Role::RequestReason && m_part != undecided && belongs(entry))
            entry.role = Role::DecisionCategory;
        else if (entry.role == Role::Context && m_part != undecided && isRemark(entry))
            entry.role = Role::DecisionReason;
        m_hasStory = m_hasStory || entry.role == Role::Context || entry.role == Role::RequestReason;
    }

private:
    static constexpr std::size_t elsewhere = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t undecided = elsewhere - 1;

    static bool decides(const Entry &entry, StatementPlace place)
    {
        const auto kind = statementKind(domain::plainText(entry.text), place);
        return kind && kind != StatementKind::Pending;
    }

    static bool labelDecides(const Entry &entry)
    {
        return statementKind(entry.label, StatementPlace::Line).has_value();
    }

    /// Fields are the request's, whatever stands above them; on a card that shows its status first, so are lines.
    [[nodiscard]] bool belongs(const Entry &entry) const
    {
        return entry.kind == domain::PartKind::Context || entry.kind == domain::PartKind::AttachmentFooter ||
               (entry.part == m_part && entry.kind != domain::PartKind::Field);
    }

    /// "Note" behind the decision, where the request has told its own story before.
    [[nodiscard]] bool isRemark(const Entry &entry) const
    {
        const auto label = tokenize(entry.label);
        const auto &notes = vocabulary().card[QStringLiteral("note-labels")];
        return (m_hasStory || m_isReply) && !label.empty() && notes.match(label, 0, label.size()) == label.size();
    }

    bool m_byApp;
    bool m_isReply;
    bool m_hasStory = false;
    std::size_t m_part = undecided; ///< the part the decision stands in
};

} // namespace precedent::recognize
