// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/syncjob.h"

#include "slack/importsource.h"
#include "sync/importedchannel.h"
#include "sync/syncsince.h"
#include "sync/workspaces.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/retentiontext.h"
#include "ui/text/synctext.h"
#include "workspace/retentionrule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace precedent::gui {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

QString phaseText(const sync::Progress &progress)
{
    if (progress.phase == QLatin1String("people"))
        return SyncText::tr("Reading people");
    if (progress.phase == QLatin1String("threads"))
        return SyncText::tr("Reading threads");
    if (progress.phase == QLatin1String("waiting"))
        return SyncText::tr("Waiting as Slack asked");
    if (progress.coveredBackTo && progress.coveredBackTo->us > 0)
        return SyncText::tr("Reading back to %1", "date")
            .arg(text::dayText(base::Zone().dateOf(*progress.coveredBackTo), QLocale()));
    return SyncText::tr("Reading messages");
}

/// "#a, #b: sentence" for channels that failed in the same way.
QString failureText(const sync::Report &report)
{
    QMap<QString, QStringList> channels;
    for (const auto &channel : report.channels) {
        if (channel.error)
            channels[text::errorText(*channel.error).sentence()] += u'#' + channel.name;
    }
    QStringList failed;
    for (auto reason = channels.cbegin(); reason != channels.cend(); ++reason)
        failed +=
            SyncText::tr("%1: %2", "channels, what went wrong").arg(text::enumerated(reason.value()), reason.key());
    return text::sentences(failed);
}

QString reportText(const sync::Report &report)
{
    int added = 0;
    int edited = 0;
    for (const auto &channel : report.channels) {
        added += channel.added;
        edited += channel.edited;
    }
    QStringList done{SyncText::tr("%1, %2.", "new messages, changed messages")
                         .arg(SyncText::tr("%Ln new message(s)", "result of a sync", added),
                              SyncText::tr("%Ln changed", "messages, result of a sync", edited))};
    if (report.isRestricted)
        done += text::restrictedText();
    if (const int unreadable = report.unreadable(); unreadable > 0)
        done += text::unreadableText(unreadable);
    return text::sentences(done << failureText(report));
}

/// Nobody asked for an automatic sync: it says only what went wrong.
base::Result<QString> quietText(const sync::Report &report)
{
    if (report.failed() == 0)
        return QString();
    QStringList names;
    for (const auto &channel : report.channels) {
        if (channel.error)
            names += u'#' + channel.name;
    }
    return base::makeError(base::ErrorKind::Partial, "sync-partial", failureText(report),
                           {{QStringLiteral("channels"), names.join(QStringLiteral(", "))}});
}

/// A channel as the first run chose it.
struct PlannedChannel
{
    domain::Channel channel;
    domain::ChannelSettings settings;
    base::Currency currency;
    base::Instant since;
};

base::Result<void> keepChannel(store::Transaction &transaction, const store::Reader &reader, PlannedChannel planned)
{
    const auto &channel = planned.channel;
    if (auto kept = transaction.putChannel(channel); !kept)
        return kept;
    if (auto kept = sync::keepSince(transaction, reader, {channel.id, planned.since, planned.settings.followed}); !kept)
        return kept;
    planned.settings.followed = true;
    if (!planned.currency.isNull())
        planned.settings.defaultCurrency = planned.currency;
    if (auto kept = transaction.putChannelSettings(channel.id, planned.settings); !kept)
        return kept;
    if (auto kept = transaction.putSetting(sync::importedKey(channel.id), QString()); !kept)
        return kept;
    return transaction.putSetting(sync::connectedKey(channel.team), QStringLiteral("true"));
}

/// Kept before Slack is asked, so that a first sync that fails is simply repeated by the next.
base::Result<void> keepPlan(store::Ledger &ledger, const firstrun::SyncPlan &plan)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto since = plan.days == 0 ? base::Instant{0} : ledger.clock()() - plan.days * base::oneDay;
    std::vector<domain::ChannelSettings> settings;
    for (const auto &channel : plan.channels) {
        auto known = reader->get()->channelSettings(channel.id);
        if (!known)
            return known.error();
        settings.push_back(*std::move(known));
    }
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (std::size_t i = 0; i < plan.channels.size(); ++i) {
            if (auto kept = keepChannel(transaction, **reader, {plan.channels[i], settings[i], plan.currency, since});
                !kept)
                return kept;
        }
        return {};
    });
}

sync::Request requestFor(const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    sync::Request request;
    request.cancel = cancel;
    request.onProgress = [report](const sync::Progress &progress) {
        report({phaseText(progress), progress.done, progress.total, progress.etaSeconds});
    };
    return request;
}

base::Result<QStringList> followedTeams(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto teams = sync::connectedTeams(**reader);
    if (!teams)
        return teams.error();
    QStringList ids;
    for (const auto &team : *teams)
        ids += team.text();
    return ids;
}

/// A pasted token is kept under its workspace; what to say of the keychain, else nothing.
base::Result<QString> takePasted(firstrun::SlackAccess &access, const QByteArray &pasted, const QStringList &teams,
                                 const firstrun::SlackWaiting &waiting)
{
    if (pasted.isEmpty())
        return QString();
    const auto owner = access.teamOf(pasted, waiting);
    if (!owner)
        return owner.error();
    if (!teams.isEmpty() && !teams.contains(*owner))
        return base::makeError(
            base::ErrorKind::NotConfigured, "team-mismatch", {},
            {{QStringLiteral("found"), *owner}, {QStringLiteral("team"), teams.join(QStringLiteral(", "))}});
    if (access.keep(pasted, *owner))
        return QString();
    return SyncText::tr("The token is kept for this session only.");
}

/// A gap that is to be filled is read from now on, also where reading began later by choice.
base::Result<void> keepGap(store::Ledger &ledger, const pages::Gap &gap)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    return ledger.write([&](store::Transaction &transaction) {
        return sync::keepSince(transaction, **reader, {gap.channel.id, gap.range.from, true});
    });
}

/// What a sync reads: the plan's workspace, that of a gap, else each that has followed channels.
base::Result<QStringList> teamsOf(store::Ledger &ledger, const SyncOrder &order)
{
    if (order.gap) {
        const auto kept = keepGap(ledger, *order.gap);
        return kept ? base::Result<QStringList>({order.gap->channel.team.text()}) : kept.error();
    }
    if (!order.plan)
        return followedTeams(ledger);
    if (auto kept = keepPlan(ledger, *order.plan); !kept)
        return kept.error();
    const auto &channels = order.plan->channels;
    return channels.empty() ? QStringList() : QStringList{channels.front().team.text()};
}

std::vector<sync::WorkspaceRun> connectEach(firstrun::SlackAccess &access, const QStringList &teams,
                                            const firstrun::SlackWaiting &waiting)
{
    std::vector<sync::WorkspaceRun> workspaces;
    for (const auto &team : teams) {
        const auto token = access.token(team, waiting);
        workspaces.push_back({domain::TeamId(team), token
                                                        ? access.connect(*token, waiting)
                                                        : base::Result<std::unique_ptr<slack::Source>>(token.error())});
    }
    return workspaces;
}

void tellMoved(const SyncOrder &order, const base::Result<sync::Report> &result)
{
    const auto tell = [&order](const base::Error &error) {
        const auto moved = sync::movedFrom(error);
        if (moved && order.onMoved)
            order.onMoved(*moved);
    };
    if (!result)
        return tell(result.error());
    for (const auto &channel : result->channels) {
        if (channel.error)
            tell(*channel.error);
    }
}

QString erasedText(const workspace::ErasedWithSync &erased)
{
    return text::erasedWithSyncText(int(erased.outcome.records), int(erased.held),
                                    text::dayText(erased.before, QLocale()));
}

base::Result<QString> readSlack(store::Ledger &ledger, firstrun::SlackAccess &access, const SyncOrder &order,
                                const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    const firstrun::SlackWaiting waiting{cancel, [report](int seconds) {
                                             report({SyncText::tr("Waiting as Slack asked"), 0, {}, seconds});
                                         }};
    auto teams = teamsOf(ledger, order);
    if (!teams)
        return teams.error();
    const auto notice = takePasted(access, order.pastedToken, *teams, waiting);
    if (!notice)
        return notice.error();
    if (teams->isEmpty())
        *teams += QString();
    auto workspaces = connectEach(access, *teams, waiting);
    for (sync::WorkspaceRun &one : workspaces) {
        if (order.gap)
            one.channels = {order.gap->channel.id.text()};
    }
    const auto result = sync::runEach(workspaces, ledger, requestFor(cancel, report));
    tellMoved(order, result);
    if (!result)
        return result.error();
    const auto erased = workspace::eraseWithSync(ledger, cancel);
    if (!erased)
        return erased.error();
    const auto more = *erased ? erasedText(**erased) : QString();
    const auto told =
        order.isAutomatic ? quietText(*result) : base::Result<QString>(text::sentences({reportText(*result), *notice}));
    return told ? base::Result<QString>(text::sentences({*told, more})) : told;
}

} // namespace

shell::JobFunction syncJob(store::Ledger &ledger, std::shared_ptr<firstrun::SlackAccess> access, const SyncOrder &order)
{
    return [&ledger, access = std::move(access), order](const base::CancelToken &cancel,
                                                        const shell::ReportProgress &report) {
        return readSlack(ledger, *access, order, cancel, report);
    };
}

shell::JobFunction importJob(store::Ledger &ledger, const QString &path, const QStringList &channels)
{
    return [&ledger, path, channels](const base::CancelToken &cancel,
                                     const shell::ReportProgress &report) -> base::Result<QString> {
        const auto source = slack::openImport(path, cancel);
        if (!source)
            return source.error();
        const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
        if (!lock)
            return lock.error();
        auto request = requestFor(cancel, report);
        request.job = QStringLiteral("import");
        request.channels = channels;
        const auto result = sync::run(**source, ledger, request);
        return result ? base::Result<QString>(reportText(*result)) : result.error();
    };
}

} // namespace precedent::gui
