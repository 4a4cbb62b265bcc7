// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/absences.h"

#include <QtCore/QStringList>

namespace precedent::sync {

namespace {

constexpr auto betweenLooks = 5 * base::oneMinute;

std::optional<Absence> absenceFrom(const QString &text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto ts = base::SlackTs::parse(parts.at(0));
    const auto root = base::SlackTs::parse(parts.at(1));
    bool isNumber = false;
    const auto since = parts.at(2).toLongLong(&isNumber);
    if (!ts || !root || !isNumber)
        return std::nullopt;
    return Absence{*ts, *root, {since}};
}

} // namespace

Absences Absences::parse(const QString &text)
{
    Absences absences;
    const auto parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (const auto absence = absenceFrom(part))
            absences.add(*absence);
    }
    return absences;
}

QString Absences::text() const
{
    QStringList parts;
    for (const auto &[ts, absence] : m_absences)
        parts += ts.text() + u'/' + absence.root.text() + u'/' + QString::number(absence.since.us);
    return parts.join(u' ');
}

void Absences::add(const Absence &absence)
{
    m_absences.try_emplace(absence.ts, absence);
}

void Absences::remove(const base::SlackTs &ts)
{
    m_absences.erase(ts);
}

void Absences::removeBefore(const base::SlackTs &ts)
{
    std::erase_if(m_absences, [&ts](const auto &entry) { return entry.second.root < ts; });
}

std::optional<base::Instant> Absences::since(const base::SlackTs &ts) const
{
    const auto found = m_absences.find(ts);
    return found == m_absences.end() ? std::nullopt : std::optional(found->second.since);
}

bool Absences::isDue(const base::SlackTs &ts, base::Instant now) const
{
    const auto found = m_absences.find(ts);
    return found != m_absences.end() && found->second.since + betweenLooks <= now;
}

std::vector<Absence> Absences::due(base::Instant now) const
{
    std::vector<Absence> list;
    for (auto it = m_absences.rbegin(); it != m_absences.rend(); ++it) {
        if (isDue(it->first, now))
            list.push_back(it->second);
    }
    return list;
}

} // namespace precedent::sync
