// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelsync.h"

namespace precedent::sync {

namespace {

QString stateKey(const domain::ChannelId &channel)
{
    return QStringLiteral("sync-state/") + channel.text();
}

QString absencesKey(const domain::ChannelId &channel)
{
    return QStringLiteral("absences/") + channel.text();
}

} // namespace

base::Result<void> ChannelRun::load()
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto stored = reader->get()->setting(stateKey(channel));
    if (!stored)
        return stored.error();
    const auto absent = reader->get()->setting(absencesKey(channel));
    if (!absent)
        return absent.error();
    state = channelStateFrom(*stored);
    absences = Absences::parse(*absent);
    savedState = toText(state);
    savedAbsences = absences.text();
    return {};
}

base::Result<void> ChannelRun::save(store::Transaction &transaction) const
{
    if (goneNews) {
        if (auto added = transaction.addGone(context.team, channel, *goneNews); !added)
            return added;
    }
    if (const auto text = toText(state); text != savedState) {
        if (auto put = transaction.putSetting(stateKey(channel), text); !put)
            return put;
    }
    const auto text = absences.text();
    if (text == savedAbsences)
        return {};
    return transaction.putSetting(absencesKey(channel), text.isEmpty() ? QString() : text);
}

void ChannelRun::noteSaved()
{
    savedState = toText(state);
    savedAbsences = absences.text();
    goneNews.reset();
}

base::Result<void> saveNow(ChannelRun &run)
{
    auto written = run.context.ledger.write([&run](store::Transaction &transaction) { return run.save(transaction); });
    if (written)
        run.noteSaved();
    return written;
}

base::Result<void> mayContinue(const RunContext &context)
{
    if (context.request.cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "sync-stopped");
    if (context.request.deadline.us != 0 && context.clock() >= context.request.deadline)
        return base::makeError(base::ErrorKind::Budget, "time-budget");
    return {};
}

base::Result<void> checkTeam(const domain::TeamId &wanted, const slack::Identity &identity)
{
    if (wanted.isEmpty() || wanted == identity.team)
        return {};
    return base::makeError(base::ErrorKind::NotConfigured, "team-mismatch", {},
                           {{QStringLiteral("found"), identity.team.text()}, {QStringLiteral("team"), wanted.text()}});
}

base::Result<void> confirmTeam(const RunContext &context)
{
    if (context.source.deliversReplies())
        return {};
    const auto identity = context.source.identify();
    return identity ? checkTeam(context.team, *identity) : identity.error();
}

void tell(const RunContext &context, const Progress &progress)
{
    if (!context.request.onProgress)
        return;
    auto told = progress;
    told.job = context.request.job;
    context.request.onProgress(told);
}

} // namespace precedent::sync
