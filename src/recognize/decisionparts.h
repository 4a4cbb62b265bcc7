// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/document.h"

#include <limits>

namespace precedent::recognize {

/// Finds the reasons that belong to the decision and not to the request.
class DecisionParts
{
public:
    explicit DecisionParts(const Document &document)
        : m_byApp(document.byApp), m_isReply(document.isReply), m_hasAgent(document.has(Role::Agent))
    {
    }

    /// Entries in reading order; gives a reason or remark of the decision its role.
    void take(Entry &entry);

private:
    static constexpr std::size_t elsewhere = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t undecided = elsewhere - 1;

    [[nodiscard]] bool decidesHere(const Entry &entry) const;
    [[nodiscard]] bool belongs(const Entry &entry) const;
    [[nodiscard]] bool isRemark(const Entry &entry) const;
    [[nodiscard]] bool tellsStory(const Entry &entry) const;

    bool m_byApp;
    bool m_isReply;
    bool m_hasAgent;
    bool m_hasStory = false;
    bool m_isBelowStory = false; ///< the decision stands below the request's story
    bool m_toldWhy = false;      ///< a label above the decision told the request's story
    bool m_isFirst = true;
    std::size_t m_part = undecided; ///< the part the decision stands in
};

} // namespace precedent::recognize
