// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/bitmap.h"

#include <QtCore/QString>

#include <array>
#include <string>
#include <string_view>

namespace precedent::insight {

/// Texts one after the other in one block of UTF-8, by index; well-formed texts (base::sanitize) come back exactly.
class TextColumn
{
public:
    void append(const QString &text);
    /// UTF-8 as well.
    void append(std::string_view bytes);
    void reserve(std::size_t texts) { m_ends.reserve(texts); }

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }
    [[nodiscard]] std::string_view at(std::size_t i) const;
    [[nodiscard]] QString textAt(std::size_t i) const;

    /// The texts among `candidates` that contain `needle`, byte for byte; an empty needle is found in none.
    [[nodiscard]] Bitmap containing(std::string_view needle, const Bitmap &candidates) const;
    /// The same among all texts.
    [[nodiscard]] Bitmap containing(std::string_view needle) const;

private:
    void endText();
    [[nodiscard]] std::size_t rarestByte(std::string_view needle) const;
    [[nodiscard]] Bitmap scanAll(std::string_view needle) const;
    [[nodiscard]] std::size_t find(std::string_view needle, std::size_t rarest, std::size_t from) const;
    [[nodiscard]] std::size_t indexAt(std::size_t position, std::size_t from) const;

    // A byte that UTF-8 never holds ends each text, so that no hit spans two of them.
    static constexpr char separator = '\xff';
    std::string m_bytes;
    std::vector<std::size_t> m_ends;            ///< just past each text's separator
    std::array<std::size_t, 256> m_frequency{}; ///< of each byte, in some of the texts
};

} // namespace precedent::insight
