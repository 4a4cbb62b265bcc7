// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include "app/ledgerpath.h"
#include "base/folding.h"
#include "store/ownfile.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

/// The error with the ledger's path where store did not tell one.
base::Error about(base::Error error, const QString &path)
{
    const auto fact = QStringLiteral("path");
    if (error.kind == ErrorKind::Ledger && !error.facts.contains(fact))
        error.facts.insert(fact, path);
    return error;
}

store::OpenOptions openOptions(const CommonOptions &common, store::OpenMode mode)
{
    store::OpenOptions options;
    options.mode = mode;
    options.clock = common.clock;
    options.mustExist = mode == store::OpenMode::ReadOnly;
    return options;
}

} // namespace

base::Result<ReadSession> openForReading(const CommonOptions &options)
{
    auto ledger = store::Ledger::open(options.ledger, openOptions(options, store::OpenMode::ReadOnly));
    if (!ledger)
        return about(ledger.error(), options.ledger);
    auto reader = ledger->get()->reader();
    if (!reader)
        return reader.error();
    return ReadSession{std::move(*ledger), std::move(*reader)};
}

base::Result<WriteSession> openForWriting(const CommonOptions &options, IfAbsent ifAbsent)
{
    // Asked before the lock is taken, so that a mistyped path leaves no lock file behind.
    if (ifAbsent == IfAbsent::Refuse && !QFileInfo::exists(options.ledger))
        return makeError(ErrorKind::Ledger, "ledger-absent", {}, {{QStringLiteral("path"), options.ledger}});
    if (const auto isLocal = app::checkLedgerPlace(options.ledger); !isLocal)
        return isLocal.error();
    if (ifAbsent == IfAbsent::Create) {
        if (const auto made = store::makeFolderOf(options.ledger); !made)
            return made.error();
    }
    auto lock = store::JobLock::acquire(options.ledger, options.waitSeconds);
    if (!lock)
        return lock.error();
    auto ledger = store::Ledger::open(options.ledger, openOptions(options, store::OpenMode::ReadWrite));
    if (!ledger)
        return about(ledger.error(), options.ledger);
    return WriteSession{std::move(*lock), std::move(*ledger)};
}

base::Result<ChangeSession> openForChanges(const CommonOptions &options)
{
    auto session = openForWriting(options, IfAbsent::Refuse);
    if (!session)
        return session.error();
    auto reader = session->ledger->reader();
    if (!reader)
        return reader.error();
    return ChangeSession{std::move(session->lock), std::move(session->ledger), std::move(*reader)};
}

base::Result<std::unique_ptr<store::Ledger>> openForEntry(const CommonOptions &options)
{
    auto writing = openOptions(options, store::OpenMode::ReadWrite);
    writing.mustExist = true;
    if (app::checkLedgerPlace(options.ledger)) {
        if (auto ledger = store::Ledger::open(options.ledger, writing))
            return ledger;
    }
    return store::Ledger::open(options.ledger, openOptions(options, store::OpenMode::ReadOnly));
}

base::Result<SnapshotView> loadSnapshot(const store::Reader &reader, const CommonOptions &options)
{
    auto input = workspace::snapshotInput(reader);
    if (!input)
        return input.error();
    if (options.zone)
        input->zone = *options.zone;
    SnapshotView view;
    view.snapshot = insight::Snapshot::build(std::move(*input));
    view.calendar = view.snapshot->calendar(options.clock());
    return view;
}

base::Result<base::Zone> reportingZone(const store::Reader &reader, const CommonOptions &options)
{
    if (options.zone)
        return *options.zone;
    const auto name = reader.setting(QStringLiteral("zone"));
    if (!name)
        return name.error();
    return base::Zone::byName(*name).value_or(base::Zone());
}

base::Result<query::Calendar> calendarOf(const store::Reader &reader, const CommonOptions &options)
{
    const auto settings = workspace::settingsInput(reader);
    if (!settings)
        return settings.error();
    return query::Calendar{options.zone.value_or(settings->zone), options.clock(), settings->weekStart,
                           settings->yearStart};
}

base::Result<domain::Channel> findChannel(const store::Reader &reader, const QString &idOrName)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    const auto name = base::fold(idOrName.startsWith(u'#') ? idOrName.mid(1) : idOrName);
    std::vector<domain::Channel> found;
    for (const auto &channel : *channels) {
        if (channel.id.text() == idOrName)
            return channel;
        if (base::fold(channel.name) == name)
            found.push_back(channel);
    }
    const QMap<QString, QString> facts{{QStringLiteral("channel"), idOrName}};
    if (found.size() > 1) // of several workspaces
        return makeError(ErrorKind::Usage, "channel-ambiguous", {}, facts);
    if (found.empty())
        return makeError(ErrorKind::NotConfigured, "channel-unknown", {}, facts);
    return found.front();
}

} // namespace precedent::commands
