// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcolumn.h"

#include <algorithm>
#include <cstring>

namespace precedent::insight {

namespace {
// Below this share of candidates, looking into each of them is cheaper than one scan over everything.
constexpr std::size_t sparseFactor = 8;
// So many texts tell well enough which bytes are rare.
constexpr std::size_t sampledEach = 8;

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}
} // namespace

void TextColumn::append(const QString &text)
{
    const auto begin = m_bytes.size();
    m_bytes.resize(begin + static_cast<std::size_t>(text.size()));
    char16_t all = 0;
    auto *to = m_bytes.data() + begin;
    for (const QChar c : text) { // most are ASCII, which takes no other block of memory
        all |= c.unicode();
        *to++ = static_cast<char>(c.unicode());
    }
    if (all >= 0x80) {
        const auto utf8 = text.toUtf8();
        m_bytes.replace(begin, std::string::npos, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
    endText();
}

void TextColumn::append(std::string_view bytes)
{
    m_bytes += bytes;
    endText();
}

void TextColumn::endText()
{
    if (m_ends.size() % sampledEach == 0) {
        const auto begin = m_ends.empty() ? 0 : m_ends.back();
        for (const char c : std::string_view(m_bytes).substr(begin))
            ++m_frequency[byteOf(c)];
    }
    m_bytes += separator;
    m_ends.push_back(m_bytes.size());
}

std::string_view TextColumn::at(std::size_t i) const
{
    const auto begin = i == 0 ? 0 : m_ends[i - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[i] - 1 - begin);
}

QString TextColumn::textAt(std::size_t i) const
{
    const auto bytes = at(i);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Bitmap TextColumn::containing(std::string_view needle) const
{
    return needle.empty() ? Bitmap(size()) : scanAll(needle);
}

Bitmap TextColumn::containing(std::string_view needle, const Bitmap &candidates) const
{
    if (needle.empty())
        return Bitmap(size());
    if (candidates.count() * sparseFactor >= size()) {
        auto hits = scanAll(needle);
        hits &= candidates;
        return hits;
    }
    Bitmap hits(size());
    candidates.forEach([&](std::size_t i) {
        if (at(i).find(needle) != std::string_view::npos)
            hits.set(i);
    });
    return hits;
}

Bitmap TextColumn::scanAll(std::string_view needle) const
{
    Bitmap hits(size());
    const auto rarest = rarestByte(needle);
    std::size_t text = 0;
    for (auto at = find(needle, rarest, 0); at != std::string::npos; at = find(needle, rarest, m_ends[text])) {
        text = indexAt(at, text);
        hits.set(text);
    }
    return hits;
}

std::size_t TextColumn::rarestByte(std::string_view needle) const
{
    const auto rarer = [this](char a, char b) { return m_frequency[byteOf(a)] < m_frequency[byteOf(b)]; };
    return static_cast<std::size_t>(std::min_element(needle.begin(), needle.end(), rarer) - needle.begin());
}

/// The first occurrence at or after `from`. memchr runs over the rarest byte of the needle, then the rest is compared.
std::size_t TextColumn::find(std::string_view needle, std::size_t rarest, std::size_t from) const
{
    const char *const begin = m_bytes.data();
    const char *const end = begin + m_bytes.size();
    for (const char *at = begin + std::min(from + rarest, m_bytes.size()); at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, byteOf(needle[rarest]), static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        const char *const start = at - rarest;
        if (static_cast<std::size_t>(end - start) >= needle.size() &&
            std::memcmp(start, needle.data(), needle.size()) == 0)
            return static_cast<std::size_t>(start - begin);
    }
    return std::string::npos;
}

/// The text that holds this position; gallops forward from text `from`, because hits come ascending.
std::size_t TextColumn::indexAt(std::size_t position, std::size_t from) const
{
    std::size_t step = 1;
    while (from + step < m_ends.size() && m_ends[from + step] <= position)
        step *= 2;
    const auto first = m_ends.begin() + static_cast<std::ptrdiff_t>(from + step / 2);
    const auto last = m_ends.begin() + static_cast<std::ptrdiff_t>(std::min(from + step, m_ends.size() - 1));
    return static_cast<std::size_t>(std::upper_bound(first, last, position) - m_ends.begin());
}

} // namespace precedent::insight
