// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/syncjob.h"

#include "slack/exportsource.h"
#include "sync/sync.h"
#include "ui/text/errortext.h"
#include "ui/text/synctext.h"

#include <QtCore/QCoreApplication>

namespace precedent::gui {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

/// Live updates give way to a job within a second.
constexpr int lockSeconds = 5;

/// The first instant that syncs of the window read, as ISO 8601 in UTC; never set: everything.
const QString sinceKey = QStringLiteral("sync-since");

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
    auto done = SyncText::tr("%Ln new message(s)", "result of a sync", added) + QStringLiteral(", ") +
                SyncText::tr("%Ln changed", "messages, result of a sync", edited) + u'.';
    if (report.isRestricted)
        done += u' ' + text::restrictedText();
    return failed.isEmpty() ? done : done + u' ' + failed.join(u' ');
}

/// Kept before Slack is asked, so that a first sync that fails is simply repeated by the next.
base::Result<void> keepPlan(store::Ledger &ledger, const firstrun::SyncPlan &plan)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    std::vector<domain::ChannelSettings> settings;
    for (const auto &channel : plan.channels) {
        auto known = reader->get()->channelSettings(channel.id);
        if (!known)
            return known.error();
        known->followed = true;
        if (!plan.currency.isNull())
            known->defaultCurrency = plan.currency;
        settings.push_back(*std::move(known));
    }
    const auto since = plan.days == 0 ? QString() : base::toIsoUtc(ledger.clock()() - plan.days * base::oneDay);
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (std::size_t i = 0; i < plan.channels.size(); ++i) {
            if (auto kept = transaction.putChannel(plan.channels[i]); !kept)
                return kept;
            if (auto kept = transaction.putChannelSettings(plan.channels[i].id, settings[i]); !kept)
                return kept;
        }
        return transaction.putSetting(sinceKey, since);
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

base::Result<QByteArray> tokenFor(firstrun::SlackAccess &access, const QByteArray &pasted, QString &notice)
{
    if (pasted.isEmpty())
        return access.token();
    if (const auto kept = access.keep(pasted); !kept)
        notice = u' ' + SyncText::tr("The token is kept for this session only.");
    return pasted;
}

base::Result<QString> readSlack(store::Ledger &ledger, firstrun::SlackAccess &access, const SyncOrder &order,
                                const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    const auto lock = store::JobLock::acquire(ledger.path(), lockSeconds);
    if (!lock)
        return lock.error();
    if (order.plan) {
        if (const auto kept = keepPlan(ledger, *order.plan); !kept)
            return kept.error();
    }
    QString notice;
    const auto token = tokenFor(access, order.pastedToken, notice);
    if (!token)
        return token.error();
    const auto source = access.connect(*token, {cancel, [report](int seconds) {
                                                    report({SyncText::tr("Waiting as Slack asked"), 0, {}, seconds});
                                                }});
    if (!source)
        return source.error();
    const auto since = readSince(ledger);
    if (!since)
        return since.error();
    auto request = requestFor(cancel, report);
    request.since = *since;
    const auto result = sync::run(**source, ledger, request);
    return result ? base::Result<QString>(reportText(*result) + notice) : result.error();
}

} // namespace

base::Result<base::Instant> readSince(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto text = reader->get()->setting(sinceKey);
    if (!text)
        return text.error();
    return base::fromIso(*text).value_or(base::Instant{0});
}

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
        const auto source = slack::openExport(path);
        if (!source)
            return source.error();
        const auto lock = store::JobLock::acquire(ledger.path(), lockSeconds);
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
