// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/importoffer.h"
#include "ui/firstrun/slackcalls.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace precedent::firstrun {

class AdminStep;
class CheckStep;
class ConnectStep;
class ImportStep;
class RangeStep;
class WelcomeStep;

/// What the first sync is to read.
struct SyncPlan
{
    std::vector<domain::Channel> channels;
    base::Currency currency; ///< of a bare sign in these channels; null: not said
    int days = 0;            ///< 0 is everything
};

/// What the program gives the first-run page.
struct FirstRunSetup
{
    std::shared_ptr<SlackAccess> access;
    /// Where the answers are kept; null keeps nothing.
    std::shared_ptr<QSettings> settings;
    std::function<void()> openSample;
    /// Start their job behind the window.
    std::function<base::Result<void>(const shell::PageContext &, const SyncPlan &)> startSync;
    std::function<base::Result<void>(const shell::PageContext &, const QString &path, const QStringList &channels)>
        startImport;
    /// What is to be imported from elsewhere; null where nothing can come.
    std::shared_ptr<ImportOffer> offer = nullptr;
};

/// "welcome": from nothing to the first chart. Its steps stand in one card, one visible at a time; what was answered
/// survives the program's end.
class FirstRunPage : public shell::Page
{
    Q_OBJECT
public:
    FirstRunPage(const shell::PageContext &context, FirstRunSetup setup, QWidget *parent);

    [[nodiscard]] bool usesFilter() const override { return false; }
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

private:
    void arrange();
    void connectWelcome();
    void connectConnect();
    void connectLater();
    /// Shows a step and remembers that one is there.
    void go(Step step);
    /// A step of before the program's end, as far as the token is still there.
    void resume();
    [[nodiscard]] base::Currency usualCurrency() const;
    void keep();
    void keepChoices();
    void askForNetwork();
    /// Looks into what was offered, if anything was.
    void takeOffer();
    void startSync();
    void startImport(const QString &path, const QStringList &channels);
    /// The first run is over; the overview shows everything that is read.
    void finish();
    void say(const base::Result<void> &started);

    FirstRunSetup m_setup;
    FirstRunState m_state;
    SlackCalls m_calls;
    WelcomeStep *m_welcome;
    ConnectStep *m_connect;
    AdminStep *m_admin;
    CheckStep *m_check;
    RangeStep *m_range;
    ImportStep *m_import;
    /// Where to go on when the token has been found again.
    std::optional<Step> m_resumeAt;
    bool m_hasData = false;
};

/// The page for the window's list; it stands in no menu.
[[nodiscard]] shell::PageEntry firstRunEntry(const FirstRunSetup &setup);

} // namespace precedent::firstrun
