// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/webapisource.h"

#include "slack/apicaller.h"
#include "slack/directory.h"
#include "slack/messagepage.h"
#include "slack/reactionlists.h"

#include <QtCore/QLoggingCategory>

namespace precedent::slack {

namespace {

Q_LOGGING_CATEGORY(lcReactions, "precedent.slack.reactions", QtInfoMsg)

/// An ok page of a thread without even its root has been seen to be a hiccup of Slack's.
constexpr int mostEmptyThreads = 3;
constexpr int directoryPageSize = 200;

class WebApiSource final : public Source
{
public:
    explicit WebApiSource(WebApiOptions options) : m_caller(std::move(options)) {}

    [[nodiscard]] domain::Source kind() const override { return domain::Source::Api; }
    [[nodiscard]] bool deliversReplies() const override { return false; }

    [[nodiscard]] base::Result<Identity> identify() override;
    [[nodiscard]] base::Result<ChannelPage> channels(const QString &cursor) override;
    [[nodiscard]] base::Result<std::optional<ChannelPage>> channel(const domain::ChannelId &id) override;
    [[nodiscard]] base::Result<PeoplePage> people(const QString &cursor) override;
    [[nodiscard]] base::Result<std::optional<domain::Person>> person(const QString &id) override;
    [[nodiscard]] base::Result<MessagePage> history(const HistoryRequest &request) override;
    [[nodiscard]] base::Result<MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &root,
                                                    const base::SlackTs &oldest, const QString &cursor) override;
    [[nodiscard]] bool isRestricted() const override { return m_caller.rates().isRestricted(); }
    [[nodiscard]] QString rates() const override { return m_caller.rates().text(); }
    void useRates(const QString &learned) override { m_caller.rates().learn(learned); }

private:
    [[nodiscard]] base::Result<ApiAnswer> page(ApiCall call, const QString &cursor);
    [[nodiscard]] base::Result<ApiAnswer> messages(ApiCall call, const QString &cursor);
    [[nodiscard]] base::Result<domain::TeamId> team();
    [[nodiscard]] base::Result<MessagePage> withWholeReactions(const domain::ChannelId &channel, MessagePage page);
    [[nodiscard]] base::Result<void> askForReactions(const domain::ChannelId &channel, RawMessage &raw);

    ApiCaller m_caller;
    domain::TeamId m_team;
    /// The app may not ask for them; known after the first refusal.
    bool m_lacksReactions = false;
    /// Shrinks when Slack fails on large pages, and stays small for the run.
    QList<int> m_messagePageSizes{999, 200, 100};
};

MessagePage toMessagePage(const ApiAnswer &answer)
{
    MessagePage page;
    page.nextCursor = answer.nextCursor();
    page.observedAt = answer.observedAt;
    page.isLimited = answer.member("is_limited") == QByteArrayView("true");
    for (const auto json : answer.elements("messages"))
        appendMessage(page, json);
    return page;
}

void appendChannel(ChannelPage &page, QByteArrayView json, const domain::TeamId &team)
{
    auto channel = decodeChannel(json, team);
    if (!channel)
        return;
    if (const auto created = createdAt(json))
        page.createdAt.insert(channel->id.text(), *created);
    page.channels.push_back(std::move(*channel));
}

base::Result<Identity> WebApiSource::identify()
{
    const auto answer = m_caller.call({QStringLiteral("auth.test"), {}, {{"team_id", '"'}}, {}});
    if (!answer)
        return answer.error();
    m_team = domain::TeamId(answer->text("team_id"));
    return Identity{m_team,         answer->text("team"), answer->text("url"),
                    answer->scopes, answer->text("user"), answer->observedAt};
}

base::Result<domain::TeamId> WebApiSource::team()
{
    if (!m_team.isEmpty())
        return m_team;
    const auto identity = identify();
    if (!identity)
        return identity.error();
    return identity->team;
}

base::Result<ApiAnswer> WebApiSource::page(ApiCall call, const QString &cursor)
{
    if (!cursor.isEmpty())
        call.parameters.append({QStringLiteral("cursor"), cursor});
    auto answer = m_caller.call(call);
    if (answer && !cursor.isEmpty() && answer->nextCursor() == cursor)
        return base::makeError(base::ErrorKind::Network, "slack-cursor-loop", {},
                               {{QStringLiteral("method"), call.method}});
    return answer;
}

base::Result<ChannelPage> WebApiSource::channels(const QString &cursor)
{
    const auto team = this->team();
    if (!team)
        return team.error();
    const auto answer = page({QStringLiteral("conversations.list"),
                              {{QStringLiteral("types"), QStringLiteral("public_channel,private_channel")}},
                              {{"channels", '['}},
                              {directoryPageSize}},
                             cursor);
    if (!answer)
        return answer.error();
    ChannelPage channels;
    channels.nextCursor = answer->nextCursor();
    for (const auto json : answer->elements("channels"))
        appendChannel(channels, json, *team);
    return channels;
}

base::Result<std::optional<ChannelPage>> WebApiSource::channel(const domain::ChannelId &id)
{
    const auto team = this->team();
    if (!team)
        return team.error();
    const auto answer = m_caller.call(
        {QStringLiteral("conversations.info"), {{QStringLiteral("channel"), id.text()}}, {{"channel", '{'}}, {}});
    if (!answer)
        return answer.error();
    ChannelPage page;
    appendChannel(page, answer->member("channel"), *team);
    return std::optional(std::move(page));
}

base::Result<PeoplePage> WebApiSource::people(const QString &cursor)
{
    const auto team = this->team();
    if (!team)
        return team.error();
    const auto answer = page({QStringLiteral("users.list"), {}, {{"members", '['}}, {directoryPageSize}}, cursor);
    if (!answer)
        return answer.error();
    PeoplePage people;
    people.nextCursor = answer->nextCursor();
    for (const auto json : answer->elements("members")) {
        if (auto person = decodePerson(json, *team))
            people.people.push_back(std::move(*person));
    }
    return people;
}

base::Result<std::optional<domain::Person>> WebApiSource::person(const QString &id)
{
    const auto team = this->team();
    if (!team)
        return team.error();
    const auto answer =
        m_caller.call({QStringLiteral("users.info"), {{QStringLiteral("user"), id}}, {{"user", '{'}}, {}});
    if (!answer)
        return answer.error();
    return decodePerson(answer->member("user"), *team);
}

base::Result<ApiAnswer> WebApiSource::messages(ApiCall call, const QString &cursor)
{
    // Without it only the type of a bot's metadata would come, not the request ids inside.
    call.parameters.append({QStringLiteral("include_all_metadata"), QStringLiteral("true")});
    call.required = {{"messages", '['}};
    if (!call.pageSizes.isEmpty())
        return page(std::move(call), cursor);
    const bool wasRestricted = isRestricted();
    call.pageSizes = wasRestricted ? QList<int>{restrictedAsking} : m_messagePageSizes;
    auto answer = page(std::move(call), cursor);
    if (answer)
        m_caller.rates().sawPage(answer->pageSize, int(answer->elements("messages").size()),
                                 !answer->nextCursor().isEmpty());
    while (!wasRestricted && answer && m_messagePageSizes.first() > answer->pageSize)
        m_messagePageSizes.removeFirst();
    return answer;
}

base::Result<MessagePage> WebApiSource::history(const HistoryRequest &request)
{
    // Slack pages from the wrong end when only `oldest` is given, so both bounds are always sent.
    const auto oldest = request.oldest.isNull() ? QStringLiteral("0") : request.oldest.text();
    const auto latest = request.latest.isNull() ? QStringLiteral("9999999999.999999") : request.latest.text();
    const auto answer = messages({QStringLiteral("conversations.history"),
                                  {{QStringLiteral("channel"), request.channel.text()},
                                   {QStringLiteral("oldest"), oldest},
                                   {QStringLiteral("latest"), latest},
                                   {QStringLiteral("inclusive"), QStringLiteral("true")}},
                                  {},
                                  request.limit > 0 ? QList<int>{request.limit} : QList<int>{}},
                                 request.cursor);
    if (!answer)
        return answer.error();
    return withWholeReactions(request.channel, toMessagePage(*answer));
}

base::Result<MessagePage> WebApiSource::replies(const domain::ChannelId &channel, const base::SlackTs &root,
                                                const base::SlackTs &oldest, const QString &cursor)
{
    ApiCall call{QStringLiteral("conversations.replies"),
                 {{QStringLiteral("channel"), channel.text()}, {QStringLiteral("ts"), root.text()}},
                 {},
                 {}};
    if (!oldest.isNull())
        call.parameters.append({QStringLiteral("oldest"), oldest.text()});
    const bool mustHaveRoot = oldest.isNull() && cursor.isEmpty();
    for (int tries = 1;; ++tries) {
        const auto answer = messages(call, cursor);
        if (!answer)
            return answer.error();
        auto page = toMessagePage(*answer);
        const bool isHiccup = mustHaveRoot && page.messages.empty() && page.nextCursor.isEmpty();
        if (!isHiccup)
            return withWholeReactions(channel, std::move(page));
        if (tries == mostEmptyThreads)
            return base::makeError(base::ErrorKind::NotConfigured, "slack-thread-not-found", {},
                                   {{QStringLiteral("channel"), channel.text()}});
        if (!m_caller.pause())
            return base::makeError(base::ErrorKind::Interrupted, "interrupted");
    }
}

base::Result<MessagePage> WebApiSource::withWholeReactions(const domain::ChannelId &channel, MessagePage page)
{
    for (auto &raw : page.messages) {
        if (m_lacksReactions || !hasCutReactions(raw.message))
            continue;
        if (auto asked = askForReactions(channel, raw); !asked)
            return asked.error();
    }
    return page;
}

/// A list that stays cut is shown as such; it is no reason to lose the page.
base::Result<void> WebApiSource::askForReactions(const domain::ChannelId &channel, RawMessage &raw)
{
    const auto answer = m_caller.call({QStringLiteral("reactions.get"),
                                       {{QStringLiteral("channel"), channel.text()},
                                        {QStringLiteral("timestamp"), raw.message.ts.text()},
                                        {QStringLiteral("full"), QStringLiteral("true")}},
                                       {{"message", '{'}},
                                       {}});
    if (answer) {
        const auto members = sliceObject(answer->member("message"));
        if (members)
            completeReactions(raw, memberOf(*members, "reactions"));
        return {};
    }
    const auto &error = answer.error();
    const bool isRefusal = error.kind == base::ErrorKind::Authentication ||
                           error.kind == base::ErrorKind::NotConfigured || error.code == QLatin1String("slack-error");
    if (!isRefusal) // a cut list taken for the whole one would say that somebody took a reaction back
        return error;
    m_lacksReactions = error.kind == base::ErrorKind::Authentication;
    qCInfo(lcReactions) << "a reaction's list of people stays cut short:" << error.code;
    return {};
}

} // namespace

std::unique_ptr<Source> makeWebApiSource(WebApiOptions options)
{
    if (!options.clock)
        options.clock = base::systemClock();
    return std::make_unique<WebApiSource>(std::move(options));
}

} // namespace precedent::slack
