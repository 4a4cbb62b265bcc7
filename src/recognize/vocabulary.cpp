// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/vocabulary.h"

#include "base/folding.h"
#include "recognize/language.h"
#include "recognize/wordfile.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace precedent::recognize {

namespace {

QStringList listAt(const QJsonObject &object, QLatin1String key)
{
    QStringList list;
    const auto values = object.value(key).toArray();
    for (const auto &value : values)
        list += value.toString();
    return list;
}

QStringList textsAt(const QJsonObject &object, QLatin1String key)
{
    const auto value = object.value(key);
    return value.isString() ? QStringList{value.toString()} : listAt(object, key);
}

QSet<QString> setAt(const QJsonObject &object, QLatin1String key)
{
    const auto list = listAt(object, key);
    return {list.begin(), list.end()};
}

PhraseTable phrasesAt(const QJsonObject &object, QLatin1String key)
{
    return PhraseTable(listAt(object, key));
}

QHash<QString, PhraseTable> tables(const QJsonObject &object)
{
    QHash<QString, PhraseTable> result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), phrasesAt(object, QLatin1String(it.key().toLatin1())));
    return result;
}

QHash<QString, QString> stringMap(const QJsonObject &object)
{
    QHash<QString, QString> result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), it->toString());
    return result;
}

std::vector<QRegularExpression> patternsAt(const QJsonObject &object, QLatin1String key)
{
    std::vector<QRegularExpression> patterns;
    const auto list = textsAt(object, key);
    for (const auto &pattern : list)
        patterns.emplace_back(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
    return patterns;
}

QRegularExpression patternAt(const QJsonObject &object, QLatin1String key)
{
    return QRegularExpression(object.value(key).toString(), QRegularExpression::CaseInsensitiveOption);
}

Role roleOf(const QString &key)
{
    static const QHash<QString, Role> roles{
        {QStringLiteral("agent"), Role::Agent},
        {QStringLiteral("agent-or-customer"), Role::AgentOrCustomer},
        {QStringLiteral("approver"), Role::Approver},
        {QStringLiteral("superior"), Role::Superior},
        {QStringLiteral("type"), Role::Type},
        {QStringLiteral("amount"), Role::Amount},
        {QStringLiteral("amount-secondary"), Role::AmountSecondary},
        {QStringLiteral("approved-amount"), Role::ApprovedAmount},
        {QStringLiteral("currency"), Role::Currency},
        {QStringLiteral("customer"), Role::Customer},
        {QStringLiteral("conversation"), Role::Conversation},
        {QStringLiteral("context"), Role::Context},
        {QStringLiteral("request-reason"), Role::RequestReason},
        {QStringLiteral("decision-reason"), Role::DecisionReason},
        {QStringLiteral("status"), Role::Status},
        {QStringLiteral("decided-at"), Role::DecidedAt},
        {QStringLiteral("remaining"), Role::Remaining},
        {QStringLiteral("ignored"), Role::Ignored},
    };
    return roles.value(key, Role::None);
}

void addLabels(QHash<QString, Role> &labels, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto words = it->toArray();
        for (const auto &word : words)
            labels.insert(base::fold(word.toString()), roleOf(it.key()));
    }
}

/// Labels stand alone, so that every language's are known everywhere; where two differ, the workplace's own counts,
/// then the own language's, then English.
QHash<QString, Role> labelsFor(Language language, QLatin1String key, const std::vector<OwnWords> &own)
{
    QHash<QString, Role> labels;
    const auto add = [&labels, key](Language from) { addLabels(labels, wordFile(from).value(key).toObject()); };
    for (int other = int(wordFiles().size()) - 1; other >= 0; --other)
        add(other);
    add(language);
    for (const auto &words : own) {
        const auto unwanted = words.lists.value(QLatin1String("not")).toObject().value(key).toObject();
        for (const auto &kind : unwanted) {
            const auto list = kind.toArray();
            for (const auto &word : list)
                labels.remove(base::fold(word.toString()));
        }
        addLabels(labels, words.lists.value(key).toObject());
    }
    return labels;
}

/// The signs and words for currencies are those of all languages: a Swede may ask for euros.
QHash<QString, QString> allSymbols()
{
    auto symbols = stringMap(currencyFile().value(QLatin1String("symbols")).toObject());
    for (int language = int(wordFiles().size()) - 1; language >= 0; --language) {
        const auto money = wordFile(language).value(QLatin1String("money")).toObject();
        symbols.insert(stringMap(money.value(QLatin1String("symbols")).toObject()));
    }
    return symbols;
}

SharedSign signFrom(const QJsonObject &object)
{
    return {listAt(object, QLatin1String("marks")), setAt(object, QLatin1String("currencies")),
            object.value(QLatin1String("otherwise")).toString()};
}

/// Up to six of the words, with blanks, hyphens and "and" between them.
QRegularExpression numberPattern(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    const auto word = QStringLiteral("(?:%1)").arg(words.join(u'|'));
    return QRegularExpression(
        QStringLiteral(R"((?<![\p{L}\p{N}])%1(?:(?: and |[ -])%1){0,5}(?![\p{L}\p{N}]))").arg(word),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

MoneyWords moneyFrom(const QJsonObject &object)
{
    const auto &currencies = currencyFile();
    MoneyWords money;
    money.symbols = allSymbols();
    const auto shared = currencies.value(QLatin1String("shared")).toArray();
    for (const auto &sign : shared)
        money.shared.push_back(signFrom(sign.toObject()));
    money.lowercaseCodes = setAt(currencies, QLatin1String("lowercase-codes"));
    money.codesOnlyAfterNumber = setAt(currencies, QLatin1String("codes-only-after-number"));
    money.dotGroups = setAt(currencies, QLatin1String("dot-groups"));
    money.percent = listAt(object, QLatin1String("percent"));
    money.wanted = phrasesAt(object, QLatin1String("wanted"));
    money.unwanted = phrasesAt(object, QLatin1String("unwanted"));
    money.noncash = patternsAt(object, QLatin1String("noncash"));
    const auto numbers = object.value(QLatin1String("numbers")).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        money.numbers.insert(it.key(), it->toInt());
    money.inNumbers = numberPattern(money.numbers.keys());
    return money;
}

std::vector<std::pair<PhraseTable, domain::RequestType>> typesFrom(const QJsonObject &object)
{
    std::vector<std::pair<PhraseTable, domain::RequestType>> types;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto type = domain::fromWord<domain::RequestType>(it.key()))
            types.emplace_back(phrasesAt(object, QLatin1String(it.key().toLatin1())), *type);
    }
    return types;
}

PhraseTable outcomesFrom(const QJsonObject &card)
{
    QStringList phrases;
    for (const auto *key : {"auto", "approve", "deny", "approve-by", "deny-by", "expire", "withdraw", "returned",
                            "pending", "status-approve", "status-deny"})
        phrases += listAt(card, QLatin1String(key));
    return PhraseTable(phrases);
}

void loadPhrases(Vocabulary &words, const QJsonObject &root)
{
    words.negations = phrasesAt(root, QLatin1String("negations"));
    words.fillers = phrasesAt(root, QLatin1String("fillers"));
    words.greetings = phrasesAt(root, QLatin1String("greetings"));
    words.blocking = phrasesAt(root, QLatin1String("blocking"));
    words.conditions = phrasesAt(root, QLatin1String("conditions"));
    words.questionStarters = phrasesAt(root, QLatin1String("question-starters"));
    words.weakFollowers = phrasesAt(root, QLatin1String("weak-followers"));
    words.noAnswers = phrasesAt(root, QLatin1String("no-answers"));
    words.reasonConnectors = phrasesAt(root, QLatin1String("reason-connectors"));
    words.because = phrasesAt(root, QLatin1String("because"));
    words.bareGrants = patternsAt(root, QLatin1String("bare-grant"));
    words.shareGrants = patternsAt(root, QLatin1String("share-grant"));
    words.negationsAfter = phrasesAt(root, QLatin1String("negations-after"));
    words.notNegations = phrasesAt(root, QLatin1String("not-negations"));
    const auto others = listAt(root, QLatin1String("other-languages"));
    for (const auto &piece : others)
        words.otherLanguages += base::fold(piece); // folding takes some letters apart
    const auto misspelt = listAt(root, QLatin1String("often-misspelt"));
    for (const auto &word : misspelt)
        words.oftenMisspelt += base::fold(word);
    words.grantCues = phrasesAt(root, QLatin1String("grant-cues"));
    words.grantAfters = phrasesAt(root, QLatin1String("grant-afters"));
    words.takenOff = patternsAt(root, QLatin1String("taken-off"));
    words.forFree = patternsAt(root, QLatin1String("for-free"));
    words.paidBack = patternsAt(root, QLatin1String("paid-back"));
    words.notTypes = phrasesAt(root, QLatin1String("not-types"));
}

/// A name with capital letters behind one of these words ("for", "pour le client").
QRegularExpression customerPattern(QStringList before)
{
    std::sort(before.begin(), before.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (auto &words : before)
        words = QRegularExpression::escape(words).replace(QLatin1String("\\ "), QLatin1String("\\s+"));
    return QRegularExpression(
        QStringLiteral(R"(\b(?i:%1)\s+(\p{Lu}[\p{L}\p{N}&'’-]*(?:\s+(?:(?:of|and|&)\s+)?\p{Lu}[\p{L}\p{N}&'’-]*)*))")
            .arg(before.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Vocabulary loadVocabulary(Language language, const std::vector<OwnWords> &own)
{
    auto root = wordsOf(language);
    for (const auto &words : own) {
        if (words.language.isEmpty() || words.language == wordFiles().at(language))
            root = laidOver(root, words.lists);
    }
    Vocabulary words;
    words.labels = labelsFor(language, QLatin1String("labels"), own);
    words.labelHeads = labelsFor(language, QLatin1String("label-heads"), {});
    words.labelTails = labelsFor(language, QLatin1String("label-tails"), {});
    words.emojiLabels = labelsFor(language, QLatin1String("emoji-labels"), {});
    words.types = typesFrom(root.value(QLatin1String("types")).toObject());
    words.verdicts = tables(root.value(QLatin1String("verdicts")).toObject());
    words.card = tables(root.value(QLatin1String("card")).toObject());
    words.outcomes = outcomesFrom(root.value(QLatin1String("card")).toObject());
    words.general = tables(root.value(QLatin1String("general")).toObject());
    words.asking = tables(root.value(QLatin1String("asking")).toObject());
    loadPhrases(words, root);
    const auto emoji = root.value(QLatin1String("emoji")).toObject();
    words.approveEmoji = setAt(emoji, QLatin1String("approve"));
    words.denyEmoji = setAt(emoji, QLatin1String("deny"));
    words.emojiCharacters = stringMap(emoji.value(QLatin1String("characters")).toObject());
    words.notCustomers = setAt(root, QLatin1String("not-customers"));
    words.conversationUrls = patternsAt(root, QLatin1String("conversation-urls"));
    words.namesCustomer = customerPattern(listAt(root, QLatin1String("customer-before")));
    words.supportmanTitle = patternAt(root, QLatin1String("supportman-title"));
    words.money = moneyFrom(root.value(QLatin1String("money")).toObject());
    return words;
}

/// `party-approved` and `denied_stamp` as `approved` and `denied`; `not-approved` says neither.
static QString verdictWithin(const QString &name)
{
    static const QRegularExpression divider(QStringLiteral("[_-]"));
    static const QSet<QString> negations{QStringLiteral("not"), QStringLiteral("un"), QStringLiteral("non"),
                                         QStringLiteral("never"), QStringLiteral("half")};
    const auto parts = name.split(divider, Qt::SkipEmptyParts);
    QString verdict;
    for (const auto &part : parts) {
        const auto &words = vocabulary();
        if (negations.contains(part))
            return {};
        if (part.size() > 3 && (words.approveEmoji.contains(part) || words.denyEmoji.contains(part)))
            verdict = part;
    }
    return parts.size() > 1 ? verdict : QString();
}

QString emojiName(const QString &written)
{
    auto name = written;
    if (name.startsWith(u':'))
        name = name.mid(1);
    const auto tone = name.indexOf(QLatin1String("::"));
    if (tone >= 0)
        name.truncate(tone);
    if (name.endsWith(u':'))
        name.chop(1);
    const auto &words = vocabulary();
    if (const auto known = words.emojiCharacters.value(written.left(2)); !known.isEmpty())
        return known;
    if (!words.approveEmoji.contains(name) && !words.denyEmoji.contains(name) && name.size() > 4) {
        const auto verdict = verdictWithin(name);
        if (!verdict.isEmpty())
            return verdict;
    }
    return words.emojiCharacters.value(written.left(1), name);
}

} // namespace precedent::recognize
