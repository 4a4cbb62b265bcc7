// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/prose.h"
#include "recognize/vocabulary.h"

namespace precedent::recognize {

/// An index into wordFiles(); 0 is English.
using Language = int;
inline constexpr Language unknownLanguage = -1;

/// The language to which most of the telling words belong; `otherwise` when too few do. A lone "ja" or "no" tells
/// nothing, because it is a word of several.
[[nodiscard]] Language languageOf(const Tokens &tokens, Language otherwise);

/// That language, and those so much like it that a few words may be of either: Danish, Norwegian,
/// Swedish.
[[nodiscard]] std::vector<Language> languagesOf(const Tokens &tokens, Language otherwise);

/// That language first, then those that are much like it.
[[nodiscard]] std::vector<Language> languagesLike(Language language);

/// Whether a folded word stands in the word files, in whatever language: no name of somebody or something.
[[nodiscard]] bool isWordOfFiles(const QString &word);

/// While it lives, vocabulary() answers on this thread with English and the words of that language.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

    /// The language in force on this thread.
    [[nodiscard]] static Language current();

private:
    Language m_before;
};

} // namespace precedent::recognize
