// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mrkdwn.h"

#include "domain/emphasis.h"

#include <QtCore/QStringList>

namespace precedent::domain {

namespace {

QString personName(const QString &id, const QString &label, const NameLookup &names)
{
    auto name = names.person ? names.person(id) : QString();
    if (name.isEmpty())
        name = label.isEmpty() ? id : label;
    return name.startsWith(u'@') ? name : u'@' + name;
}

QString channelName(const QString &id, const QString &label, const NameLookup &names)
{
    auto name = names.channel ? names.channel(id) : QString();
    if (name.isEmpty())
        name = label.isEmpty() ? id : label;
    return name.startsWith(u'#') ? name : u'#' + name;
}

QString specialText(const QString &body, const QString &label)
{
    if (!label.isEmpty())
        return label;
    if (body == QLatin1String("!here") || body == QLatin1String("!channel") || body == QLatin1String("!everyone"))
        return u'@' + body.mid(1);
    return body.section(u'^', 1, 1);
}

/// The text of what stood between < and >.
QString tokenText(const QString &token, const NameLookup &names)
{
    const auto bar = token.indexOf(u'|');
    const auto body = bar < 0 ? token : token.left(bar);
    const auto label = bar < 0 ? QString() : decodeEntities(token.mid(bar + 1));
    if (body.startsWith(u'@'))
        return personName(body.mid(1), label, names);
    if (body.startsWith(u'#'))
        return channelName(body.mid(1), label, names);
    if (body.startsWith(u'!'))
        return specialText(body, label);
    if (!label.isEmpty())
        return label;
    const auto url = decodeEntities(body);
    return url.startsWith(QLatin1String("mailto:")) ? url.mid(7) : url;
}

/// Stands for a <…> token while marks are removed; a text that holds it already must not pass for one.
constexpr QChar placeholder(0xE000);

QString withoutPlaceholder(QString text)
{
    return text.replace(placeholder, QChar(QChar::ReplacementCharacter));
}

} // namespace

QString decodeEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    auto decoded = text;
    decoded.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
    return decoded.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString plainText(const QString &mrkdwn, const NameLookup &names)
{
    QString plain;
    qsizetype from = 0;
    const auto appendText = [&plain](const QString &text) { plain += decodeEntities(withoutEmphasis(text)); };
    // Emphasis may span a mention, so tokens are replaced by private-use characters before marks are removed.
    QString skeleton;
    QStringList tokens;
    while (from < mrkdwn.size()) {
        const auto open = mrkdwn.indexOf(u'<', from);
        const auto close = open < 0 ? -1 : mrkdwn.indexOf(u'>', open);
        if (close < 0)
            break;
        skeleton += withoutPlaceholder(mrkdwn.mid(from, open - from));
        skeleton += placeholder;
        tokens += tokenText(mrkdwn.mid(open + 1, close - open - 1), names);
        from = close + 1;
    }
    skeleton += withoutPlaceholder(mrkdwn.mid(from));
    appendText(skeleton);
    if (tokens.isEmpty())
        return plain;
    QString text;
    qsizetype next = 0;
    for (const QChar c : std::as_const(plain)) {
        if (c == placeholder && next < tokens.size())
            text += tokens.at(next++);
        else
            text += c;
    }
    return text;
}

} // namespace precedent::domain
