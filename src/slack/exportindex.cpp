// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportindex.h"

#include "base/folding.h"
#include "slack/directory.h"
#include "slack/filetokens.h"
#include "slack/jsongate.h"
#include "slack/jsonslice.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace precedent::slack {

namespace {

Q_LOGGING_CATEGORY(lcExport, "precedent.slack.export", QtInfoMsg)

/// Re-packed exports often lie one folder down.
QString rootPrefix(const QStringList &names)
{
    static const QStringList lists{QStringLiteral("channels.json"), QStringLiteral("groups.json")};
    QString prefix;
    for (const auto &name : names) {
        const auto folder = name.left(name.indexOf(u'/') + 1);
        if (!lists.contains(name.mid(folder.size())) || folder == QLatin1String("__MACOSX/"))
            continue;
        if (folder.isEmpty())
            return {};
        prefix = folder;
    }
    return prefix;
}

/// Day files by folder, newest first. Their names only sort them: Slack cuts days in a zone of its own.
QMap<QString, QStringList> dayFilesByFolder(const QStringList &names, const QString &prefix)
{
    static const QRegularExpression form(QStringLiteral("^([^/]+)/[0-9]{4}-[0-9]{2}-[0-9]{2}\\.json$"));
    QMap<QString, QStringList> folders;
    for (const auto &name : names) {
        const auto match = form.match(name.startsWith(prefix) ? name.mid(prefix.size()) : QString());
        if (match.hasMatch())
            folders[match.captured(1)].prepend(name);
    }
    return folders;
}

std::optional<base::SlackTs> tsIn(QByteArrayView json)
{
    const auto object = QJsonDocument::fromJson(json.toByteArray()).object();
    return base::SlackTs::parse(object.value(QLatin1String("ts")).toString());
}

/// The workspace that most of the objects name; the first in order where several do equally.
class TeamVote
{
public:
    void add(QByteArrayView json, QLatin1String key)
    {
        const auto team = base::sanitize(QJsonDocument::fromJson(json.toByteArray()).object().value(key).toString());
        if (!team.isEmpty())
            ++m_votes[team];
    }
    [[nodiscard]] QString winner() const
    {
        const auto most = std::max_element(m_votes.begin(), m_votes.end());
        return most == m_votes.end() ? QString() : most.key();
    }

private:
    QMap<QString, int> m_votes;
};

/// Reads what was opened and gathers it; each step may end it with an error.
class IndexReader
{
public:
    explicit IndexReader(ExportFiles &files)
        : m_files(files), m_names(files.names()), m_prefix(rootPrefix(m_names)),
          m_folders(dayFilesByFolder(m_names, m_prefix))
    {
    }

    base::Result<ExportIndex> read();

private:
    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(m_prefix + name); }
    base::Result<void> readPeople(const QString &name);
    base::Result<void> readChannels(const QString &name, bool isPrivate);
    base::Result<void> readNewest();
    void readOldest();
    void addChannel(domain::Channel channel);
    void setTeam();

    ExportFiles &m_files;
    QStringList m_names;
    QString m_prefix;
    QMap<QString, QStringList> m_folders;
    ExportIndex m_index;
    QSet<domain::PersonId> m_peopleIds;
    TeamVote m_peoplesTeam;
    TeamVote m_messagesTeam;
};

base::Result<ExportIndex> IndexReader::read()
{
    if (!has(QStringLiteral("channels.json")) && !has(QStringLiteral("groups.json")))
        return base::makeError(base::ErrorKind::Input, "import-not-an-export", QStringLiteral("no channels.json"));
    for (const char *name : {"users.json", "org_users.json"}) {
        if (const auto done = readPeople(QString::fromLatin1(name)); !done)
            return done.error();
    }
    if (const auto done = readChannels(QStringLiteral("channels.json"), false); !done)
        return done.error();
    if (const auto done = readChannels(QStringLiteral("groups.json"), true); !done)
        return done.error();
    if (const auto done = readNewest(); !done)
        return done.error();
    readOldest();
    setTeam();
    return std::move(m_index);
}

base::Result<void> IndexReader::readPeople(const QString &name)
{
    if (!has(name))
        return {};
    const auto file = readArrayFile(m_files, m_prefix + name);
    if (!file)
        return file.error();
    for (const auto json : file->elements) {
        m_peoplesTeam.add(json, QLatin1String("team_id"));
        auto person = decodePerson(json, {});
        if (!person || m_peopleIds.contains(person->id))
            continue;
        m_peopleIds.insert(person->id);
        m_index.people.push_back(std::move(*person));
    }
    return {};
}

base::Result<void> IndexReader::readChannels(const QString &name, bool isPrivate)
{
    if (!has(name))
        return {};
    const auto file = readArrayFile(m_files, m_prefix + name);
    if (!file)
        return file.error();
    for (const auto json : file->elements) {
        auto channel = decodeChannel(json, {});
        if (!channel)
            continue;
        channel->isPrivate = isPrivate;
        channel->isMember = true;
        addChannel(std::move(*channel));
    }
    return {};
}

void IndexReader::addChannel(domain::Channel channel)
{
    // Taken out, so that two channels of one name can never both claim the messages.
    auto days = m_folders.take(channel.name);
    if (days.isEmpty())
        days = m_folders.take(channel.id.text());
    m_index.channels.push_back({std::move(channel), std::move(days)});
}

base::Result<void> IndexReader::readNewest()
{
    for (const auto &channel : m_index.channels) {
        if (channel.dayFiles.isEmpty())
            continue;
        const auto file = readArrayFile(m_files, channel.dayFiles.first());
        if (!file)
            return file.error();
        for (const auto json : file->elements) {
            m_messagesTeam.add(json, QLatin1String("team"));
            if (const auto ts = tsIn(json))
                m_index.newest = std::max(m_index.newest, ts->instant());
        }
    }
    return {};
}

/// A day that cannot be read is reported when its channel is.
void IndexReader::readOldest()
{
    m_index.oldest = m_index.newest;
    for (const auto &channel : m_index.channels) {
        if (channel.dayFiles.isEmpty())
            continue;
        const auto file = readArrayFile(m_files, channel.dayFiles.last());
        if (!file)
            continue;
        for (const auto json : file->elements) {
            if (const auto ts = tsIn(json))
                m_index.oldest = std::min(m_index.oldest, ts->instant());
        }
    }
}

void IndexReader::setTeam()
{
    for (const auto &team : {m_peoplesTeam.winner(), m_messagesTeam.winner(), QStringLiteral("T0IMPORT")}) {
        if (m_index.team.isEmpty())
            m_index.team = domain::TeamId(team);
    }
    for (auto &person : m_index.people)
        person.team = m_index.team;
    for (auto &channel : m_index.channels)
        channel.channel.team = m_index.team;
}

} // namespace

base::Result<ExportIndex> readIndex(ExportFiles &files)
{
    return IndexReader(files).read();
}

base::Result<ArrayFile> readArrayFile(ExportFiles &files, const QString &name)
{
    auto bytes = files.read(name);
    if (!bytes)
        return bytes.error();
    ArrayFile file{withoutFileTokens(*bytes), {}, 0};
    const auto text = trimmedJson(file.bytes);
    for (const char *stub : {"", "null", "{}"}) {
        if (text == QByteArrayView(stub))
            return file;
    }
    const auto elements = sliceArray(text);
    if (!elements)
        return importUnreadable(name, QStringLiteral("no JSON array"));
    for (const auto element : *elements) {
        if (checkJson(element) == JsonVerdict::Sound)
            file.elements.push_back(element);
        else
            ++file.unreadable;
    }
    if (file.unreadable > 0)
        qCWarning(lcExport) << "passed over" << file.unreadable << "unsound objects in" << name;
    return file;
}

} // namespace precedent::slack
