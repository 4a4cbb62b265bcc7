// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/prose.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <bitset>

namespace precedent::recognize {

/// Phrases of one or more words, found in tokens at a position, longest first.
class PhraseTable
{
public:
    PhraseTable() = default;
    explicit PhraseTable(const QStringList &phrases);

    /// How many tokens the longest phrase beginning at `at` takes, at most up to `end`; 0 when there is none.
    [[nodiscard]] std::size_t match(const Tokens &tokens, std::size_t at, std::size_t end) const;
    /// How many tokens the longest phrase ending just before `end` takes, not going below `begin`; 0 when there is
    /// none.
    [[nodiscard]] std::size_t matchBefore(const Tokens &tokens, std::size_t begin, std::size_t end) const;
    /// The first position in [begin, end) at which a phrase begins, and its length; length 0 when there is none.
    struct Hit
    {
        std::size_t at = 0;
        std::size_t length = 0;
        explicit operator bool() const { return length > 0; }
    };
    [[nodiscard]] Hit find(const Tokens &tokens, std::size_t begin, std::size_t end) const;
    [[nodiscard]] Hit find(const Tokens &tokens) const { return find(tokens, 0, tokens.size()); }

private:
    static constexpr std::size_t shapes = 1024;
    [[nodiscard]] static std::size_t shapeOf(const QString &word);

    /// Of the first words: most others are told from them without a look at the table.
    std::bitset<shapes> m_firstShapes;
    QHash<QString, std::vector<QStringList>> m_byFirstWord;
    std::size_t m_longest = 0;
};

} // namespace precedent::recognize
