// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"
#include "ui/pages/gapsdialog.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QSet>

namespace precedent::gui {

/// Reading Slack from the window: at F5 what is followed, after the first run what was chosen there.
class SyncStart
{
public:
    explicit SyncStart(std::shared_ptr<firstrun::SlackAccess> access);

    /// Starts the sync; without a followed channel opens the first-run page, without a token asks for one.
    void open(const shell::PageContext &context, QWidget *parent);
    /// Starts a sync that nobody asked for: its only strip is the question about a channel with a new id, once for
    /// each. `window` and `ledger` outlive it. Usage "job-running".
    [[nodiscard]] base::Result<void> startAutomatic(shell::MainWindow &window, store::Ledger &ledger);
    /// Follows the plan's channels from now on and starts their first sync. Usage "job-running".
    [[nodiscard]] base::Result<void> startFirst(const shell::PageContext &context, const firstrun::SyncPlan &plan);

    /// Starts reading what is missing of a channel; without a token asks for one.
    void fillGap(const shell::PageContext &context, const pages::Gap &gap, QWidget *parent);

private:
    /// What a run that somebody asked for reads.
    struct Wish
    {
        QByteArray pastedToken;
        std::optional<pages::Gap> gap;
    };
    void ask(const shell::PageContext &context, QWidget *parent, const QString &team, const Wish &wish);
    void run(const shell::PageContext &context, QWidget *parent, const Wish &wish = {});

    std::shared_ptr<firstrun::SlackAccess> m_access;
    QSet<QString> m_askedAbout; ///< new ids of channels, so that a closed question does not come back
};

} // namespace precedent::gui
