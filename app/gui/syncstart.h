// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/windowsetup.h"

namespace precedent::gui {

/// Reading Slack from the window: at F5 what is followed, after the first run what was chosen there.
class SyncStart
{
public:
    explicit SyncStart(std::shared_ptr<firstrun::SlackAccess> access);

    /// Starts the sync; without a followed channel opens the first-run page, without a token asks for one.
    void open(const shell::PageContext &context, QWidget *parent);
    /// Starts a sync that nobody asked for: it asks nothing and shows no strip. Usage "job-running".
    [[nodiscard]] base::Result<void> startAutomatic(shell::JobController &jobs, store::Ledger &ledger);
    /// Follows the plan's channels from now on and starts their first sync. Usage "job-running".
    [[nodiscard]] base::Result<void> startFirst(const shell::PageContext &context, const firstrun::SyncPlan &plan);

private:
    void ask(const shell::PageContext &context, QWidget *parent, const QString &team);
    void run(const shell::PageContext &context, QWidget *parent, const QByteArray &pastedToken = {});

    std::shared_ptr<firstrun::SlackAccess> m_access;
};

} // namespace precedent::gui
