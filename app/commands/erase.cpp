// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "store/copies.h"
#include "workspace/retention.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using records::ErasureKind;

const std::vector<OptionSpec> &erasureOptions()
{
    static const std::vector<OptionSpec> options{
        {"dry-run", "", "", QT_TRANSLATE_NOOP("commands", "only tell what would be erased, and what is on hold")},
        {"yes", "", "", QT_TRANSLATE_NOOP("commands", "erase; it cannot be undone")},
        {"basis", "", "TEXT", QT_TRANSLATE_NOOP("commands", "why, as the log keeps it; without any name")},
    };
    return options;
}

QJsonArray idsOf(const std::vector<domain::RecordId> &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.text());
    return list;
}

QString wordOf(ErasureKind kind)
{
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

base::Result<QString> basisOf(const Invocation &invocation, const records::ErasurePlan &plan, const char *otherwise)
{
    const auto basis = invocation.has("basis") ? invocation.value("basis").trimmed() : QString::fromLatin1(otherwise);
    if (basis.isEmpty() || basis.size() > workspace::longestBasis) {
        return base::makeError(base::ErrorKind::Usage, "basis-unfit", {},
                               {{QStringLiteral("limit"), QString::number(workspace::longestBasis)}});
    }
    if (records::WordEraser(plan.ids, plan.names + plan.namesWhereInvolved, {}).finds(basis))
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
            {QStringLiteral("held"), idsOf(plan.held)}};
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

base::Result<Outcome> carryOut(const Invocation &invocation, Console &console, store::Ledger &ledger,
                               const records::ErasurePlan &plan, const char *basis)
{
    const bool dryRun = invocation.has("dry-run");
    const auto reason = basisOf(invocation, plan, basis);
    if (!reason)
        return reason.error();
    auto data = describe(plan, dryRun);
    Outcome outcome{data, describeText(plan, dryRun), {}};
    if (!dryRun) {
        if (!invocation.has("yes"))
            return base::makeError(base::ErrorKind::Usage, "confirmation-missing");
        const base::CancelToken cancel;
        cancelOnSignals(cancel);
        const auto done = records::erase(ledger, plan, *reason, cancel);
        if (!done)
            return done.error();
        data.insert(QStringLiteral("leaves"), qint64(done->leaves));
        data.insert(QStringLiteral("called"), done->pseudonym);
        data.insert(QStringLiteral("compacted"), done->isCompacted);
        if (!done->pseudonym.isEmpty())
            outcome.text += Words::tr("Called from now on: %1").arg(done->pseudonym) + u'\n';
        data.insert(QStringLiteral("exports_in_clear"), qint64(done->exportsInClear));
        outcome.data = data;
        if (done->exportsInClear > 0)
            console.warn(Words::tr("%Ln export(s) of an earlier version name them in the filter that the log keeps; "
                                   "it cannot be taken out of the log.",
                                   nullptr, int(done->exportsInClear)));
        if (!done->isCompacted)
            console.warn(Words::tr("Another program was reading the ledger: traces can be left in the file until the "
                                   "same command is run again."));
    }
    if (auto added = addCopies(ledger, outcome, console); !added)
        return added.error();
    return outcome;
}

base::Result<Outcome> runErase(const Invocation &invocation, Console &console)
{
    const auto kindWord = invocation.value("as");
    std::optional<ErasureKind> kind;
    for (const auto known : {ErasureKind::Person, ErasureKind::Customer}) {
        if (kindWord == wordOf(known))
            kind = known;
    }
    if (!kindWord.isEmpty() && !kind)
        return wrongValue("as", kindWord, QStringLiteral("person, customer"));
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto target = records::erasureTarget(*session->reader, invocation.arguments().constFirst(), kind);
    if (!target)
        return target.error();
    const auto plan = workspace::planErasure(*session->reader, *target, invocation.common().clock());
    if (!plan)
        return plan.error();
    return carryOut(invocation, console, *session->ledger, *plan, "erasure on request");
}

base::Result<Outcome> runPurge(const Invocation &invocation, Console &console)
{
    const auto text = invocation.value("before");
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return wrongValue("before", text, Words::tr("a day, for example 2025-12-31"));
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto zone = reportingZone(*session->reader, invocation.common());
    if (!zone)
        return zone.error();
    const auto target = workspace::beforeDay(day, *zone);
    const auto plan = workspace::planErasure(*session->reader, target, invocation.common().clock());
    if (!plan)
        return plan.error();
    return carryOut(invocation, console, *session->ledger, *plan, "retention by age");
}

} // namespace

CommandSpec eraseCommand()
{
    auto options = erasureOptions();
    options.push_back({"as", "", "KIND", QT_TRANSLATE_NOOP("commands", "person or customer, where a name is both")});
    return {"erase",
            "PERSON or CUSTOMER",
            QT_TRANSLATE_NOOP("commands", "erase what somebody wrote and their name, or what is about a customer"),
            1,
            1,
            std::move(options),
            runErase};
}

CommandSpec purgeCommand()
{
    auto options = erasureOptions();
    options.push_back(
        {"before", "", "DATE", QT_TRANSLATE_NOOP("commands", "threads that began before this day, YYYY-MM-DD")});
    return {
        "purge", "", QT_TRANSLATE_NOOP("commands", "erase everything personal in old threads; figures and proofs stay"),
        0,       0,  std::move(options),
        runPurge};
}

} // namespace precedent::commands
