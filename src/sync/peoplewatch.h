// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

#include <QtCore/QSet>

namespace precedent::sync {

/// A source that keeps the ledger's people up to date by the way: they are listed when that was a day ago, and at once
/// when a message names somebody whom the ledger does not know, before that message is archived. Who is in no list is
/// asked about by id.
class PeopleWatch final : public slack::Source
{
public:
    /// `context`, whose source is watched, outlives it.
    explicit PeopleWatch(const RunContext &context) : m_context(context) {}

    /// Lists people when that is due; before anything is read.
    [[nodiscard]] base::Result<void> begin();
    /// Notes who is in no list, so that they cause none tomorrow; after everything.
    [[nodiscard]] base::Result<void> end();

    [[nodiscard]] domain::Source kind() const override { return m_context.source.kind(); }
    [[nodiscard]] bool deliversReplies() const override { return m_context.source.deliversReplies(); }
    [[nodiscard]] base::Result<slack::Identity> identify() override { return m_context.source.identify(); }
    [[nodiscard]] base::Result<slack::ChannelPage> channels(const QString &cursor) override
    {
        return m_context.source.channels(cursor);
    }
    [[nodiscard]] base::Result<std::optional<slack::ChannelPage>> channel(const domain::ChannelId &id) override
    {
        return m_context.source.channel(id);
    }
    [[nodiscard]] base::Result<slack::PeoplePage> people(const QString &cursor) override
    {
        return m_context.source.people(cursor);
    }
    [[nodiscard]] base::Result<std::optional<domain::Person>> person(const QString &id) override
    {
        return m_context.source.person(id);
    }
    [[nodiscard]] base::Result<slack::MessagePage> history(const slack::HistoryRequest &request) override
    {
        return watched(m_context.source.history(request));
    }
    [[nodiscard]] base::Result<slack::MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &root,
                                                           const base::SlackTs &oldest, const QString &cursor) override
    {
        return watched(m_context.source.replies(channel, root, oldest, cursor));
    }
    [[nodiscard]] bool isRestricted() const override { return m_context.source.isRestricted(); }
    [[nodiscard]] QString rates() const override { return m_context.source.rates(); }
    void useRates(const QString &learned) override { m_context.source.useRates(learned); }

private:
    [[nodiscard]] base::Result<slack::MessagePage> watched(base::Result<slack::MessagePage> page);
    [[nodiscard]] base::Result<void> load(const store::Reader &reader);
    [[nodiscard]] base::Result<void> list();
    /// Those in no list: kept under this workspace, which shows them, or noted as unlisted.
    [[nodiscard]] base::Result<void> askAbout(const QStringList &ids);
    /// Of the context's workspace, if the source still is.
    [[nodiscard]] base::Result<void> keep(std::vector<domain::Person> people);
    [[nodiscard]] bool isKnown(const QString &id) const { return m_known.contains(id) || m_unlisted.contains(id); }

    const RunContext &m_context;
    QSet<QString> m_known;
    /// Whom nobody could tell about, and what only looks like somebody.
    QSet<QString> m_unlisted;
    int m_asked = 0;
    bool m_isListed = false;
    bool m_hasNewUnlisted = false;
};

} // namespace precedent::sync
