// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/syncstart.h"

#include "secrets/tokenstore.h"
#include "slack/webapisource.h"
#include "sync/sync.h"
#include "ui/dialogs/syncdialog.h"
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace precedent::gui {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

constexpr const char *keychainKey = "default";

QStringList followedChannels(const workspace::Workspace &workspace)
{
    QStringList names;
    for (const auto &status : workspace.channels()) {
        if (status.settings.followed)
            names += status.channel.name;
    }
    return names;
}

QString phaseText(const sync::Progress &progress)
{
    if (progress.phase == QLatin1String("people"))
        return SyncText::tr("Reading people");
    if (progress.phase == QLatin1String("threads"))
        return SyncText::tr("Reading threads");
    if (progress.phase == QLatin1String("waiting"))
        return SyncText::tr("Waiting as Slack asked");
    if (progress.coveredBackTo && progress.coveredBackTo->us > 0)
        return SyncText::tr("Reading back to %1", "date").arg(base::toIsoUtc(*progress.coveredBackTo).left(10));
    return SyncText::tr("Reading messages");
}

QString reportText(const sync::Report &report)
{
    int added = 0;
    int edited = 0;
    QStringList failed;
    for (const auto &channel : report.channels) {
        added += channel.added;
        edited += channel.edited;
        if (channel.error)
            failed += u'#' + channel.name + QStringLiteral(": ") + text::errorText(*channel.error).sentence();
    }
    const auto done = SyncText::tr("%Ln new message(s)", "result of a sync", added) + QStringLiteral(", ") +
                      SyncText::tr("%Ln changed", "messages, result of a sync", edited) + u'.';
    return failed.isEmpty() ? done : done + u' ' + failed.join(u' ');
}

shell::JobFunction syncJob(store::Ledger &ledger, const QByteArray &token, const QStringList &channels)
{
    return [&ledger, token, channels](const base::CancelToken &cancel,
                                      const shell::ReportProgress &report) -> base::Result<QString> {
        const auto url = slack::checkApiUrl(
            qEnvironmentVariable("PRECEDENT_SLACK_API_URL", QStringLiteral("https://slack.com/api/")));
        if (!url)
            return url.error();
        const auto lock = store::JobLock::acquire(ledger.path());
        if (!lock)
            return lock.error();
        slack::WebApiOptions options;
        options.apiUrl = *url;
        options.token = token;
        options.clock = ledger.clock();
        options.cancel = cancel;
        options.onWait = [report](int seconds) {
            report({SyncText::tr("Waiting as Slack asked"), 0, std::nullopt, seconds});
        };
        const auto source = slack::makeWebApiSource(std::move(options));
        sync::Request request;
        request.channels = channels;
        request.cancel = cancel;
        request.onProgress = [report](const sync::Progress &progress) {
            report({phaseText(progress), progress.done, progress.total, progress.etaSeconds});
        };
        const auto result = sync::run(*source, ledger, request);
        return result ? base::Result<QString>(reportText(*result)) : result.error();
    };
}

} // namespace

void SyncStart::open(const shell::PageContext &context, QWidget *parent)
{
    if (m_token.isEmpty())
        m_token = qgetenv("PRECEDENT_SLACK_TOKEN");
    if (m_token.isEmpty())
        m_token = secrets::readToken(QLatin1String(keychainKey)).token;
    const auto followed = followedChannels(context.workspace);
    if (!m_token.isEmpty() && !followed.isEmpty()) {
        run(context, {});
        return;
    }
    auto *dialog = new dialogs::SyncDialog(
        {!m_token.isEmpty(), followed},
        [this, context](const dialogs::SyncRequest &request) {
            if (!request.token.isEmpty())
                keep(context, request.token);
            run(context, request.channels);
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SyncStart::keep(const shell::PageContext &context, const QByteArray &token)
{
    m_token = token;
    if (!secrets::writeToken(QLatin1String(keychainKey), token))
        context.showStrip({QStringLiteral("token"),
                           widgets::StripLevel::Info,
                           SyncText::tr("The keychain did not take the token; it is kept for this session only."),
                           {}});
}

void SyncStart::run(const shell::PageContext &context, const QStringList &channels)
{
    const auto started = context.jobs.start(QStringLiteral("sync"), SyncText::tr("Sync"),
                                            syncJob(context.workspace.ledger(), m_token, channels));
    if (!started)
        context.showStrip(
            {QStringLiteral("sync"), widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
}

} // namespace precedent::gui
