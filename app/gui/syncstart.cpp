// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/syncstart.h"

#include "app/gui/movedquestion.h"
#include "app/gui/syncjob.h"
#include "ui/dialogs/syncdialog.h"
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace precedent::gui {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

const QString syncId = QStringLiteral("sync");

/// Of one workspace; an empty `team` means all.
QStringList followedChannels(const workspace::Workspace &workspace, const QString &team = {})
{
    QStringList names;
    for (const auto &status : workspace.channels()) {
        if (status.settings.followed && (team.isEmpty() || status.channel.team.text() == team))
            names += status.channel.name;
    }
    return names;
}

/// Another token would help.
bool isAboutTheToken(const base::Error &error)
{
    static const QStringList codes{QStringLiteral("token-absent"),        QStringLiteral("keychain-locked"),
                                   QStringLiteral("keychain-no-service"), QStringLiteral("slack-invalid-auth"),
                                   QStringLiteral("slack-token-revoked"), QStringLiteral("slack-token-expired")};
    return codes.contains(error.code);
}

using TellMoved = std::function<void(const sync::MovedChannel &)>;

/// The job tells on its own thread, the question stands on the window's.
TellMoved onThreadOf(QObject *window, const TellMoved &question)
{
    return [window, question](const sync::MovedChannel &moved) {
        QMetaObject::invokeMethod(
            window, [question, moved] { question(moved); }, Qt::QueuedConnection);
    };
}

} // namespace

SyncStart::SyncStart(std::shared_ptr<firstrun::SlackAccess> access) : m_access(std::move(access)) {}

void SyncStart::open(const shell::PageContext &context, QWidget *parent)
{
    // Before the ledger is loaded nobody knows what is followed; the job does.
    if (context.workspace.isLoaded() && followedChannels(context.workspace).isEmpty())
        context.filter.setPage(QStringLiteral("welcome"));
    else
        run(context, parent);
}

base::Result<void> SyncStart::startAutomatic(shell::MainWindow &window, store::Ledger &ledger)
{
    const auto question = [this, &window, &ledger](const sync::MovedChannel &moved) {
        if (m_askedAbout.contains(moved.to.text()))
            return;
        m_askedAbout.insert(moved.to.text());
        askAboutMoved(
            ledger, [&window](const widgets::StripMessage &strip) { window.showStrip(strip); }, moved,
            // When another job runs already, the next automatic sync reads it.
            [this, &window, &ledger] { (void)startAutomatic(window, ledger); });
    };
    return window.jobs().start(shell::quietSyncId, SyncText::tr("Sync"),
                               syncJob(ledger, m_access, {{}, {}, true, onThreadOf(&window, question)}));
}

base::Result<void> SyncStart::startFirst(const shell::PageContext &context, const firstrun::SyncPlan &plan)
{
    return context.jobs.start(syncId, SyncText::tr("First sync"),
                              syncJob(context.workspace.ledger(), m_access, {{}, plan, false}));
}

void SyncStart::fillGap(const shell::PageContext &context, const pages::Gap &gap, QWidget *parent)
{
    run(context, parent, {{}, gap});
}

void SyncStart::run(const shell::PageContext &context, QWidget *parent, const Wish &wish)
{
    const auto question = [this, context, parent](const sync::MovedChannel &moved) {
        askAboutMoved(context.workspace.ledger(), context.showStrip, moved,
                      [this, context, parent] { run(context, parent); });
    };
    const auto started =
        context.jobs.start(syncId, SyncText::tr("Sync"),
                           syncJob(context.workspace.ledger(), m_access,
                                   {wish.pastedToken, {}, false, onThreadOf(parent, question), wish.gap}));
    if (!started)
        return context.showStrip({syncId, widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
    const auto atEnd = [this, context, parent, wish](const QString &, const base::Result<QString> &result) {
        if (result || !isAboutTheToken(result.error()))
            return;
        if (result.error().kind == base::ErrorKind::NotConfigured)
            context.showStrip({syncId,
                               widgets::StripLevel::Info,
                               SyncText::tr("The Slack token is not in the keychain. Paste it to sync."),
                               {}});
        ask(context, parent, result.error().facts.value(QStringLiteral("workspace")), wish);
    };
    QObject::connect(&context.jobs, &shell::JobController::finished, parent, atEnd, Qt::SingleShotConnection);
}

void SyncStart::ask(const shell::PageContext &context, QWidget *parent, const QString &team, const Wish &wish)
{
    auto *dialog = new dialogs::SyncDialog(
        followedChannels(context.workspace, team),
        [this, context, parent, gap = wish.gap](const QByteArray &token) {
            run(context, parent, {token, gap});
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace precedent::gui
