// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/bitmap.h"

#include <QtCore/qglobal.h>

#include <algorithm>
#include <functional>

namespace precedent::insight {

std::size_t Bitmap::count() const
{
    std::size_t total = 0;
    for (const auto word : m_words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
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

} // namespace precedent::insight
