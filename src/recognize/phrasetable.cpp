// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/phrasetable.h"

#include <algorithm>

namespace precedent::recognize {

PhraseTable::PhraseTable(const QStringList &phrases)
{
    for (const auto &phrase : phrases) {
        QStringList words;
        for (const auto &token : tokenize(phrase))
            words += token.word;
        if (words.isEmpty())
            continue;
        m_longest = std::max(m_longest, static_cast<std::size_t>(words.size()));
        m_firstShapes.set(shapeOf(words.first()));
        m_byFirstWord[words.first()].push_back(words);
    }
    for (auto &list : m_byFirstWord)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

/// The same for equal words, seldom for different ones.
std::size_t PhraseTable::shapeOf(const QString &word)
{
    if (word.isEmpty())
        return 0;
    const auto mixed = word.front().unicode() * 37U + word.back().unicode() * 11U + unsigned(word.size());
    return mixed % shapes;
}

std::size_t PhraseTable::match(const Tokens &tokens, std::size_t at, std::size_t end) const
{
    if (at >= end || !m_firstShapes.test(shapeOf(tokens[at].word)))
        return 0;
    const auto candidates = m_byFirstWord.constFind(tokens[at].word);
    if (candidates == m_byFirstWord.constEnd())
        return 0;
    for (const auto &words : *candidates) {
        const auto length = static_cast<std::size_t>(words.size());
        const bool same = at + length <= end &&
                          std::equal(words.begin(), words.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const QString &word, const Token &token) { return word == token.word; });
        if (same)
            return length;
    }
    return 0;
}

std::size_t PhraseTable::matchBefore(const Tokens &tokens, std::size_t begin, std::size_t end) const
{
    for (auto length = std::min(m_longest, end - begin); length > 0; --length) {
        if (match(tokens, end - length, end) == length)
            return length;
    }
    return 0;
}

PhraseTable::Hit PhraseTable::find(const Tokens &tokens, std::size_t begin, std::size_t end) const
{
    for (auto at = begin; at < end; ++at) {
        if (const auto length = match(tokens, at, end))
            return {at, length};
    }
    return {};
}

} // namespace precedent::recognize
