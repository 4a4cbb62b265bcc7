// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackdumpsource.h"

#include "base/folding.h"
#include "domain/messagedecoder.h"
#include "slack/directory.h"
#include "slack/filetokens.h"
#include "slack/foreigndatabase.h"
#include "slack/jsongate.h"
#include "slack/messagepage.h"
#include "slack/slackdumptables.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <algorithm>
#include <limits>

namespace precedent::slack {

namespace {

/// Of one message, person or channel; larger ones are passed over.
constexpr std::int64_t mostBytes = std::int64_t{4} << 20;
constexpr std::int64_t peoplePerPage = 1000;
/// A page ends after the message that fills it; one message whose versions are more than that is an attack.
constexpr qsizetype messagesPerPage = 1000;
constexpr qsizetype pageBytes = qsizetype(16) << 20;
constexpr qsizetype mostPageBytes = qsizetype(64) << 20;

/// A row of the message table while its page is put together.
struct MessageRow
{
    std::int64_t id = 0;
    QByteArray json;
    std::optional<base::Instant> seenAt;
};

MessageRow rowFrom(const ForeignQuery &row)
{
    MessageRow message{row.integer(0), withoutFileTokens(row.bytes(1)), slackdumpTime(row.integer(3))};
    if (!message.seenAt)
        message.seenAt = slackdumpTime(row.text(2));
    return message;
}

/// Only Slack's own addresses may become links.
QString slackUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto host = url.host();
    const bool isSlack = host.endsWith(QLatin1String(".slack.com")) || host.endsWith(QLatin1String(".slack-gov.com"));
    if (url.scheme() != QLatin1String("https") || !isSlack || url.port() != -1 || !url.userInfo().isEmpty())
        return {};
    return QStringLiteral("https://%1/").arg(host);
}

bool isDirect(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    return object.value(QLatin1String("is_im")).toBool() || object.value(QLatin1String("is_mpim")).toBool();
}

/// The same version in two of slackdump's looks: only the first counts.
bool isRepeated(const RawMessage &older, const RawMessage &newer)
{
    return older.message.ts == newer.message.ts &&
           domain::contentHash(older.message) == domain::contentHash(newer.message) &&
           domain::reactionsHash(older.message) == domain::reactionsHash(newer.message);
}

class SlackdumpSource final : public Source
{
public:
    explicit SlackdumpSource(std::unique_ptr<ForeignDatabase> database) : m_database(std::move(database)) {}

    [[nodiscard]] domain::Source kind() const override { return domain::Source::Slackdump; }
    [[nodiscard]] bool deliversReplies() const override { return true; }
    [[nodiscard]] base::Result<Identity> identify() override;
    [[nodiscard]] base::Result<ChannelPage> channels(const QString &cursor) override;
    [[nodiscard]] base::Result<PeoplePage> people(const QString &cursor) override;
    [[nodiscard]] base::Result<MessagePage> history(const HistoryRequest &request) override;
    [[nodiscard]] base::Result<MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &,
                                                    const base::SlackTs &, const QString &) override
    {
        return base::makeError(base::ErrorKind::Internal, "import-has-no-threads", {},
                               {{QStringLiteral("channel"), channel.text()}});
    }

    /// Reads what holds for the whole archive; before anything else.
    [[nodiscard]] base::Result<void> load();

private:
    [[nodiscard]] base::Result<void> readRows(MessagePage &page, ForeignQuery &rows) const;
    void addRow(MessagePage &page, const MessageRow &row) const;
    [[nodiscard]] base::Result<std::vector<base::TimeRange>> completeIn(const domain::ChannelId &channel);

    std::unique_ptr<ForeignDatabase> m_database;
    Identity m_identity;
    base::Instant m_newest; ///< when slackdump last wrote
    domain::ChannelId m_completeOf;
    std::vector<base::TimeRange> m_complete;
};

base::Result<void> SlackdumpSource::load()
{
    auto newest = m_database->query("newest");
    if (const auto row = newest.step(); !row)
        return row.error();
    m_newest = slackdumpTime(newest.integer(0)).value_or(base::Instant());
    auto workspace = m_database->query("workspace");
    const auto row = workspace.step();
    if (!row)
        return row.error();
    m_identity.team = domain::TeamId(QStringLiteral("T0IMPORT"));
    if (!*row)
        return {};
    m_identity.teamName = workspace.text(0).left(200);
    m_identity.url = slackUrl(workspace.text(2));
    if (const auto team = workspace.text(1); !team.isEmpty())
        m_identity.team = domain::TeamId(team.left(200));
    return {};
}

base::Result<Identity> SlackdumpSource::identify()
{
    return m_identity;
}

base::Result<ChannelPage> SlackdumpSource::channels(const QString & /*cursor*/)
{
    ChannelPage page;
    auto rows = m_database->query("channels");
    rows.bind(":most", mostBytes);
    const auto read = rows.forEach([&] {
        const auto json = rows.bytes(2);
        if (checkJson(json) != JsonVerdict::Sound || isDirect(json))
            return;
        auto channel = decodeChannel(json, m_identity.team);
        // The columns are what messages refer to.
        if (!channel || channel->id.text() != rows.text(0))
            return;
        channel->isMember = true;
        page.channels.push_back(std::move(*channel));
    });
    return read ? base::Result(std::move(page)) : read.error();
}

base::Result<PeoplePage> SlackdumpSource::people(const QString &cursor)
{
    PeoplePage page;
    auto rows = m_database->query("people");
    rows.bind(":most", mostBytes).bind(":after", cursor).bind(":count", peoplePerPage);
    std::int64_t count = 0;
    QString last;
    const auto read = rows.forEach([&] {
        ++count;
        last = rows.text(0);
        const auto json = rows.bytes(2);
        if (checkJson(json) != JsonVerdict::Sound)
            return;
        if (auto person = decodePerson(json, m_identity.team))
            page.people.push_back(std::move(*person));
    });
    if (!read)
        return read.error();
    if (count == peoplePerPage && last != cursor)
        page.nextCursor = last;
    return page;
}

base::Result<MessagePage> SlackdumpSource::history(const HistoryRequest &request)
{
    bool isNumber = true;
    const auto latest =
        request.latest.isNull() ? std::numeric_limits<std::int64_t>::max() : request.latest.microseconds();
    const auto before = request.cursor.isEmpty() ? latest : request.cursor.toLongLong(&isNumber) - 1;
    if (!isNumber)
        return base::makeError(base::ErrorKind::Internal, "import-invalid-cursor");
    auto complete = completeIn(request.channel);
    if (!complete)
        return complete.error();
    MessagePage page;
    page.observedAt = m_newest;
    page.complete = std::move(*complete);
    auto rows = m_database->query("messages");
    rows.bind(":most", mostBytes).bind(":channel", request.channel.text());
    rows.bind(":oldest", request.oldest.microseconds()).bind(":latest", std::min<std::int64_t>(before, latest));
    if (auto read = readRows(page, rows); !read)
        return read.error();
    return page;
}

/// Rows come newest message first, newest version first; a page ends between two messages.
base::Result<void> SlackdumpSource::readRows(MessagePage &page, ForeignQuery &rows) const
{
    qsizetype bytes = 0;
    qsizetype messages = 0;
    std::optional<std::int64_t> last;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        auto message = rowFrom(rows);
        const bool isNext = message.id != last;
        if (last && isNext && (++messages >= messagesPerPage || bytes >= pageBytes)) {
            page.nextCursor = QString::number(*last);
            break;
        }
        last = message.id;
        bytes += message.json.size();
        if (bytes > mostPageBytes)
            return base::makeError(base::ErrorKind::Input, "import-database-damaged",
                                   QStringLiteral("too much is kept of message %1").arg(message.id),
                                   {{QStringLiteral("entry"), m_database->entry()}});
        addRow(page, message);
    }
    // Versions of one message oldest first: by their time, and by their order where the clock was wrong.
    std::reverse(page.messages.begin(), page.messages.end());
    std::stable_sort(page.messages.begin(), page.messages.end(), [](const RawMessage &a, const RawMessage &b) {
        return a.message.ts == b.message.ts ? a.observedAt < b.observedAt : b.message.ts < a.message.ts;
    });
    const auto repeated = std::unique(page.messages.begin(), page.messages.end(), isRepeated);
    page.messages.erase(repeated, page.messages.end());
    return {};
}

void SlackdumpSource::addRow(MessagePage &page, const MessageRow &row) const
{
    const auto count = page.messages.size();
    if (checkJson(row.json) == JsonVerdict::Sound)
        appendMessage(page, row.json);
    else
        ++page.unreadable;
    if (page.messages.size() == count)
        return;
    auto &raw = page.messages.back();
    // A row that stands for another message would break the order of reading.
    if (raw.message.ts.microseconds() != row.id) {
        page.messages.pop_back();
        ++page.unreadable;
        return;
    }
    raw.observedAt = std::max(row.seenAt.value_or(m_newest), raw.message.ts.instant());
}

base::Result<std::vector<base::TimeRange>> SlackdumpSource::completeIn(const domain::ChannelId &channel)
{
    if (m_completeOf == channel)
        return m_complete;
    std::vector<base::TimeRange> ranges;
    auto rows = m_database->query("complete");
    rows.bind(":channel", channel.text());
    const auto read = rows.forEach([&] {
        // What was asked for per channel is not written down, so the messages themselves say how far it went.
        const base::Instant oldest{rows.integer(1)};
        const auto from = slackdumpTime(rows.text(0));
        ranges.push_back({from ? std::min(*from, oldest) : oldest, base::Instant{rows.integer(2)} + 1});
    });
    if (!read)
        return read.error();
    m_completeOf = channel;
    m_complete = std::move(ranges);
    return m_complete;
}

} // namespace

base::Result<std::unique_ptr<Source>> openSlackdump(const QString &path, const base::CancelToken &cancel)
{
    auto database = ForeignDatabase::open(path, cancel);
    if (!database)
        return database.error();
    if (auto checked = checkSlackdumpTables(**database); !checked)
        return checked.error();
    auto source = std::make_unique<SlackdumpSource>(std::move(database).value());
    if (auto loaded = source->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<Source>(std::move(source));
}

} // namespace precedent::slack
