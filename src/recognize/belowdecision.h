// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/cardreader.h"

namespace precedent::recognize {

/// Reads what stands below the line of a card that decides: who signed it, and in which words.
class BelowDecision
{
public:
    /// Completes `state`; all of them must outlive it.
    BelowDecision(const Document &document, const ChannelReader &reader, CardState &state)
        : m_document(document), m_reader(reader), m_state(state)
    {
    }

    /// A decision was read in this entry, the `at`th of the document.
    void note(const Entry &entry, std::size_t at);

    [[nodiscard]] bool isDecided() const { return m_part.has_value(); }

    /// Somebody's words: "> too late", “too late” — Maya Ortiz, or a line that can be nothing else.
    [[nodiscard]] bool takeWords(const Entry &entry, std::size_t at);

    /// "by Maya Ortiz · 2:14 PM", "by Maya Ortiz, who wrote: our fault" below a decision that names nobody.
    void takeSignature(const Entry &entry, std::size_t at);

    /// "Name: Maya Ortiz", "Maya Ortiz: our fault", "Stamped by Maya, remark: our fault".
    [[nodiscard]] bool takeSigner(const Entry &entry);

private:
    [[nodiscard]] bool isBelow(const Entry &entry) const;
    [[nodiscard]] bool takeBlockQuote(const Entry &entry);
    [[nodiscard]] bool takeQuotation(const Entry &entry);
    [[nodiscard]] bool takeLooseRemark(const Entry &entry, std::size_t at);
    void sign(const domain::PersonRef &person, const QString &words);

    const Document &m_document;
    const ChannelReader &m_reader;
    CardState &m_state;
    std::optional<std::size_t> m_part; ///< where the last decision was read
    std::size_t m_at = 0;              ///< the entry in which it was read
    bool m_isFirst = false;            ///< it stands above everything else
};

} // namespace precedent::recognize
