// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/wordindex.h"

#include <unordered_map>

namespace precedent::insight {

namespace {

constexpr char blank = ' ';
/// From one text in this many on, a bitmap is smaller than the numbers of the texts, and quicker.
constexpr std::size_t denseShare = 8;
constexpr std::uint32_t moreBit = 0x80;

void appendNumber(std::string &bytes, std::uint32_t number)
{
    for (; number >= moreBit; number >>= 7U)
        bytes += static_cast<char>(number | moreBit);
    bytes += static_cast<char>(number);
}

/// Calls `visit(index)` for each of `count` numbers.
template <typename Visit>
void forEachNumber(const char *bytes, std::uint32_t count, const Visit &visit)
{
    std::uint32_t number = 0;
    for (; count > 0; --count) {
        std::uint32_t difference = 0;
        unsigned shift = 0;
        for (; (static_cast<unsigned char>(*bytes) & moreBit) != 0; shift += 7)
            difference |= (static_cast<unsigned char>(*bytes++) & (moreBit - 1)) << shift;
        difference |= std::uint32_t{static_cast<unsigned char>(*bytes++)} << shift;
        number += difference;
        visit(number);
    }
}

template <typename Visit>
void forEachPart(std::string_view text, const Visit &visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(blank), text.size());
        if (end > 0)
            visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

class WordIndex::Builder
{
public:
    explicit Builder(WordIndex &index) : m_index(index) {}

    void append(std::uint32_t text, std::string_view words)
    {
        forEachPart(words, [&](std::string_view word) {
            auto &postings = m_words.try_emplace(word).first->second;
            if (postings.texts == 0)
                m_vocabularyBytes += word.size() + 1;
            else if (postings.last == text)
                return;
            appendNumber(postings.bytes, text - postings.last);
            postings.last = text;
            ++postings.texts;
        });
    }
    [[nodiscard]] std::size_t vocabularyBytes() const { return m_vocabularyBytes; }
    void finish(std::size_t texts)
    {
        for (auto &[word, postings] : m_words) {
            m_index.m_vocabulary.append(word);
            const bool isDense = postings.texts * denseShare > texts;
            m_index.m_words.push_back(
                {isDense ? m_index.m_dense.size() : m_index.m_postings.size(), postings.texts, isDense});
            if (isDense) {
                auto &bitmap = m_index.m_dense.emplace_back(texts);
                forEachNumber(postings.bytes.data(), postings.texts, [&bitmap](std::uint32_t i) { bitmap.set(i); });
            } else {
                m_index.m_postings += postings.bytes;
            }
            postings.bytes = std::string();
        }
        m_index.m_postings.shrink_to_fit();
    }

private:
    struct Postings
    {
        std::string bytes;
        std::uint32_t last = 0;
        std::uint32_t texts = 0;
    };
    WordIndex &m_index;
    std::unordered_map<std::string_view, Postings> m_words;
    std::size_t m_vocabularyBytes = 0;
};

void WordIndex::build(const TextColumn &texts, const std::atomic<bool> &stop)
{
    constexpr std::size_t textsAtOnce = 4096;
    Builder builder(*this);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        builder.append(static_cast<std::uint32_t>(i), texts.at(i));
        if (i % textsAtOnce == 0 && stop.load(std::memory_order_relaxed))
            return;
    }
    if (builder.vocabularyBytes() * 2 > texts.bytes())
        return;
    builder.finish(texts.size());
    m_isReady.store(true, std::memory_order_release);
}

Bitmap WordIndex::withPart(std::string_view part, std::size_t texts) const
{
    Bitmap found(texts);
    m_vocabulary.containing(part).forEach([&](std::size_t i) {
        const auto &word = m_words[i];
        if (word.isDense)
            found |= m_dense[word.first];
        else
            forEachNumber(m_postings.data() + word.first, word.texts,
                          [&found](std::uint32_t text) { found.set(text); });
    });
    return found;
}

Bitmap WordIndex::containing(const TextColumn &texts, std::string_view needle, const Bitmap &candidates) const
{
    if (needle.empty() || !m_isReady.load(std::memory_order_acquire))
        return texts.containing(needle, candidates);
    Bitmap left = candidates;
    forEachPart(needle, [&](std::string_view part) { left &= withPart(part, texts.size()); });
    return needle.find(blank) == std::string_view::npos ? left : texts.containing(needle, left);
}

} // namespace precedent::insight
