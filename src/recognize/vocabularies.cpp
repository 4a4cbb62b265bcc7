// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/vocabularies.h"

#include "recognize/language.h"
#include "recognize/wordfile.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

thread_local const Vocabularies *inForce = nullptr;

} // namespace

Vocabularies::Vocabularies(std::vector<OwnWords> own) : m_own(std::move(own))
{
    for (int language = 0; language < int(wordFiles().size()); ++language)
        m_entries.push_back(std::make_unique<Entry>());
}

const Vocabulary &Vocabularies::of(int language) const
{
    auto &entry = *m_entries[std::size_t(language)];
    std::call_once(entry.isLoaded, [&] { entry.words = loadVocabulary(language, m_own); });
    return entry.words;
}

std::shared_ptr<const Vocabularies> vocabulariesWith(const std::vector<OwnWords> &own)
{
    constexpr std::size_t most = 4;
    static std::mutex mutex;
    static std::vector<std::shared_ptr<const Vocabularies>> kept; // newest last
    const std::lock_guard lock(mutex);
    const auto found = std::find_if(kept.begin(), kept.end(), [&own](const auto &one) { return one->own() == own; });
    if (found != kept.end())
        return *found;
    if (kept.size() >= most)
        kept.erase(kept.begin());
    return kept.emplace_back(std::make_shared<const Vocabularies>(own));
}

VocabularyScope::VocabularyScope(const Vocabularies &words) : m_before(std::exchange(inForce, &words)) {}

VocabularyScope::~VocabularyScope()
{
    inForce = m_before;
}

const Vocabulary &vocabulary()
{
    static const Vocabularies builtIn({});
    return (inForce != nullptr ? *inForce : builtIn).of(LanguageScope::current());
}

namespace {

const PhraseTable &tableOf(const QHash<QString, PhraseTable> &tables, const QString &key)
{
    static const PhraseTable none;
    const auto found = tables.constFind(key);
    return found == tables.constEnd() ? none : *found;
}

} // namespace

const PhraseTable &cardTable(const QString &key)
{
    return tableOf(vocabulary().card, key);
}

const PhraseTable &verdictTable(const QString &key)
{
    return tableOf(vocabulary().verdicts, key);
}

} // namespace precedent::recognize
