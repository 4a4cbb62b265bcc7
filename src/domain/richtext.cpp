// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/richtext.h"

#include <QtCore/QJsonArray>

namespace precedent::domain {

namespace {

constexpr int deepest = 16;

QString escaped(QString text)
{
    text.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;"));
    return text.replace(u'>', QLatin1String("&gt;"));
}

QString styled(const QString &text, const QJsonObject &style)
{
    if (text.trimmed().isEmpty())
        return text;
    auto out = text;
    if (style.value(QLatin1String("code")).toBool())
        out = u'`' + out + u'`';
    if (style.value(QLatin1String("strike")).toBool())
        out = u'~' + out + u'~';
    if (style.value(QLatin1String("italic")).toBool())
        out = u'_' + out + u'_';
    if (style.value(QLatin1String("bold")).toBool())
        out = u'*' + out + u'*';
    return out;
}

QString mention(QLatin1String sigil, const QJsonValue &id)
{
    return u'<' + sigil + id.toString() + u'>';
}

QString linkText(const QJsonObject &leaf)
{
    const auto url = leaf.value(QLatin1String("url")).toString();
    const auto label = leaf.value(QLatin1String("text")).toString();
    return label.isEmpty() ? u'<' + url + u'>' : u'<' + url + u'|' + escaped(label) + u'>';
}

QString leafText(const QJsonObject &leaf)
{
    const auto type = leaf.value(QLatin1String("type")).toString();
    if (type == QLatin1String("text"))
        return styled(escaped(leaf.value(QLatin1String("text")).toString()),
                      leaf.value(QLatin1String("style")).toObject());
    if (type == QLatin1String("link"))
        return linkText(leaf);
    if (type == QLatin1String("user"))
        return mention(QLatin1String("@"), leaf.value(QLatin1String("user_id")));
    if (type == QLatin1String("channel"))
        return mention(QLatin1String("#"), leaf.value(QLatin1String("channel_id")));
    if (type == QLatin1String("usergroup"))
        return mention(QLatin1String("!subteam^"), leaf.value(QLatin1String("usergroup_id")));
    if (type == QLatin1String("broadcast"))
        return mention(QLatin1String("!"), leaf.value(QLatin1String("range")));
    if (type == QLatin1String("emoji"))
        return u':' + leaf.value(QLatin1String("name")).toString() + u':';
    if (type == QLatin1String("date")) {
        const auto seconds = QString::number(leaf.value(QLatin1String("timestamp")).toInteger());
        return QStringLiteral("<!date^") + seconds + u'^' + leaf.value(QLatin1String("format")).toString() + u'|' +
               escaped(leaf.value(QLatin1String("fallback")).toString()) + u'>';
    }
    return escaped(leaf.value(QLatin1String("text")).toString());
}

QString elementText(const QJsonObject &element, int depth)
{
    if (depth > deepest)
        return {};
    const auto children = element.value(QLatin1String("elements")).toArray();
    if (children.isEmpty())
        return leafText(element);
    const auto type = element.value(QLatin1String("type")).toString();
    QString text;
    for (const auto &child : children) {
        const auto childText = elementText(child.toObject(), depth + 1);
        if (type == QLatin1String("rich_text_list"))
            text += QStringLiteral("• ") + childText + u'\n';
        else
            text += childText;
    }
    if (type == QLatin1String("rich_text_quote"))
        return QStringLiteral("> ") + text.replace(u'\n', QLatin1String("\n> ")) + u'\n';
    return text;
}

} // namespace

QString richTextToMrkdwn(const QJsonObject &block)
{
    QString text;
    const auto elements = block.value(QLatin1String("elements")).toArray();
    for (const auto &element : elements) {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        text += elementText(element.toObject(), 0);
    }
    return text.endsWith(u'\n') ? text.chopped(1) : text;
}

} // namespace precedent::domain
