// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/language.h"

#include "recognize/wordfile.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr int enough = 4;      ///< one word that no other language has, or two that two share
constexpr int mostSharing = 3; ///< a word of more languages tells nothing
constexpr std::size_t mostWords = 400;

using Mask = quint32;

thread_local Language languageInForce = 0;

/// Which languages have a word, for all words that tell one.
class TellingWords
{
public:
    TellingWords()
    {
        for (int language = 0; language < int(wordFiles().size()); ++language)
            addObject(wordFile(language), Mask(1) << language);
        for (int language = 0; language < int(wordFiles().size()); ++language)
            silenceAnswers(wordFile(language).value(QLatin1String("verdicts")).toObject());
    }

    [[nodiscard]] Mask languagesOf(const QString &word) const { return m_masks.value(word); }

private:
    /// Short answers, patterns and signs say nothing about the language; "not" lists are about another's words.
    static const QSet<QString> &silent()
    {
        static const QString keys = QStringLiteral(
            "approve-word deny-word deny-alone approve-alone courtesy not emoji symbols noncash "
            "bare-grant share-grant other-languages not-customers conversation-urls supportman-title "
            "emoji-labels no-value note-labels vote-units vote-needs vote-needed vote-pairs "
            "relay-openers relay-approves relay-denies weak-blockers turns not-because modals firm-modals takes-note "
            "past-subjects past-times hypothetical rhetorical willing conditions-behind until regrets agreeing "
            "not-money-units objection no-objection objections "
            "not-theirs whole-asks relay-links relay-objects signer-labels hand-overs outcome-nouns "
            "not-people weak-buttons-approve ballot-deny ballot-approve weak-buttons-deny "
            "service-words imperatives short-asks interjections rest pronouns refers-back stands often-misspelt "
            "not-subjects decided-on granted-to articles askers handing-out approve-sum asks-for-decision "
            "first-of-several language");
        static const auto words = keys.split(u' ');
        static const QSet<QString> set(words.begin(), words.end());
        return set;
    }

    void addObject(const QJsonObject &object, Mask mask)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (silent().contains(it.key()))
                continue;
            if (it->isObject())
                addObject(it->toObject(), mask);
            else
                addWords(it->toArray(), mask);
        }
    }

    /// "ja" and "no" tell nothing wherever else they stand in the files.
    void silenceAnswers(const QJsonObject &verdicts)
    {
        for (const auto *key : {"approve-word", "deny-word"}) {
            const auto words = verdicts.value(QLatin1String(key)).toArray();
            for (const auto &word : words) {
                const auto tokens = tokenize(word.toString());
                if (tokens.size() == 1)
                    m_masks.remove(tokens.front().word);
            }
        }
    }

    void addWords(const QJsonArray &phrases, Mask mask)
    {
        for (const auto &phrase : phrases) {
            for (const auto &token : tokenize(phrase.toString())) {
                if (token.kind == Token::Kind::Word)
                    m_masks[token.word] |= mask;
            }
        }
    }

    QHash<QString, Mask> m_masks;
};

/// Kana are Japanese whatever the words.
bool isKana(const QString &word)
{
    const auto c = word.isEmpty() ? QChar() : word.at(0);
    return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

const TellingWords &tellingWords()
{
    static const TellingWords words;
    return words;
}

std::vector<int> scoresOf(const Tokens &tokens)
{
    const auto &words = tellingWords();
    static const auto japanese = Mask(1) << wordFiles().indexOf(QLatin1String("japanese"));
    std::vector<int> scores(std::size_t(wordFiles().size()), 0);
    for (std::size_t at = 0; at < std::min(tokens.size(), mostWords); ++at) {
        if (tokens[at].kind != Token::Kind::Word)
            continue;
        const auto mask = isKana(tokens[at].word) ? japanese : words.languagesOf(tokens[at].word);
        const auto sharing = int(qPopulationCount(mask));
        if (sharing == 0 || sharing > mostSharing)
            continue;
        for (std::size_t language = 0; language < scores.size(); ++language)
            scores[language] += (mask >> language & 1) != 0 ? enough / sharing : 0;
    }
    return scores;
}

} // namespace

Language languageOf(const Tokens &tokens, Language otherwise)
{
    const auto scores = scoresOf(tokens);
    const auto best = std::max_element(scores.begin(), scores.end());
    const auto known = otherwise == unknownLanguage ? 0 : scores[std::size_t(otherwise)];
    return *best >= enough && *best > known ? Language(best - scores.begin()) : otherwise;
}

std::vector<Language> languagesLike(Language language)
{
    static const std::vector<QStringList> families{
        {QStringLiteral("danish"), QStringLiteral("norwegian"), QStringLiteral("swedish")}};
    std::vector<Language> languages{language};
    const auto name = language == unknownLanguage ? QString() : wordFiles().value(language);
    for (const auto &family : families) {
        for (const auto &other : family.contains(name) ? family : QStringList()) {
            if (other != name)
                languages.push_back(Language(wordFiles().indexOf(other)));
        }
    }
    return languages;
}

std::vector<Language> languagesOf(const Tokens &tokens, Language otherwise)
{
    auto languages = languagesLike(languageOf(tokens, otherwise));
    if (std::find(languages.begin(), languages.end(), otherwise) == languages.end())
        languages.push_back(otherwise);
    return languages;
}

bool isWordOfFiles(const QString &word)
{
    return tellingWords().languagesOf(word) != 0;
}

LanguageScope::LanguageScope(Language language) : m_before(std::exchange(languageInForce, language)) {}

LanguageScope::~LanguageScope()
{
    languageInForce = m_before;
}

Language LanguageScope::current()
{
    return languageInForce;
}

} // namespace precedent::recognize
