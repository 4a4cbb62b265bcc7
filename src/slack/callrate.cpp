// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/callrate.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace precedent::slack {

namespace {

constexpr qint64 minute = 60'000;
constexpr int atOnce = 3; ///< calls that a full bucket lets through
constexpr int cleanBeforeFaster = 60;
constexpr int fastest = 100;
/// A refusal of an ordinary app lasts seconds, that of a restricted one most of its minute.
constexpr int longWait = 20;
const QString restrictedWord = QStringLiteral("restricted");

QStringList meteredMethods()
{
    return {QStringLiteral("conversations.history"), QStringLiteral("conversations.replies")};
}

} // namespace

qint64 CallRate::interval() const
{
    return m_perMinute == 0 ? 0 : minute / m_perMinute;
}

qint64 CallRate::wait(qint64 now) const
{
    const auto room = m_isFixed ? 0 : (atOnce - 1) * interval();
    return std::max<qint64>(0, m_full - room - now);
}

void CallRate::called(qint64 now)
{
    m_full = std::max(m_full, now) + interval();
}

void CallRate::succeeded()
{
    if (m_isFixed || m_perMinute == 0 || ++m_clean < cleanBeforeFaster)
        return;
    m_clean = 0;
    m_perMinute = std::min(fastest, m_perMinute + std::max(1, m_perMinute / 10));
}

void CallRate::refused()
{
    m_clean = 0;
    if (!m_isFixed)
        m_perMinute = m_perMinute == 0 ? fastest : std::max(1, m_perMinute / 2);
}

void CallRate::restrict()
{
    m_perMinute = 1;
    m_isFixed = true;
}

CallRate &CallRates::of(const QString &method)
{
    const auto found = m_rates.find(method);
    return found == m_rates.end() ? *m_rates.insert(method, CallRate(m_start)) : *found;
}

void CallRates::refused(const QString &method, int seconds)
{
    of(method).refused();
    m_hadLongWaits = m_hadLongWaits || (seconds >= longWait && meteredMethods().contains(method));
    judge();
}

void CallRates::sawPage(int asked, int got, bool hasMore)
{
    if (asked <= restrictedPageSize)
        return;
    m_hadLongPages = m_hadLongPages || got > restrictedPageSize;
    if (m_isRestricted && m_hadLongPages)
        lift();
    // Pages may end early by themselves, but not all of them at the same number.
    m_hadShortPages = m_hadShortPages || (got == restrictedPageSize && hasMore);
    judge();
}

void CallRates::judge()
{
    if (m_hadShortPages && m_hadLongWaits && !m_hadLongPages && !m_isRestricted)
        restrict();
}

void CallRates::restrict()
{
    m_isRestricted = true;
    for (const auto &method : meteredMethods())
        of(method).restrict();
}

void CallRates::lift()
{
    m_isRestricted = false;
    for (const auto &method : meteredMethods())
        m_rates.remove(method);
}

QString CallRates::text() const
{
    QStringList parts;
    if (m_isRestricted)
        parts += restrictedWord;
    for (auto rate = m_rates.begin(); rate != m_rates.end(); ++rate) {
        if (rate->perMinute() != m_start)
            parts += rate.key() + u'=' + QString::number(rate->perMinute());
    }
    return parts.join(u' ');
}

void CallRates::learn(const QString &text)
{
    const auto parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        const auto rate = part.section(u'=', 1).toInt();
        if (rate > 0)
            m_rates.insert(part.section(u'=', 0, 0), CallRate(std::min(rate, fastest)));
    }
    if (parts.contains(restrictedWord))
        restrict();
}

} // namespace precedent::slack
