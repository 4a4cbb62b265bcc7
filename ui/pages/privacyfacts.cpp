// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacyfacts.h"

#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/retentiontext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::PrivacyFacts)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

base::Result<void> readCounts(const store::Reader &reader, PrivacyFacts &facts)
{
    const auto channels = reader.channels();
    const auto people = reader.people();
    if (!channels)
        return channels.error();
    if (!people)
        return people.error();
    facts.people = std::ssize(*people);
    for (const auto &channel : *channels) {
        const auto counts = reader.counts(channel.id);
        if (!counts)
            return counts.error();
        facts.messages += counts->messages;
        facts.records += counts->records;
    }
    return {};
}

base::Instant instantOf(const QDateTime &time)
{
    return base::Instant::fromSeconds(time.toSecsSinceEpoch());
}

QString copiesText(const PrivacyFacts &facts, const base::Zone &zone, const QLocale &locale)
{
    if (facts.copies.empty())
        return Words::tr("None that is known");
    QStringList lines;
    for (const auto &copy : facts.copies) {
        lines += Words::tr("%1 (%2, %3)", "path, size, date")
                     .arg(native(copy.path), locale.formattedDataSize(copy.bytes),
                          text::dayText(zone.dateOf(instantOf(copy.changedAt)), locale));
    }
    return lines.join(u'\n');
}

QString timeText(base::Instant at, const base::Zone &zone, const QLocale &locale)
{
    return text::dayText(zone.dateOf(at), locale) + u' ' + text::shortTime(at, zone, locale);
}

/// What is written stands in the write-ahead log first, and is read from there.
void readTimes(PrivacyFacts &facts)
{
    for (const char *suffix : {"", "-wal"}) {
        const QFileInfo file(facts.ledger + QLatin1String(suffix));
        if (!file.exists())
            continue;
        facts.lastRead = std::max(facts.lastRead, instantOf(file.lastRead()));
        facts.lastWritten = std::max(facts.lastWritten, instantOf(file.lastModified()));
    }
}

QString retentionText(const PrivacyFacts &facts, const QLocale &locale)
{
    const auto rule = text::retentionText(facts.retention.months, facts.retention.withSync);
    if (!facts.due)
        return rule;
    const auto &[before, plan] = *facts.due;
    return rule + u'\n' + text::dueText(int(plan.records.size()), int(plan.held.size()), text::dayText(before, locale));
}

QString logText(const PrivacyFacts &facts, const QLocale &locale)
{
    const auto root = QString::fromLatin1(facts.head.root.toHex());
    return Words::tr("%1 entries, %2", "log: number, signed or not")
               .arg(locale.toString(qlonglong(facts.head.leaves)),
                    facts.head.signedCheckpoint ? Words::tr("signed") : Words::tr("not signed")) +
           u'\n' + root;
}

} // namespace

base::Result<PrivacyFacts> privacyFacts(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const QFileInfo file(ledger.path());
    PrivacyFacts facts;
    facts.ledger = file.absoluteFilePath();
    readTimes(facts);
    for (const char *suffix : {"", "-wal", "-shm"})
        facts.ledgerBytes += QFileInfo(facts.ledger + QLatin1String(suffix)).size();
    if (const auto key = facts.ledger + QStringLiteral(".key"); QFileInfo::exists(key))
        facts.key = key;
    if (auto counted = readCounts(**reader, facts); !counted)
        return counted.error();
    auto copies = store::copies(**reader, facts.ledger);
    const auto head = (*reader)->logHead();
    const auto holds = store::holds(**reader);
    const auto rule = workspace::retentionRule(**reader);
    auto due = workspace::dueErasure(**reader, ledger.clock()());
    if (!copies)
        return copies.error();
    if (!head)
        return head.error();
    if (!holds)
        return holds.error();
    if (!rule)
        return rule.error();
    if (!due)
        return due.error();
    facts.copies = std::move(*copies);
    facts.head = *head;
    facts.holdsInForce =
        int(std::count_if(holds->begin(), holds->end(), [](const auto &hold) { return !hold.releasedAt; }));
    facts.retention = *rule;
    facts.due = *std::move(due);
    return facts;
}

std::vector<PrivacyLine> privacyLines(const PrivacyFacts &facts, const base::Zone &zone, const QLocale &locale)
{
    const auto number = [&locale](std::int64_t count) { return locale.toString(qlonglong(count)); };
    std::vector<PrivacyLine> lines{
        {Words::tr("Ledger"), native(facts.ledger)},
        {Words::tr("Size on disk"), locale.formattedDataSize(facts.ledgerBytes)},
        {Words::tr("Contains"), Words::tr("%1 messages, %2 records, %3 people", "counts")
                                    .arg(number(facts.messages), number(facts.records), number(facts.people))},
        {Words::tr("Signing key"), facts.key.isEmpty() ? Words::tr("None beside the ledger") : native(facts.key)},
        {Words::tr("Copies"), copiesText(facts, zone, locale)},
        {Words::tr("Log"), logText(facts, locale)},
        {Words::tr("Last written"), timeText(facts.lastWritten, zone, locale)},
        {Words::tr("Last read"), timeText(facts.lastRead, zone, locale)},
        {Words::tr("Retention"), retentionText(facts, locale)},
        {Words::tr("Legal holds"),
         facts.holdsInForce > 0 ? Words::tr("%Ln in force", nullptr, facts.holdsInForce) : Words::tr("None")},
    };
    if (facts.token) {
        lines.push_back({Words::tr("Slack token"),
                         *facts.token == TokenPlace::Keychain ? Words::tr("In the system keychain")
                         : *facts.token == TokenPlace::Memory ? Words::tr("In memory until the window closes")
                         : *facts.token == TokenPlace::Locked ? Words::tr("Not known: the system keychain is locked")
                         : *facts.token == TokenPlace::Asking ? Words::tr("Asking the keychain…")
                                                              : Words::tr("None in the keychain")});
    }
    return lines;
}

QStringList filesOf(const PrivacyFacts &facts)
{
    QStringList files;
    for (const char *suffix : {"", "-wal", "-shm", ".key", ".lock"}) {
        if (const auto path = facts.ledger + QLatin1String(suffix); QFileInfo::exists(path))
            files += path;
    }
    for (const auto &copy : facts.copies) {
        for (const auto &path : {copy.path, copy.path + QStringLiteral(".key")}) {
            if (QFileInfo::exists(path))
                files += path;
        }
    }
    return files;
}

} // namespace precedent::pages
