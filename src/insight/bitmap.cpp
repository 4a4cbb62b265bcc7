// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/bitmap.h"

#include <QtCore/qglobal.h>

#include <algorithm>
#include <functional>
#include <numeric>

namespace precedent::insight {

std::size_t Bitmap::count() const
{
    std::size_t total = 0;
    for (const auto word : m_words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
}

bool Bitmap::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

void Bitmap::invert()
{
    for (auto &word : m_words)
        word = ~word;
    if (m_size % 64 != 0)
        m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
    return *this;
}

std::vector<std::uint32_t> Bitmap::indices() const
{
    std::vector<std::uint32_t> found(count());
    auto next = found.begin();
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        const auto first = static_cast<std::uint32_t>(word * 64);
        if (m_words[word] == ~std::uint64_t{0}) {
            std::iota(next, next + 64, first);
            next += 64;
            continue;
        }
        for (auto bits = m_words[word]; bits != 0; bits &= bits - 1)
            *next++ = first + static_cast<std::uint32_t>(std::countr_zero(bits));
    }
    return found;
}

} // namespace precedent::insight
