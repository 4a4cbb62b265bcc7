// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportsource.h"

#include "domain/messagedecoder.h"
#include "slack/exportindex.h"
#include "slack/exportrevisions.h"
#include "slack/messagepage.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>

namespace precedent::slack {

namespace {

class ExportSource final : public Source
{
public:
    ExportSource(std::unique_ptr<ExportFiles> files, ExportIndex index, QString name)
        : m_files(std::move(files)), m_index(std::move(index)), m_name(std::move(name))
    {
    }

    [[nodiscard]] domain::Source kind() const override { return domain::Source::Export; }
    [[nodiscard]] bool deliversReplies() const override { return true; }

    [[nodiscard]] base::Result<Identity> identify() override { return Identity{m_index.team, m_name, {}, {}}; }
    [[nodiscard]] base::Result<ChannelPage> channels(const QString &) override
    {
        ChannelPage page;
        for (const auto &channel : m_index.channels)
            page.channels.push_back(channel.channel);
        return page;
    }
    [[nodiscard]] base::Result<PeoplePage> people(const QString &) override { return PeoplePage{m_index.people, {}}; }
    [[nodiscard]] base::Result<MessagePage> history(const HistoryRequest &request) override;
    [[nodiscard]] base::Result<MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &,
                                                    const base::SlackTs &, const QString &) override
    {
        return base::makeError(base::ErrorKind::Internal, "import-has-no-threads", {},
                               {{QStringLiteral("channel"), channel.text()}});
    }

private:
    /// How far a channel was read, and what its newer days told of messages in the older ones.
    struct Walk
    {
        domain::ChannelId channel;
        qsizetype nextDay = 0;
        ExportRevisions revisions;
    };

    [[nodiscard]] base::Result<void> goTo(const ExportChannel &channel, qsizetype day);
    [[nodiscard]] base::Result<MessagePage> readDay(const ExportChannel &channel);
    void addRow(MessagePage &page, QByteArrayView json);

    std::unique_ptr<ExportFiles> m_files;
    ExportIndex m_index;
    QString m_name;
    Walk m_walk;
};

/// Of one channel, waiting for the message that they are about.
constexpr qsizetype revisionBytes = qsizetype(64) << 20;

bool isWanted(const domain::Message &message, const HistoryRequest &request)
{
    return (request.oldest.isNull() || request.oldest <= message.ts) &&
           (request.latest.isNull() || message.ts <= request.latest);
}

/// Puts a message's earlier versions beside it. A row that says what the last of them says is how the message was when
/// the export was made; any other is as old as it says itself.
void addVersions(MessagePage &page, std::vector<RawMessage> versions)
{
    std::map<base::SlackTs, const domain::Message *> last;
    for (const auto &version : versions)
        last.insert_or_assign(version.message.ts, &version.message);
    for (auto &raw : page.messages) {
        const auto told = last.find(raw.message.ts);
        if (told != last.end() && domain::contentHash(*told->second) != domain::contentHash(raw.message))
            raw.observedAt = madeAt(raw.message);
    }
    page.messages.insert(page.messages.begin(), std::make_move_iterator(versions.begin()),
                         std::make_move_iterator(versions.end()));
}

/// Newest messages first, versions of one oldest first.
void sortMessages(MessagePage &page)
{
    const auto at = [&page](const RawMessage &raw) { return raw.observedAt.value_or(page.observedAt); };
    std::stable_sort(page.messages.begin(), page.messages.end(), [&at](const RawMessage &a, const RawMessage &b) {
        return a.message.ts == b.message.ts ? at(a) < at(b) : b.message.ts < a.message.ts;
    });
}

base::Result<MessagePage> ExportSource::history(const HistoryRequest &request)
{
    const auto found =
        std::find_if(m_index.channels.begin(), m_index.channels.end(),
                     [&request](const ExportChannel &candidate) { return candidate.channel.id == request.channel; });
    if (found == m_index.channels.end())
        return base::makeError(base::ErrorKind::NotConfigured, "import-channel-not-found", {},
                               {{QStringLiteral("channel"), request.channel.text()}});
    bool isNumber = true;
    const auto day = request.cursor.isEmpty() ? 0 : request.cursor.toInt(&isNumber);
    if (!isNumber || day < 0 || (day > 0 && day >= found->dayFiles.size()))
        return base::makeError(base::ErrorKind::Internal, "import-invalid-cursor");
    if (found->dayFiles.isEmpty()) {
        MessagePage empty;
        empty.observedAt = m_index.newest;
        empty.complete = {{m_index.oldest, m_index.newest + 1}};
        return empty;
    }
    if (auto there = goTo(*found, day); !there)
        return there.error();
    auto page = readDay(*found);
    if (!page)
        return page;
    std::erase_if(page->messages, [&request](const RawMessage &raw) { return !isWanted(raw.message, request); });
    if (day + 1 < found->dayFiles.size())
        page->nextCursor = QString::number(day + 1);
    page->complete = {{m_index.oldest, m_index.newest + 1}};
    return page;
}

/// Revisions stand in newer days than the message, so the days before one have to have been read.
base::Result<void> ExportSource::goTo(const ExportChannel &channel, qsizetype day)
{
    if (m_walk.channel != channel.channel.id || m_walk.nextDay > day)
        m_walk = {channel.channel.id, 0, {}};
    while (m_walk.nextDay < day) {
        if (const auto passed = readDay(channel); !passed)
            return passed.error();
    }
    return {};
}

base::Result<MessagePage> ExportSource::readDay(const ExportChannel &channel)
{
    const auto name = channel.dayFiles.at(m_walk.nextDay);
    const auto file = readArrayFile(*m_files, name);
    if (!file)
        return file.error();
    MessagePage page;
    page.observedAt = m_index.newest;
    page.unreadable = file->unreadable;
    for (const auto json : file->elements)
        addRow(page, json);
    if (m_walk.revisions.bytes() > revisionBytes)
        return importBomb(name, QStringLiteral("revision-bytes"), revisionBytes);
    base::SlackTs oldest;
    for (const auto &raw : page.messages)
        oldest = oldest.isNull() ? raw.message.ts : std::min(oldest, raw.message.ts);
    ++m_walk.nextDay;
    const bool isLast = m_walk.nextDay == channel.dayFiles.size();
    if (isLast || !oldest.isNull())
        addVersions(page, m_walk.revisions.takeFrom(isLast ? base::SlackTs() : oldest));
    sortMessages(page);
    return page;
}

void ExportSource::addRow(MessagePage &page, QByteArrayView json)
{
    if (!ExportRevisions::isRevision(json))
        appendMessage(page, json);
    else if (!m_walk.revisions.add(json.toByteArray()))
        ++page.unreadable;
}

} // namespace

base::Result<std::unique_ptr<Source>> openExport(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::makeError(base::ErrorKind::Input, "import-not-found", {}, {{QStringLiteral("path"), path}});
    auto files = info.isDir() ? openFolder(path) : openZip(path);
    if (!files)
        return files.error();
    auto index = readIndex(**files);
    if (!index)
        return index.error();
    const auto name = info.isDir() ? info.fileName() : info.completeBaseName();
    return std::unique_ptr<Source>(
        std::make_unique<ExportSource>(std::move(files).value(), std::move(index).value(), name));
}

} // namespace precedent::slack
