// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/textcolumn.h"

#include <atomic>
#include <cstdint>

namespace precedent::insight {

/// The words of a column of texts and in which texts each stands, so that a search reads the vocabulary instead of the
/// texts. Words are what blanks part; a needle is found inside them too, byte for byte. One thread may build it while
/// others search: until it is ready they scan.
class WordIndex
{
public:
    /// Given up when `stop` is set, and for texts that share few words (as those of languages without blanks): these
    /// are scanned for good.
    void build(const TextColumn &texts, const std::atomic<bool> &stop);
    /// As TextColumn::containing() of the texts that it was built from.
    [[nodiscard]] Bitmap containing(const TextColumn &texts, std::string_view needle, const Bitmap &candidates) const;

private:
    class Builder;
    /// Where the numbers of a word's texts are: `m_postings` from `first` on, or the whole bitmap `m_dense[first]`.
    struct Word
    {
        std::size_t first = 0;
        std::uint32_t texts = 0;
        bool isDense = false;
    };

    /// The texts that have a word which contains this part of a needle.
    [[nodiscard]] Bitmap withPart(std::string_view part, std::size_t texts) const;

    TextColumn m_vocabulary;
    std::vector<Word> m_words;
    std::string m_postings; ///< ascending text numbers: their differences, seven bits a byte, the lowest first
    std::vector<Bitmap> m_dense;
    std::atomic<bool> m_isReady = false;
};

} // namespace precedent::insight
