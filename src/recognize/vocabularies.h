// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/vocabulary.h"

#include <memory>
#include <mutex>

namespace precedent::recognize {

/// The vocabularies of all languages with a workplace's own words, each loaded at first use; thread-safe.
class Vocabularies
{
public:
    explicit Vocabularies(std::vector<OwnWords> own);
    /// `language` as LanguageScope has it.
    [[nodiscard]] const Vocabulary &of(int language) const;
    [[nodiscard]] const std::vector<OwnWords> &own() const { return m_own; }

private:
    struct Entry
    {
        std::once_flag isLoaded;
        Vocabulary words;
    };
    std::vector<OwnWords> m_own;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

/// Those with these words; the last few are kept, so that asking again costs little. Any thread.
[[nodiscard]] std::shared_ptr<const Vocabularies> vocabulariesWith(const std::vector<OwnWords> &own);

/// While it lives, vocabulary() answers on this thread from these; they must outlive it.
class VocabularyScope
{
public:
    explicit VocabularyScope(const Vocabularies &words);
    ~VocabularyScope();
    Q_DISABLE_COPY_MOVE(VocabularyScope)

private:
    const Vocabularies *m_before;
};

} // namespace precedent::recognize
