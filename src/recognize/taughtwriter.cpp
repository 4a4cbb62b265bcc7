// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtformat.h"
#include "recognize/taughtwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::recognize {

namespace {

QJsonObject jsonOf(const FieldSource &source)
{
    QJsonObject json{{QStringLiteral("from"), QLatin1String(readFromWords.at(std::size_t(source.from)))}};
    const bool isAnchored = source.from == ReadFrom::After || source.from == ReadFrom::Below;
    if (isAnchored)
        json.insert(QStringLiteral("anchor"), source.anchor + 1);
    if (source.from == ReadFrom::After && !source.until.isEmpty())
        json.insert(QStringLiteral("until"), source.until);
    if (isAnchored && source.manyLines)
        json.insert(QStringLiteral("many_lines"), true);
    if (source.from == ReadFrom::Part || source.from == ReadFrom::Mention)
        json.insert(QStringLiteral("number"), source.number);
    if (source.from == ReadFrom::Fixed)
        json.insert(QStringLiteral("value"), source.value);
    if (source.required)
        json.insert(QStringLiteral("required"), true);
    return json;
}

QJsonObject jsonOf(const AuthorRule &rule)
{
    QJsonObject json{{QStringLiteral("kind"), QLatin1String(authorWords.at(std::size_t(rule.kind)))}};
    if (!rule.id.isEmpty())
        json.insert(QStringLiteral("id"), rule.id);
    if (!rule.name.isEmpty())
        json.insert(QStringLiteral("name"), rule.name);
    return json;
}

QJsonObject jsonOf(const PartRule &rule)
{
    QJsonObject json{{QStringLiteral("separator"), rule.separator}, {QStringLiteral("count"), rule.count}};
    if (rule.exact)
        json.insert(QStringLiteral("exact"), true);
    return json;
}

} // namespace

QByteArray encodeFormat(const TaughtFormat &format)
{
    QJsonObject json{{QStringLiteral("precedent_format"), formVersion},
                     {QStringLiteral("name"), format.name},
                     {QStringLiteral("version"), format.version}};
    QJsonArray channels;
    for (const auto &channel : format.channels)
        channels.append(channel.text());
    if (!channels.isEmpty())
        json.insert(QStringLiteral("channels"), channels);
    if (format.author != AuthorRule{})
        json.insert(QStringLiteral("author"), jsonOf(format.author));
    QJsonArray anchors;
    for (const auto &anchor : format.anchors) {
        anchors.append(QJsonObject{{QStringLiteral("text"), anchor.text},
                                   {QStringLiteral("place"), QLatin1String(placeWords.at(std::size_t(anchor.place)))}});
    }
    if (!anchors.isEmpty())
        json.insert(QStringLiteral("anchors"), anchors);
    if (!format.parts.separator.isEmpty())
        json.insert(QStringLiteral("parts"), jsonOf(format.parts));
    QJsonObject fields;
    for (auto it = format.fields.begin(); it != format.fields.end(); ++it)
        fields.insert(toWord(it.key()), jsonOf(*it));
    if (!format.isOnlyWords())
        json.insert(QStringLiteral("fields"), fields);
    QJsonObject types;
    for (auto it = format.types.begin(); it != format.types.end(); ++it)
        types.insert(it.key(), domain::toWord(*it));
    if (!types.isEmpty())
        json.insert(QStringLiteral("types"), types);
    if (format.words)
        json.insert(QStringLiteral("words"), jsonOf(*format.words));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace precedent::recognize
