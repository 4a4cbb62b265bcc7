// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/peoplewatch.h"

#include "sync/faultscope.h"
#include "sync/importedchannel.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::sync {

namespace {

constexpr auto listEvery = base::oneDay;
/// More strangers than any shared channel has; further ones only cost a list a run.
constexpr qsizetype mostUnlisted = 5000;
/// In one run, so that a message full of invented ids does not hold it up.
constexpr int mostAsked = 200;

QString listedKey(const domain::TeamId &team)
{
    return QStringLiteral("people-listed/") + team.text();
}

QString unlistedKey(const domain::TeamId &team)
{
    return QStringLiteral("people-unlisted/") + team.text();
}

void addMentions(QStringList &ids, const QString &text)
{
    static const QRegularExpression mention(QStringLiteral("<@([UW][A-Z0-9]{1,32})[|>]"));
    for (auto found = mention.globalMatch(text); found.hasNext();)
        ids += found.next().captured(1);
}

} // namespace

QStringList peopleNamedIn(const domain::Message &message)
{
    QStringList ids;
    if (!message.user.isEmpty())
        ids += message.user;
    for (const auto &reaction : message.reactions)
        ids += reaction.users;
    addMentions(ids, message.text);
    for (const auto &part : message.parts)
        addMentions(ids, part.text);
    return ids;
}

base::Result<void> PeopleWatch::begin()
{
    const auto reader = m_context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto listed = reader->get()->setting(listedKey(m_context.team));
    if (!listed)
        return listed.error();
    const auto at = base::fromIso(*listed).value_or(base::Instant{0});
    const auto unlisted = reader->get()->setting(unlistedKey(m_context.team));
    if (!unlisted)
        return unlisted.error();
    const auto ids = unlisted->split(u' ', Qt::SkipEmptyParts);
    m_unlisted = QSet<QString>(ids.begin(), ids.end());
    const bool isFresh = at.us != 0 && m_context.now < at + listEvery;
    if (isFresh && !m_context.request.full && !isImport())
        return load(**reader);
    // Whom Slack told about is not changed by an import.
    const auto connected = isConnected(**reader, m_context.team);
    if (!connected)
        return connected.error();
    if (isImport() && *connected) {
        if (auto loaded = load(**reader); !loaded)
            return loaded;
    }
    return list();
}

base::Result<void> PeopleWatch::load(const store::Reader &reader)
{
    const auto people = reader.people();
    if (!people)
        return people.error();
    for (const auto &person : *people) {
        if (person.team == m_context.team)
            m_known.insert(person.id.text());
    }
    return {};
}

base::Result<void> PeopleWatch::list()
{
    std::vector<domain::Person> listed;
    QString cursor;
    do {
        if (auto go = mayContinue(m_context); !go)
            return go;
        const auto page = m_context.source.people(cursor);
        if (!page)
            return page.error();
        listed.insert(listed.end(), page->people.begin(), page->people.end());
        tell(m_context, {{}, QStringLiteral("people"), std::int64_t(listed.size()), {}, {}, {}});
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    if (isImport())
        std::erase_if(listed, [this](const auto &person) { return m_known.contains(person.id.text()); });
    if (auto kept = keep(std::move(listed)); !kept)
        return kept;
    m_isListed = true;
    if (isImport())
        return {};
    return m_context.ledger.write([&](store::Transaction &transaction) {
        return transaction.putSetting(listedKey(m_context.team), base::toIsoUtc(m_context.now));
    });
}

base::Result<void> PeopleWatch::keep(std::vector<domain::Person> people)
{
    if (auto same = confirmTeam(m_context); !same)
        return same;
    for (auto &person : people) {
        person.team = m_context.team;
        m_known.insert(person.id.text());
    }
    return m_context.ledger.write(
        [&](store::Transaction &transaction) { return transaction.putPeople(people, m_context.ledger.clock()()); });
}

base::Result<void> PeopleWatch::askAbout(const QStringList &ids)
{
    std::vector<domain::Person> found;
    QStringList nobody;
    base::Result<void> asked; // whoever was found before it fails is kept
    for (const auto &id : ids) {
        asked = mayContinue(m_context);
        if (!asked || m_asked == mostAsked)
            break;
        ++m_asked;
        const auto person = m_context.source.person(id);
        if (!person && scopeOf(person.error()) == FaultScope::Run) {
            asked = person.error();
            break;
        }
        if (person && *person)
            found.push_back(**person);
        else if (person || person.error().code == QLatin1String("slack-user-not-found"))
            nobody += id;
    }
    if (found.empty() && nobody.isEmpty())
        return asked;
    if (auto kept = keep(std::move(found)); !kept)
        return asked ? kept : asked;
    for (const auto &id : nobody) {
        if (m_unlisted.size() >= mostUnlisted)
            break;
        m_unlisted.insert(id);
        m_hasNewUnlisted = true;
    }
    return asked;
}

base::Result<void> PeopleWatch::meet(const QStringList &ids)
{
    if (isImport())
        return {};
    auto unknown = ids;
    unknown.removeDuplicates();
    const auto forgetKnown = [&] { unknown.removeIf([this](const QString &id) { return isKnown(id); }); };
    forgetKnown();
    if (!unknown.isEmpty() && !m_isListed) {
        if (auto listed = list(); !listed)
            return listed;
        forgetKnown();
    }
    return askAbout(unknown);
}

base::Result<void> PeopleWatch::end()
{
    if (!m_hasNewUnlisted)
        return {};
    auto ids = m_unlisted.values();
    ids.sort();
    return m_context.ledger.write([&](store::Transaction &transaction) {
        return transaction.putSetting(unlistedKey(m_context.team), ids.join(u' '));
    });
}

} // namespace precedent::sync
