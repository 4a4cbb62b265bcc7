// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/ownwords.h"

#include "recognize/wordfile.h"

namespace precedent::recognize {

namespace {

constexpr qsizetype mostOfOneKind = 500;
constexpr qsizetype longestWord = 80;

/// The groups that hold plain words; patterns are not taken from a file that anybody may have written.
const std::vector<const char *> &groups()
{
    static const std::vector<const char *> names{"labels", "types", "verdicts", "card", "asking", "emoji"};
    return names;
}

QJsonArray wordsIn(ObjectReader &reader, const QString &kind)
{
    const auto list = reader.list(kind.toUtf8().constData(), mostOfOneKind);
    for (const auto &word : list) {
        const auto text = word.toString();
        if (text.trimmed().isEmpty() || text.size() > longestWord || text.contains(QChar(0)))
            reader.refuse(kind, QStringLiteral("[\"…\"], 1 … %1").arg(longestWord));
    }
    return list;
}

QJsonObject groupIn(ObjectReader reader, const char *group)
{
    QJsonObject kinds;
    const auto known = wordFile(0).value(QLatin1String(group)).toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        // A group of groups ("characters" of emoji) is no list of words.
        if (it->isArray() && reader.has(it.key().toUtf8().constData()))
            kinds.insert(it.key(), wordsIn(reader, it.key()));
    }
    reader.finish();
    return kinds;
}

QJsonObject groupsIn(ObjectReader &reader)
{
    QJsonObject lists;
    for (const auto *group : groups()) {
        if (reader.has(group))
            lists.insert(QLatin1String(group), groupIn(reader.object(group), group));
    }
    return lists;
}

int countIn(const QJsonValue &value)
{
    if (value.isArray())
        return int(value.toArray().size());
    int sum = 0;
    const auto object = value.toObject();
    for (const auto &part : object)
        sum += countIn(part);
    return sum;
}

} // namespace

OwnWords ownWords(ObjectReader reader)
{
    OwnWords words;
    if (reader.has("language"))
        words.language = wordFiles().at(reader.word(QStringLiteral("language"), wordFiles()));
    words.lists = groupsIn(reader);
    if (reader.has("not")) {
        auto unwanted = reader.object("not");
        words.lists.insert(QStringLiteral("not"), groupsIn(unwanted));
        unwanted.finish();
    }
    reader.finish();
    if (countOf(words) == 0)
        reader.refuse(QStringLiteral("labels"), QStringLiteral("{\"…\": [\"…\"]}"));
    return words;
}

QJsonObject jsonOf(const OwnWords &words)
{
    auto json = words.lists;
    if (!words.language.isEmpty())
        json.insert(QStringLiteral("language"), words.language);
    return json;
}

int countOf(const OwnWords &words)
{
    return countIn(words.lists);
}

} // namespace precedent::recognize
