// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/erasing.h"

#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/words.h"
#include "store/compacting.h"
#include "store/copies.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/retentiontext.h"
#include "workspace/retention.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QJsonArray idsOf(const std::vector<domain::RecordId> &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.text());
    return list;
}

base::Result<QString> basisOf(const Invocation &invocation, const records::ErasurePlan &plan, const QString &otherwise)
{
    const auto basis = invocation.has("basis") ? invocation.value("basis").trimmed() : otherwise;
    if (basis.isEmpty() || basis.size() > workspace::longestBasis) {
        return base::makeError(base::ErrorKind::Usage, "basis-unfit", {},
                               {{QStringLiteral("limit"), QString::number(workspace::longestBasis)}});
    }
    if (records::WordEraser(plan.ids, {plan.names + plan.namesWhereInvolved}, {}).finds(basis))
        return base::makeError(base::ErrorKind::Usage, "basis-names-somebody");
    return basis;
}

QJsonObject describe(const records::ErasurePlan &plan, bool dryRun)
{
    return {{QStringLiteral("kind"), wordOf(plan.target.kind)},
            {QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("records"), qint64(plan.records.size())},
            {QStringLiteral("threads"), qint64(plan.threads.size())},
            {QStringLiteral("messages"), qint64(plan.messages)},
            {QStringLiteral("record_ids"), idsOf(plan.records)},
            {QStringLiteral("held"), idsOf(plan.held)},
            {QStringLiteral("names_left"), QJsonArray::fromStringList(plan.keptNames)}};
}

QString describeText(const records::ErasurePlan &plan, bool dryRun)
{
    QStringList lines;
    const auto records = int(plan.records.size());
    const auto messages = int(plan.messages);
    lines += dryRun ? Words::tr("%Ln record(s) would keep only their skeleton", nullptr, records)
                    : Words::tr("%Ln record(s) keep only their skeleton", nullptr, records);
    lines += dryRun ? Words::tr("%Ln message(s) would be erased, or the names in them", nullptr, messages)
                    : Words::tr("%Ln message(s) were erased, or the names in them", nullptr, messages);
    if (!plan.held.empty()) {
        lines += Words::tr("%Ln record(s) on legal hold stay as they are:", nullptr, int(plan.held.size()));
        for (const auto &id : plan.held)
            lines += QStringLiteral("  ") + id.text();
    }
    if (!plan.keptNames.isEmpty())
        lines +=
            Words::tr("Left alone, because others are called so: %1").arg(plan.keptNames.join(QStringLiteral(", ")));
    return lines.join(u'\n') + u'\n';
}

/// Other files still hold what was erased here.
base::Result<void> addCopies(const store::Ledger &ledger, Outcome &outcome, Console &console)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto copies = store::copies(**reader, ledger.path());
    if (!copies)
        return copies.error();
    QJsonArray list;
    for (const auto &copy : *copies)
        list.append(QJsonObject{{QStringLiteral("path"), copy.path}, {QStringLiteral("bytes"), qint64(copy.bytes)}});
    auto data = outcome.data.toObject();
    data.insert(QStringLiteral("copies"), list);
    outcome.data = data;
    for (const auto &copy : *copies)
        console.warn(Words::tr("This copy of the ledger was made before and still holds it: %1").arg(copy.path));
    return {};
}

void insert(Outcome &outcome, const char *key, const QJsonValue &value)
{
    auto data = outcome.data.toObject();
    data.insert(QLatin1String(key), value);
    outcome.data = data;
}

/// What it takes to take the traces out of the file, before it is tried.
void addNeed(const store::Ledger &ledger, Outcome &outcome)
{
    const auto need = store::compactionNeed(ledger.path());
    insert(outcome, "compaction",
           QJsonObject{{QStringLiteral("beside_bytes"), qint64(need.beside)},
                       {QStringLiteral("temporary_bytes"), qint64(need.temporary)},
                       {QStringLiteral("fits"), need.fits()}});
    outcome.text += text::compactionText(need.beside, need.temporary, need.fits(), QLocale::c()) + u'\n';
}

void addOutcome(const records::ErasureOutcome &done, Outcome &outcome, Console &console)
{
    insert(outcome, "leaves", qint64(done.leaves));
    insert(outcome, "called", done.pseudonym);
    insert(outcome, "compacted", done.isCompacted());
    insert(outcome, "exports_in_clear", qint64(done.exportsInClear));
    if (!done.pseudonym.isEmpty())
        outcome.text += Words::tr("Called from now on: %1").arg(done.pseudonym) + u'\n';
    if (done.exportsInClear > 0)
        console.warn(Words::tr("%Ln export(s) of an earlier version name them in the filter that the log keeps; it "
                               "cannot be taken out of the log.",
                               nullptr, int(done.exportsInClear)));
    if (!done.isCompacted())
        console.warn(text::sentences({text::errorText(*done.notCompacted).sentence(), text::tracesText()}));
}

} // namespace

const std::vector<OptionSpec> &erasureOptions()
{
    static const std::vector<OptionSpec> options{
        {"dry-run", "", "", QT_TRANSLATE_NOOP("commands", "only tell what would be erased, and what is on hold")},
        {"yes", "", "", QT_TRANSLATE_NOOP("commands", "erase; it cannot be undone")},
        {"basis", "", "TEXT", QT_TRANSLATE_NOOP("commands", "why, as the log keeps it; without any name")},
    };
    return options;
}

QString wordOf(records::ErasureKind kind)
{
    using records::ErasureKind;
    switch (kind) {
    case ErasureKind::Person:
        return QStringLiteral("person");
    case ErasureKind::Customer:
        return QStringLiteral("customer");
    case ErasureKind::Before:
        return QStringLiteral("before");
    }
    return {};
}

base::Result<Outcome> carryOut(const Invocation &invocation, Console &console, store::Ledger &ledger,
                               const records::ErasurePlan &plan, const QString &basis, bool isDryRun)
{
    const auto reason = basisOf(invocation, plan, basis);
    if (!reason)
        return reason.error();
    Outcome outcome{describe(plan, isDryRun), describeText(plan, isDryRun), {}};
    if (isDryRun) {
        addNeed(ledger, outcome);
    } else if (!invocation.has("yes")) {
        return base::makeError(base::ErrorKind::Usage, "confirmation-missing");
    } else {
        const base::CancelToken cancel;
        cancelOnSignals(cancel);
        const auto done = records::erase(ledger, plan, *reason, cancel);
        if (!done)
            return done.error();
        addOutcome(*done, outcome, console);
    }
    if (auto added = addCopies(ledger, outcome, console); !added)
        return added.error();
    return outcome;
}

} // namespace precedent::commands
