// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::records {

namespace {

using Change = std::function<QString(const QString &)>;

QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        const auto elements = value.toArray();
        QJsonArray array;
        for (const auto &element : elements)
            array.append(changed(element, change));
        return array;
    }
    if (value.isObject()) {
        auto object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = changed(*member, change);
        return object;
    }
    return value;
}

QString wordPattern(const QString &words)
{
    QStringList escaped;
    for (const auto &word : words.simplified().split(u' '))
        escaped += QRegularExpression::escape(word);
    return escaped.join(QStringLiteral("\\s+"));
}

QJsonArray bareReactions(const QJsonArray &reactions, Extent extent, const AuthorNames &authors)
{
    QJsonArray bare;
    for (const auto &value : reactions) {
        const auto reaction = value.toObject();
        const auto given = reaction.value(QLatin1String("users")).toArray();
        QJsonArray users;
        if (extent == Extent::Text) {
            for (const auto &user : given)
                users.append(authors(user.toString()));
        }
        bare.append(
            QJsonObject{{QStringLiteral("name"), reaction.value(QLatin1String("name"))},
                        {QStringLiteral("count"), reaction.value(QLatin1String("count")).toInt(int(given.size()))},
                        {QStringLiteral("users"), users}});
    }
    return bare;
}

} // namespace

WordEraser::WordEraser(const QStringList &ids, const Names &names, QString replacement)
    : m_replacement(std::move(replacement))
{
    QStringList words;
    QStringList mentions;
    for (const auto &id : ids) {
        if (id.isEmpty())
            continue;
        mentions += QRegularExpression::escape(id);
        words += QRegularExpression::escape(id);
    }
    for (const auto &name : names.erased) {
        if (!name.trimmed().isEmpty())
            words += wordPattern(name);
    }
    if (words.isEmpty())
        return;
    for (const auto &name : names.kept)
        words += wordPattern(name) + QStringLiteral("(?![\\p{L}\\p{N}_])(*SKIP)(*FAIL)");
    // The longest first, or a part of a name would be taken for the whole of it.
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    auto pattern = QStringLiteral("(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])").arg(words.join(u'|'));
    if (!mentions.isEmpty())
        pattern.prepend(QStringLiteral("<@(?:%1)(?:\\|[^>]*)?>|").arg(mentions.join(u'|')));
    m_expression.setPattern(pattern);
    m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                   QRegularExpression::UseUnicodePropertiesOption);
    m_expression.optimize();
}

bool WordEraser::finds(const QString &text) const
{
    return !isEmpty() && m_expression.match(text).hasMatch();
}

QString WordEraser::without(QString text) const
{
    return isEmpty() ? text : text.replace(m_expression, m_replacement);
}

QByteArray WordEraser::withoutIn(const QByteArray &json) const
{
    bool found = false;
    const auto value = changed(QJsonDocument::fromJson(json).object(), [&](const QString &text) {
        if (!finds(text))
            return text;
        found = true;
        return without(text);
    });
    return found ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : json;
}

bool WordEraser::findsIn(const QByteArray &json) const
{
    bool found = false;
    changed(QJsonDocument::fromJson(json).object(), [&](const QString &text) {
        found = found || finds(text);
        return text;
    });
    return found;
}

QByteArray bareMessage(const QByteArray &json, Extent extent, const AuthorNames &authors)
{
    const auto object = QJsonDocument::fromJson(json).object();
    QJsonObject bare{{QStringLiteral("text"), erasedText},
                     {QStringLiteral("precedent_erased"),
                      extent == Extent::Everything ? QStringLiteral("all") : QStringLiteral("text")}};
    for (const char *key :
         {"type", "subtype", "ts", "thread_ts", "team", "bot_id", "app_id", "reply_count", "latest_reply"}) {
        if (object.contains(QLatin1String(key)))
            bare.insert(QLatin1String(key), object.value(QLatin1String(key)));
    }
    if (object.value(QLatin1String("subtype")) == QLatin1String("tombstone"))
        bare.remove(QStringLiteral("text"));
    if (const auto user = object.value(QLatin1String("user")).toString(); !user.isEmpty())
        bare.insert(QStringLiteral("user"), authors(user));
    if (const auto edited = object.value(QLatin1String("edited")).toObject(); !edited.isEmpty())
        bare.insert(QStringLiteral("edited"), QJsonObject{{QStringLiteral("ts"), edited.value(QLatin1String("ts"))}});
    if (const auto reactions = object.value(QLatin1String("reactions")).toArray(); !reactions.isEmpty())
        bare.insert(QStringLiteral("reactions"), bareReactions(reactions, extent, authors));
    return QJsonDocument(bare).toJson(QJsonDocument::Compact);
}

} // namespace precedent::records
