// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtformat.h"

#include "base/folding.h"
#include "recognize/objectreader.h"
#include "recognize/recognizer.h"
#include "recognize/taughtwords.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace precedent::recognize {

namespace {

using base::ErrorKind;
using base::makeError;

constexpr qsizetype mostChannels = 200;
constexpr qsizetype mostAnchors = 20;
constexpr qsizetype mostTypes = 200;
constexpr qsizetype longestText = 200;
constexpr int mostParts = 50;

template <std::size_t N>
QStringList listOf(const std::array<const char *, N> &words)
{
    QStringList list;
    for (const auto *word : words)
        list += QString::fromLatin1(word);
    return list;
}

std::vector<domain::ChannelId> channelsOf(ObjectReader &reader)
{
    std::vector<domain::ChannelId> channels;
    const auto list = reader.list("channels", mostChannels);
    for (const auto &value : list) {
        const auto id = value.toString();
        const bool isId = !id.isEmpty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](QChar c) {
            return c < u'\x80' && c.isLetterOrNumber();
        });
        if (!isId)
            reader.refuse(QStringLiteral("channels"), QStringLiteral("[\"C…\"]"));
        channels.emplace_back(id);
    }
    std::sort(channels.begin(), channels.end());
    channels.erase(std::unique(channels.begin(), channels.end()), channels.end());
    return channels;
}

AuthorRule authorOf(ObjectReader reader)
{
    AuthorRule rule;
    rule.kind = AuthorKind(reader.word(QStringLiteral("kind"), listOf(authorWords), 0));
    rule.id = reader.text("id", 0, longestText);
    rule.name = reader.text("name", 0, longestText);
    reader.finish();
    return rule;
}

std::vector<Anchor> anchorsOf(ObjectReader &reader, std::optional<base::Error> &error)
{
    std::vector<Anchor> anchors;
    const auto list = reader.list("anchors", mostAnchors);
    for (const auto &value : list) {
        ObjectReader one(value.toObject(), QStringLiteral("anchors[%1]").arg(anchors.size()), error);
        Anchor anchor{one.text("text", 1, longestText),
                      AnchorPlace(one.word(QStringLiteral("place"), listOf(placeWords), int(AnchorPlace::Anywhere)))};
        if (anchor.text.trimmed() != anchor.text)
            one.refuse(QStringLiteral("text"), QStringLiteral("no blanks at its ends"));
        one.finish();
        anchors.push_back(std::move(anchor));
    }
    return anchors;
}

PartRule partsOf(ObjectReader reader)
{
    PartRule rule;
    rule.separator = reader.text("separator", 1, longestText);
    rule.count = reader.number("count", 1, mostParts);
    rule.exact = reader.flag("exact");
    reader.finish();
    return rule;
}

FieldSource sourceOf(ObjectReader reader, const TaughtFormat &format, TaughtField field)
{
    FieldSource source;
    source.from = ReadFrom(reader.word(QStringLiteral("from"), listOf(readFromWords)));
    source.required = reader.flag("required");
    switch (source.from) {
    case ReadFrom::After:
        source.until = reader.text("until", 0, longestText);
        [[fallthrough]];
    case ReadFrom::Below:
        source.anchor = reader.number("anchor", 1, std::max(1, int(format.anchors.size()))) - 1;
        source.manyLines = reader.flag("many_lines");
        if (format.anchors.empty())
            reader.refuse(QStringLiteral("anchor"), QStringLiteral("anchors"));
        break;
    case ReadFrom::Part:
    case ReadFrom::Mention:
        source.number = reader.number("number", -1, mostParts);
        if (source.number == 0 || (source.from == ReadFrom::Part && format.parts.separator.isEmpty()))
            reader.refuse(QStringLiteral("number"),
                          source.number == 0 ? QStringLiteral("1 … %1, -1").arg(mostParts) : QStringLiteral("parts"));
        break;
    case ReadFrom::Fixed:
        source.value = reader.text("value", 1, longestText);
        break;
    case ReadFrom::Text:
    case ReadFrom::Author:
        break;
    }
    const bool isPerson = source.from == ReadFrom::Author || source.from == ReadFrom::Mention;
    const bool isSearched = source.from == ReadFrom::Text;
    if ((isPerson && field != TaughtField::Agent) ||
        (isSearched && field != TaughtField::Type && field != TaughtField::Amount))
        reader.refuse(QStringLiteral("from"), QStringLiteral("after, below, part, fixed"));
    if (source.from == ReadFrom::Fixed && field == TaughtField::Type &&
        !domain::fromWord<domain::RequestType>(source.value))
        reader.refuse(QStringLiteral("value"), domain::allWords<domain::RequestType>().join(QLatin1String(", ")));
    reader.finish();
    return source;
}

QMap<QString, domain::RequestType> typesOf(ObjectReader reader)
{
    QMap<QString, domain::RequestType> types;
    const auto words = domain::allWords<domain::RequestType>();
    const auto keys = reader.keys();
    if (keys.size() > mostTypes)
        reader.refuse(QString(), QStringLiteral("0 … %1").arg(mostTypes));
    for (const auto &key : keys) {
        const auto type = domain::RequestType(reader.word(key, words));
        const auto folded = base::fold(key);
        if (folded.isEmpty() || folded.size() > longestText)
            reader.refuse(key.left(20), QStringLiteral("1 … %1").arg(longestText));
        types.insert(folded, type);
    }
    return types;
}

void readFields(TaughtFormat &format, ObjectReader reader, std::optional<base::Error> &error)
{
    for (int i = 0; i < taughtFieldCount; ++i) {
        const auto field = TaughtField(i);
        const auto word = toWord(field).toLatin1();
        if (reader.has(word.constData()))
            format.fields.insert(field, sourceOf(reader.object(word.constData()), format, field));
    }
    reader.finish();
    if (format.fields.isEmpty() && !format.words && !error)
        error = makeError(ErrorKind::Input, "format-asks-nothing");
}

} // namespace

base::Result<TaughtFormat> decodeFormat(const QByteArray &json)
{
    if (json.size() > largestFormat)
        return makeError(ErrorKind::Input, "format-too-large", {},
                         {{QStringLiteral("limit"), QString::number(largestFormat / 1024)}});
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return makeError(ErrorKind::Input, "format-not-json", parsing.errorString());
    std::optional<base::Error> error;
    ObjectReader reader(document.object(), {}, error);
    const auto form = document.object().value(QLatin1String("precedent_format"));
    if (form.isDouble() && form.toDouble() > formVersion)
        return makeError(ErrorKind::Input, "format-newer");
    (void)reader.number("precedent_format", formVersion, formVersion);
    TaughtFormat format;
    format.name = reader.text("name", 1, longestFormatName);
    if (!isFormatName(format.name) && !builtInFormats().contains(format.name))
        reader.refuse(QStringLiteral("name"), QStringLiteral("a-z 0-9 - _ ."));
    format.version = reader.number("version", 1, 1'000'000);
    format.channels = channelsOf(reader);
    if (reader.has("author"))
        format.author = authorOf(reader.object("author"));
    format.anchors = anchorsOf(reader, error);
    if (reader.has("parts"))
        format.parts = partsOf(reader.object("parts"));
    if (reader.has("words"))
        format.words = ownWords(reader.object("words"));
    readFields(format, reader.object("fields"), error);
    format.types = typesOf(reader.object("types"));
    reader.finish();
    if (error)
        return *error;
    const auto checked = checkFormat(format);
    return checked ? base::Result<TaughtFormat>(format) : checked.error();
}

} // namespace precedent::recognize
