// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
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
    /// The same among the set bits of `candidates`; most others are not looked at.
    template <typename Predicate>
    static Bitmap among(const Bitmap &candidates, const Predicate &passes);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i / 64] >> (i % 64) & 1U) != 0; }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool isEmpty() const;
    /// Clear where set and set where clear.
    void invert();
    /// Both operands have the same size.
    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    /// Calls `visit(index)` for each set bit, ascending.
    template <typename Visit>
    void forEach(const Visit &visit) const;
    /// The indices of the set bits, ascending.
    [[nodiscard]] std::vector<std::uint32_t> indices() const;

private:
    static constexpr std::size_t wordSize = 64;
    /// The answers for `length` indices from `first` on, the first as the lowest bit.
    template <typename Predicate>
    static std::uint64_t answers(std::size_t first, std::size_t length, const Predicate &passes);

    std::size_t m_size;
    std::vector<std::uint64_t> m_words;
};

template <typename Predicate>
std::uint64_t Bitmap::answers(std::size_t first, std::size_t length, const Predicate &passes)
{
    // Answers are gathered in bytes, which a compiler does many at a time; one multiplication packs eight into bits.
    constexpr std::uint64_t packing = 0x0102040810204080U;
    std::array<std::uint8_t, wordSize> bytes{};
    for (std::size_t i = 0; i < length; ++i)
        bytes[i] = passes(first + i) ? 1 : 0;
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < wordSize; at += 8)
        bits |= (qFromLittleEndian<quint64>(bytes.data() + at) * packing >> 56U) << at;
    return bits;
}

template <typename Predicate>
Bitmap Bitmap::where(std::size_t size, const Predicate &passes)
{
    Bitmap result(size);
    for (std::size_t word = 0; word < size / wordSize; ++word)
        result.m_words[word] = answers(word * wordSize, wordSize, passes);
    if (size % wordSize != 0)
        result.m_words.back() = answers(size - size % wordSize, size % wordSize, passes);
    return result;
}

template <typename Predicate>
Bitmap Bitmap::among(const Bitmap &candidates, const Predicate &passes)
{
    constexpr int few = 16;
    Bitmap result(candidates.m_size);
    for (std::size_t word = 0; word < result.m_words.size(); ++word) {
        const auto asked = candidates.m_words[word];
        const auto first = word * wordSize;
        if (std::popcount(asked) > few) {
            result.m_words[word] = asked & answers(first, std::min(wordSize, result.m_size - first), passes);
            continue;
        }
        for (auto bits = asked; bits != 0; bits &= bits - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(bits));
            result.m_words[word] |= static_cast<std::uint64_t>(passes(first + bit) ? 1 : 0) << bit;
        }
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
