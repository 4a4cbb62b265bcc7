// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportsource.h"

#include "slack/exportindex.h"
#include "slack/messagepage.h"

#include <QtCore/QFileInfo>

#include <algorithm>

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
    [[nodiscard]] base::Result<MessagePage> readDay(const QString &name, const HistoryRequest &request);

    std::unique_ptr<ExportFiles> m_files;
    ExportIndex m_index;
    QString m_name;
};

bool isWanted(const domain::Message &message, const HistoryRequest &request)
{
    return (request.oldest.isNull() || request.oldest <= message.ts) &&
           (request.latest.isNull() || message.ts <= request.latest);
}

/// Rows by which some exports tell of edits and deletions; they are about messages, but no messages themselves.
bool isRevision(const domain::Message &message)
{
    return message.subtype == QLatin1String("message_changed") || message.subtype == QLatin1String("message_deleted");
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
        return empty;
    }
    auto page = readDay(found->dayFiles.at(day), request);
    if (page && day + 1 < found->dayFiles.size())
        page->nextCursor = QString::number(day + 1);
    return page;
}

base::Result<MessagePage> ExportSource::readDay(const QString &name, const HistoryRequest &request)
{
    const auto file = readArrayFile(*m_files, name);
    if (!file)
        return file.error();
    MessagePage page;
    page.observedAt = m_index.newest;
    for (const auto json : file->elements)
        appendMessage(page, json);
    const auto revisions = std::stable_partition(page.messages.begin(), page.messages.end(),
                                                 [](const RawMessage &raw) { return !isRevision(raw.message); });
    page.unreadable += file->unreadable + int(page.messages.end() - revisions);
    page.messages.erase(revisions, page.messages.end());
    page.messages.erase(std::remove_if(page.messages.begin(), page.messages.end(),
                                       [&request](const RawMessage &raw) { return !isWanted(raw.message, request); }),
                        page.messages.end());
    std::stable_sort(page.messages.begin(), page.messages.end(),
                     [](const RawMessage &a, const RawMessage &b) { return b.message.ts < a.message.ts; });
    return page;
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
