// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace precedent::insight {

/// One bit per row (or per dictionary code); bits beyond size() are always clear.
class Bitmap
{
public:
    explicit Bitmap(std::size_t size) : m_size(size), m_words((size + 63) / 64) {}

    /// The bitmap of the indices for which `passes(index)` holds.
    template <typename Predicate>
    static Bitmap where(std::size_t size, const Predicate &passes);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i / 64] >> (i % 64) & 1U) != 0; }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
    [[nodiscard]] std::size_t count() const;
    /// Clear where set and set where clear.
    void invert();
    /// Both operands have the same size.
    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    /// Calls `visit(index)` for each set bit, ascending.
    template <typename Visit>
    void forEach(const Visit &visit) const;

private:
    std::size_t m_size;
    std::vector<std::uint64_t> m_words;
};

template <typename Predicate>
Bitmap Bitmap::where(std::size_t size, const Predicate &passes)
{
    Bitmap result(size);
    for (std::size_t word = 0; word < result.m_words.size(); ++word) {
        const auto first = word * 64;
        const auto length = size - first < 64 ? size - first : 64;
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < length; ++i)
            bits |= static_cast<std::uint64_t>(passes(first + i) ? 1 : 0) << i;
        result.m_words[word] = bits;
    }
    return result;
}

template <typename Visit>
void Bitmap::forEach(const Visit &visit) const
{
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        for (auto bits = m_words[word]; bits != 0; bits &= bits - 1)
            visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

} // namespace precedent::insight
