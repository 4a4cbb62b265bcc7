// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "recognize/ownwords.h"
#include "recognize/phrasetable.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace precedent::recognize {

/// What a labelled value is.
enum class Role {
    None,   ///< a line without a label
    Custom, ///< a label we do not know; part of the context
    Agent,
    AgentOrCustomer,
    Approver,
    Superior, ///< who decided where the card says that it was decided; by itself no sign of an approval
    Type,
    Amount,
    AmountSecondary, ///< a figure that is not what was asked for, such as the total paid
    ApprovedAmount,
    Currency,
    Customer,
    Conversation,
    Context,
    RequestReason,
    DecisionReason,
    DecisionCategory, ///< a "Reason" that stands behind the decision and so belongs to it
    Status,
    DecidedAt,
    Remaining, ///< how many approvals are still needed
    Ignored,
};

/// What a bare sign such as `$` means: the channel's currency when it is one of `currencies`, else `otherwise` (or
/// nothing).
struct SharedSign
{
    QStringList marks;
    QSet<QString> currencies;
    QString otherwise;
};

/// The signs and words around figures.
struct MoneyWords
{
    QHash<QString, QString> symbols;
    std::vector<SharedSign> shared;
    QSet<QString> lowercaseCodes;
    QSet<QString> codesOnlyAfterNumber;
    QSet<QString> dotGroups;
    QStringList percent;
    PhraseTable wanted;
    PhraseTable unwanted;
    std::vector<QRegularExpression> noncash;
    QHash<QString, int> numbers;  ///< "fifty", "hundred"
    QRegularExpression inNumbers; ///< a figure in such words
};

/// The words by which recognition knows labels, types and verdicts: data (resources/formats), parsed once.
struct Vocabulary
{
    QHash<QString, Role> labels;
    QHash<QString, Role> labelHeads;  ///< by the words a longer label begins with
    QHash<QString, Role> labelTails;  ///< by those it ends with
    QHash<QString, Role> emojiLabels; ///< by the name of the emoji that stands where a label would
    std::vector<std::pair<PhraseTable, domain::RequestType>> types;
    PhraseTable notTypes;
    std::vector<QRegularExpression> paidBack; ///< "give … back", captures "back"
    std::vector<QRegularExpression> takenOff; ///< "knock … off", captures "off"
    std::vector<QRegularExpression> forFree;  ///< "send … for free", captures "free"
    QHash<QString, PhraseTable> verdicts;     ///< by the key in the file: "approve", "deny-phrase", "hold", …
    QHash<QString, PhraseTable> card;         ///< words of apps, by key
    PhraseTable outcomes;                     ///< all words of apps that say what became of a request
    QHash<QString, PhraseTable> asking;
    QHash<QString, PhraseTable> general; ///< by which a sentence speaks of all requests, not of one
    PhraseTable negations;
    PhraseTable fillers;
    PhraseTable greetings;
    PhraseTable blocking;
    PhraseTable conditions;
    PhraseTable questionStarters;
    PhraseTable weakFollowers;
    PhraseTable noAnswers;
    PhraseTable reasonConnectors;
    PhraseTable because; ///< connectors that are never a reason's own first word
    QSet<QString> approveEmoji;
    QSet<QString> denyEmoji;
    QHash<QString, QString> emojiCharacters;
    PhraseTable grantCues;
    PhraseTable grantAfters;
    std::vector<QRegularExpression> bareGrants;  ///< capture the figure
    std::vector<QRegularExpression> shareGrants; ///< "only 10%", "half of it"
    PhraseTable negationsAfter;                  ///< "genehmige ich nicht"
    PhraseTable notNegations;                    ///< "nicht mehr als"
    QRegularExpression namesCustomer;            ///< captures a name behind "for" and its like
    QStringList otherLanguages;                  ///< folded pieces of words by which other languages ask
    QStringList oftenMisspelt;                   ///< folded words that decide
    QSet<QString> notCustomers;
    std::vector<QRegularExpression> conversationUrls;
    QRegularExpression supportmanTitle;
    MoneyWords money;
};

/// Read from the word files, with a workplace's own words laid over them; slow. `language` as LanguageScope has it.
[[nodiscard]] Vocabulary loadVocabulary(int language, const std::vector<OwnWords> &own);

/// The words of the language in force (LanguageScope), English by default, and of the vocabularies in force
/// (VocabularyScope), the built-in ones by default.
[[nodiscard]] const Vocabulary &vocabulary();

/// The words of apps and those of people's verdicts under this key, in the vocabulary in force; empty for one that it
/// does not have.
[[nodiscard]] const PhraseTable &cardTable(const QString &key);
[[nodiscard]] const PhraseTable &verdictTable(const QString &key);

/// The name of an emoji token (`:+1::skin-tone-2:`, `👍`) or reaction name without skin tone.
[[nodiscard]] QString emojiName(const QString &written);

} // namespace precedent::recognize
