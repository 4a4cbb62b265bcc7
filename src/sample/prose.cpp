// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/prose.h"

namespace precedent::sample {

QString escaped(QString plain)
{
    plain.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;"));
    return plain.replace(u'>', QLatin1String("&gt;"));
}

Prose &Prose::say(const QString &plain)
{
    m_mrkdwn += escaped(plain);
    m_elements.push_back(json::object({{"type", json::word("text")}, {"text", json::string(plain)}}));
    return *this;
}

Prose &Prose::mention(const QString &user)
{
    m_mrkdwn += QStringLiteral("<@") + user + u'>';
    m_elements.push_back(json::object({{"type", json::word("user")}, {"user_id", json::string(user)}}));
    return *this;
}

Prose &Prose::link(const QString &url)
{
    m_mrkdwn += u'<' + url + u'>';
    m_elements.push_back(json::object({{"type", json::word("link")}, {"url", json::string(url)}}));
    return *this;
}

Prose &Prose::mail(const QString &address)
{
    const auto url = QStringLiteral("mailto:") + address;
    m_mrkdwn += u'<' + url + u'|' + address + u'>';
    m_elements.push_back(
        json::object({{"type", json::word("link")}, {"url", json::string(url)}, {"text", json::string(address)}}));
    return *this;
}

} // namespace precedent::sample
