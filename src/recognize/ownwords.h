// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/objectreader.h"

namespace precedent::recognize {

/// Words that people of one workplace use, beside the built-in ones.
struct OwnWords
{
    QString language;  ///< the word file to which they are added (wordFiles()); empty: to each
    QJsonObject lists; ///< as in such a file, of some of its groups; "not" takes words out
    bool operator==(const OwnWords &) const = default;
};

/// Takes them out of a format's file; what is wrong is kept by the reader.
[[nodiscard]] OwnWords ownWords(ObjectReader reader);
[[nodiscard]] QJsonObject jsonOf(const OwnWords &words);
/// How many words it adds or takes out.
[[nodiscard]] int countOf(const OwnWords &words);

} // namespace precedent::recognize
