// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/misspelling.h"

#include "recognize/language.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype shortestMisspelt = 6;

/// `longer` without one letter is `shorter`; the first and the last letter count as meant.
bool hasOneMore(const QString &longer, const QString &shorter)
{
    if (longer.size() != shorter.size() + 1 || longer.back() != shorter.back())
        return false;
    const auto differs = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    return std::equal(differs.first, shorter.end(), differs.second + 1);
}

bool changedPlaces(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.back() != b.back())
        return false;
    const auto first = std::mismatch(a.begin(), a.end(), b.begin());
    const auto left = a.end() - first.first;
    return left > 2 && first.first[0] == first.second[1] && first.first[1] == first.second[0] &&
           std::equal(first.first + 2, a.end(), first.second + 2);
}

bool isSlipOf(const QString &written, const QString &meant)
{
    return written.front() == meant.front() &&
           (hasOneMore(written, meant) || hasOneMore(meant, written) || changedPlaces(written, meant));
}

} // namespace

std::optional<Tokens> spelledRight(const Tokens &tokens)
{
    const auto &words = vocabulary().oftenMisspelt;
    std::optional<Tokens> right;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto &word = tokens[at].word;
        if (tokens[at].kind != Token::Kind::Word || word.size() < shortestMisspelt)
            continue;
        const auto meant =
            std::find_if(words.begin(), words.end(), [&word](const QString &other) { return isSlipOf(word, other); });
        if (meant == words.end() || isWordOfFiles(word))
            continue;
        if (!right)
            right = tokens;
        (*right)[at].word = *meant;
    }
    return right;
}

} // namespace precedent::recognize
