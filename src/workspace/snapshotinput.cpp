// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshotinput.h"

#include "base/parallel.h"
#include "insight/limitflags.h"
#include "records/usualcurrency.h"
#include "workspace/houserules.h"
#include "workspace/limits.h"
#include "workspace/masking.h"
#include "workspace/tagging.h"
#include "workspace/visit.h"

#include <algorithm>
#include <limits>

namespace precedent::workspace {

namespace {

constexpr QLatin1String teamUrlPrefix("team-url/");

base::Result<void> readSettings(const store::Reader &reader, insight::SnapshotInput &input)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    if (const auto zone = base::Zone::byName(settings->value(QStringLiteral("zone"))))
        input.zone = *zone;
    input.weekStart = std::clamp(settings->value(QStringLiteral("week-start"), QStringLiteral("1")).toInt(), 1, 7);
    input.yearStart = std::clamp(settings->value(QStringLiteral("year-start"), QStringLiteral("1")).toInt(), 1, 12);
    // Before the first visit nothing is new.
    input.lastVisit = lastVisit(*settings).value_or(base::Instant{std::numeric_limits<std::int64_t>::max()});
    for (auto it = settings->begin(); it != settings->end(); ++it) {
        if (it.key().startsWith(teamUrlPrefix))
            input.teamUrls.insert(it.key().mid(teamUrlPrefix.size()), it.value());
    }
    const auto rules = ruleSettings(reader);
    const auto usualCurrency = records::usualCurrency(reader);
    if (!rules)
        return rules.error();
    if (!usualCurrency)
        return usualCurrency.error();
    input.rules = rules->flags;
    input.usualCurrency = usualCurrency->isNull() ? QString() : usualCurrency->code();
    return {};
}

/// Of the time since the last visit.
base::Result<void> readChanges(const store::Reader &reader, insight::SnapshotInput &input)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    const auto leaf = firstUnseenLeaf(*settings);
    auto changed = leaf ? reader.changedSince(*leaf) : base::Result<QStringList>(QStringList());
    if (!changed)
        return changed.error();
    input.changed = *std::move(changed);
    return {};
}

base::Result<void> readChannels(const store::Reader &reader, insight::SnapshotInput &input)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    const auto newestSync = reader.newestSync();
    if (!newestSync)
        return newestSync.error();
    for (const auto &channel : *channels)
        input.channelNames.insert(channel.id.text(), channel.name);
    input.lastSync = newestSync->value_or(base::Instant());
    return {};
}

/// By a reader of its own, for another thread than that of `ours`.
base::Result<void> readAnnotations(const store::Reader &ours, insight::SnapshotInput &input)
{
    const auto reader = ours.another();
    if (!reader)
        return reader.error();
    const auto tags = (*reader)->tags();
    const auto notes = (*reader)->notes({});
    auto lengths = (*reader)->threadLengths();
    if (!tags)
        return tags.error();
    if (!notes)
        return notes.error();
    if (!lengths)
        return lengths.error();
    input.tags = *tags;
    input.threadLengths = std::move(*lengths);
    for (const auto &note : *notes)
        input.withNote += note.subject;
    for (auto it = input.tags.begin(); it != input.tags.end(); ++it) {
        if (it->removeAll(reviewedTag()) > 0)
            input.reviewed += it.key();
    }
    return {};
}

/// Days of limits are those of the ledger's own zone, so that a flag does not depend on who looks.
base::Result<void> flagByLimits(const store::Reader &reader, insight::SnapshotInput &input)
{
    const auto limits = limitTable(reader);
    if (!limits)
        return limits.error();
    const auto rules = ruleSettings(reader);
    if (!rules)
        return rules.error();
    insight::addLimitFlags(input.records, *limits, rules->limits, input.zone);
    return {};
}

/// Of these records only.
base::Result<void> readTags(const store::Reader &reader, insight::SnapshotInput &input)
{
    for (const auto &record : input.records) {
        auto tags = reader.tagsOf(record.id);
        if (!tags)
            return tags.error();
        if (tags->removeAll(reviewedTag()) > 0)
            input.reviewed += record.id.text();
        if (!tags->isEmpty())
            input.tags.insert(record.id.text(), *std::move(tags));
    }
    return {};
}

} // namespace

base::Result<insight::SnapshotInput> newestInput(const store::Reader &reader, int count)
{
    insight::SnapshotInput input;
    auto records = reader.newest(count);
    if (!records)
        return records.error();
    input.records = *std::move(records);
    for (auto &record : input.records)
        maskNumbers(record);
    for (const auto step : {readSettings, readChanges, readChannels, readTags, flagByLimits}) {
        if (auto read = step(reader, input); !read)
            return read.error();
    }
    // What is usual for a currency cannot be told from so few; the other flags only become more with more records.
    input.rules.outlierMinimum = std::numeric_limits<int>::max();
    return input;
}

base::Result<insight::SnapshotInput> settingsInput(const store::Reader &reader)
{
    insight::SnapshotInput input;
    if (auto read = readSettings(reader, input); !read)
        return read.error();
    return input;
}

base::Result<insight::SnapshotInput> snapshotInput(const store::Reader &reader)
{
    insight::SnapshotInput input;
    auto records = base::Result<std::vector<domain::Record>>(std::vector<domain::Record>());
    base::Result<void> annotations;
    const auto mask = [](domain::Record &record) { maskNumbers(record); };
    base::doBoth(
        true, [&] { annotations = readAnnotations(reader, input); }, [&] { records = reader.records(mask); });
    if (!annotations)
        return annotations.error();
    if (!records)
        return records.error();
    input.records = std::move(*records);
    auto teams = reader.agentTeams();
    if (!teams)
        return teams.error();
    input.agentTeams = std::move(*teams);
    for (const auto step : {readSettings, readChanges, readChannels, flagByLimits}) {
        if (auto read = step(reader, input); !read)
            return read.error();
    }
    return input;
}

} // namespace precedent::workspace
