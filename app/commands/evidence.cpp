// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/filteroptions.h"
#include "app/commands/interrupts.h"
#include "app/commands/selection.h"
#include "app/commands/words.h"
#include "evidence/package.h"
#include "query/words.h"
#include "store/connection.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

/// What to pack, from a ledger that stays as it was when it was looked at.
struct Packing
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    evidence::Choice choice;
};

base::Result<QString> readTarget(const Invocation &invocation)
{
    const auto path = invocation.value("output");
    if (path.isEmpty()) {
        return makeError(ErrorKind::Usage, "option-required", {},
                         {{QStringLiteral("option"), QStringLiteral("-o")},
                          {QStringLiteral("command"), QStringLiteral("evidence")}});
    }
    if (path == QLatin1String("-"))
        return wrongValue("output", path, QStringLiteral("FILE.zip"));
    return path;
}

base::Result<void> refuseFilters(const Invocation &invocation)
{
    for (const auto &option : filterOptions()) {
        if (invocation.has(option.name))
            return excludingOptions(QStringLiteral("RECORD_ID"), QStringLiteral("--") + QLatin1String(option.name));
    }
    return {};
}

/// A checkpoint over everything, where the ledger can be written; what is on read-only media stays as it is.
base::Result<void> coverLog(const Invocation &invocation)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto covered = evidence::isCovered(*session->reader);
    if (!covered)
        return covered.error();
    if (*covered)
        return {};
    const auto writing = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!writing) {
        const bool canBeRead = writing.error().kind == ErrorKind::Output;
        return canBeRead ? base::Result<void>() : writing.error();
    }
    return writing->ledger->checkpoint();
}

base::Result<Packing> packOne(const Invocation &invocation, const store::Reader &reader)
{
    const domain::RecordId id(invocation.arguments().constFirst());
    const auto record = reader.record(id);
    if (!record)
        return record.error();
    const auto view = loadSnapshot(reader, invocation.common());
    if (!view)
        return view.error();
    // A merged record answers to both ids.
    const auto row = record->has_value() ? view->snapshot->find((*record)->id) : std::nullopt;
    if (!row)
        return makeError(ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id.text()}});
    return Packing{view->snapshot, {{*row}, std::nullopt}};
}

base::Result<Packing> pack(const Invocation &invocation, const store::Reader &reader)
{
    if (!invocation.arguments().isEmpty())
        return packOne(invocation, reader);
    auto selection = selectRows(invocation, reader);
    if (!selection)
        return selection.error();
    auto filter = query::resolved(selection->filter, selection->view.calendar);
    if (!filter)
        return filter.error();
    return Packing{selection->view.snapshot, {std::move(selection->rows), *std::move(filter)}};
}

base::Result<evidence::Summary> write(const Invocation &invocation, const QString &path, Console &console)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const store::ReadScope scope(session->reader->connection());
    const auto packing = pack(invocation, *session->reader);
    if (!packing)
        return packing.error();
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    const auto progress = [&console](std::int64_t done, std::int64_t total) {
        console.progress({QStringLiteral("evidence"), QStringLiteral("leaves"), done, total, {}, {}});
    };
    return evidence::writePackage(path, *session->reader, *packing->snapshot, packing->choice, cancel, progress);
}

Outcome describe(const QString &path, const evidence::Summary &summary)
{
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("file"), path},
        {QStringLiteral("records"), qint64(summary.records)},
        {QStringLiteral("leaves"), qint64(summary.leaves)},
        {QStringLiteral("messages"), qint64(summary.messages)},
        {QStringLiteral("log_size"), qint64(summary.logSize)},
        {QStringLiteral("root"), QString::fromLatin1(summary.root.toHex())},
        {QStringLiteral("signed"), summary.isSigned},
    };
    return outcome;
}

base::Result<Outcome> runEvidence(const Invocation &invocation, Console &console)
{
    const auto path = readTarget(invocation);
    if (!path)
        return path.error();
    if (!invocation.arguments().isEmpty()) {
        if (auto alone = refuseFilters(invocation); !alone)
            return alone.error();
    }
    if (auto covered = coverLog(invocation); !covered)
        return covered.error();
    const auto summary = write(invocation, *path, console);
    if (!summary)
        return summary.error();
    if (!summary->isSigned)
        console.warn(Words::tr("The checkpoint in it is not signed."));
    console.say(Words::tr("Evidence of %Ln record(s) written", nullptr, int(summary->records)));
    return describe(*path, *summary);
}

} // namespace

CommandSpec evidenceCommand()
{
    std::vector<OptionSpec> options{{"output", "o", "FILE.zip", QT_TRANSLATE_NOOP("commands", "where to")}};
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"evidence",
            "[RECORD_ID]",
            QT_TRANSLATE_NOOP("commands", "pack a record, or the filtered ones, with proofs that outsiders can check"),
            0,
            1,
            options,
            runEvidence};
}

} // namespace precedent::commands
