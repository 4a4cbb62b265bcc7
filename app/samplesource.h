// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/workspace.h"
#include "slack/source.h"

namespace precedent::app {

/// A fictional workspace as a source: every version of every message with the time from which it could be seen.
class SampleSource : public slack::Source
{
public:
    explicit SampleSource(const sample::Workspace &workspace);

    [[nodiscard]] domain::Source kind() const override { return domain::Source::Api; }
    [[nodiscard]] bool deliversReplies() const override { return true; }
    [[nodiscard]] base::Result<slack::Identity> identify() override;
    [[nodiscard]] base::Result<slack::ChannelPage> channels(const QString &cursor) override;
    [[nodiscard]] base::Result<slack::PeoplePage> people(const QString &cursor) override;
    [[nodiscard]] base::Result<slack::MessagePage> history(const slack::HistoryRequest &request) override;
    [[nodiscard]] base::Result<slack::MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &root,
                                                           const base::SlackTs &oldest, const QString &cursor) override;

private:
    const sample::Workspace &m_workspace;
};

} // namespace precedent::app
