// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/vocabulary.h"

#include "base/folding.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

// Outside of any namespace, as the resource's initialiser is; a static library is not linked for its resources alone.
static void loadResource()
{
    Q_INIT_RESOURCE(recognize);
}

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
    const auto list = listAt(object, key);
    for (const auto &pattern : list)
        patterns.emplace_back(pattern, QRegularExpression::CaseInsensitiveOption);
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
        {QStringLiteral("ignored"), Role::Ignored},
    };
    return roles.value(key, Role::None);
}

QHash<QString, Role> labelsFrom(const QJsonObject &object)
{
    QHash<QString, Role> labels;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto words = it->toArray();
        for (const auto &word : words)
            labels.insert(base::fold(word.toString()), roleOf(it.key()));
    }
    return labels;
}

SharedSign signFrom(const QJsonObject &object)
{
    return {listAt(object, QLatin1String("marks")), setAt(object, QLatin1String("currencies")),
            object.value(QLatin1String("otherwise")).toString()};
}

MoneyWords moneyFrom(const QJsonObject &object)
{
    MoneyWords money;
    money.symbols = stringMap(object.value(QLatin1String("symbols")).toObject());
    for (const auto *sign : {"dollar", "krone", "yen"})
        money.shared.push_back(signFrom(object.value(QLatin1String(sign)).toObject()));
    money.lowercaseCodes = setAt(object, QLatin1String("lowercase-codes"));
    money.codesOnlyAfterNumber = setAt(object, QLatin1String("codes-only-after-number"));
    money.dotGroups = setAt(object, QLatin1String("dot-groups"));
    money.percent = listAt(object, QLatin1String("percent"));
    money.wanted = phrasesAt(object, QLatin1String("wanted"));
    money.unwanted = phrasesAt(object, QLatin1String("unwanted"));
    money.noncash = patternsAt(object, QLatin1String("noncash"));
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
    words.bareGrant = patternAt(root, QLatin1String("bare-grant"));
    words.shareGrant = patternAt(root, QLatin1String("share-grant"));
    const auto others = listAt(root, QLatin1String("other-languages"));
    for (const auto &piece : others)
        words.otherLanguages += base::fold(piece); // folding takes some letters apart
    words.grantCues = phrasesAt(root, QLatin1String("grant-cues"));
    words.grantAfters = phrasesAt(root, QLatin1String("grant-afters"));
    words.notTypes = phrasesAt(root, QLatin1String("not-types"));
}

Vocabulary load()
{
    loadResource();
    QFile file(QStringLiteral(":/recognize/english.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto root = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Vocabulary words;
    words.labels = labelsFrom(root.value(QLatin1String("labels")).toObject());
    words.types = typesFrom(root.value(QLatin1String("types")).toObject());
    words.verdicts = tables(root.value(QLatin1String("verdicts")).toObject());
    words.card = tables(root.value(QLatin1String("card")).toObject());
    words.asking = tables(root.value(QLatin1String("asking")).toObject());
    loadPhrases(words, root);
    const auto emoji = root.value(QLatin1String("emoji")).toObject();
    words.approveEmoji = setAt(emoji, QLatin1String("approve"));
    words.denyEmoji = setAt(emoji, QLatin1String("deny"));
    words.emojiCharacters = stringMap(emoji.value(QLatin1String("characters")).toObject());
    words.notCustomers = setAt(root, QLatin1String("not-customers"));
    words.conversationUrls = patternsAt(root, QLatin1String("conversation-urls"));
    words.supportmanTitle = patternAt(root, QLatin1String("supportman-title"));
    words.money = moneyFrom(root.value(QLatin1String("money")).toObject());
    return words;
}

} // namespace

const Vocabulary &vocabulary()
{
    static const Vocabulary words = load();
    return words;
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
    if (const auto known = vocabulary().emojiCharacters.value(written.left(2)); !known.isEmpty())
        return known;
    return vocabulary().emojiCharacters.value(written.left(1), name);
}

} // namespace precedent::recognize
