// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/claims.h"

#include "store/leafsearch.h"

#include <algorithm>
#include <map>

namespace precedent::evidence {

namespace {

/// Gathers what one record after the other brings.
class Collector
{
public:
    explicit Collector(const store::Reader &ledger) : m_ledger(ledger) { m_claims.push_back({}); }

    [[nodiscard]] base::Result<void> start()
    {
        auto corrections = store::correctionLeaves(m_ledger);
        if (!corrections)
            return corrections.error();
        auto formats = store::formatLeaves(m_ledger);
        if (!formats)
            return formats.error();
        m_corrections = *std::move(corrections);
        m_formats = *std::move(formats);
        return {};
    }

    [[nodiscard]] base::Result<void> add(const domain::Record &record)
    {
        auto threads = m_ledger.mergedThreads(record.id);
        if (!threads)
            return threads.error();
        threads->push_back({record.channel, record.root});
        if (const auto leaf = m_formats.take(record.format); leaf > 0) {
            Claim format;
            format.leaf = leaf;
            format.isFormat = true;
            m_claims.push_back(format);
        }
        for (const auto &thread : *threads) {
            if (auto added = addThread(record.id.text(), thread); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] base::Result<std::vector<Claim>> finish()
    {
        if (auto added = addSpans(); !added)
            return added.error();
        std::sort(m_claims.begin(), m_claims.end(), [](const auto &a, const auto &b) { return a.leaf < b.leaf; });
        return std::move(m_claims);
    }

private:
    [[nodiscard]] base::Result<void> addThread(const QString &record, const store::ThreadKey &thread)
    {
        const auto id = domain::recordId(thread.channel, thread.root).text();
        const auto leaves = store::threadLeaves(m_ledger, thread.channel, thread.root);
        if (!leaves)
            return leaves.error();
        for (const auto &leaf : *leaves)
            m_claims.push_back({leaf.number, record, id, false, leaf.hasRaw});
        for (const auto leaf : m_corrections.value(id))
            m_claims.push_back({leaf, record, id, false, false});
        m_roots[thread.channel.text()].push_back(thread.root.instant());
        return {};
    }

    [[nodiscard]] base::Result<void> addSpans()
    {
        for (auto &[channel, roots] : m_roots)
            std::sort(roots.begin(), roots.end());
        const auto spans = store::spanLeaves(m_ledger);
        if (!spans)
            return spans.error();
        for (const auto &span : *spans) {
            const auto &roots = m_roots[span.channel.text()];
            const auto next = std::lower_bound(roots.begin(), roots.end(), span.range.from);
            if (next != roots.end() && *next < span.range.to)
                m_claims.push_back({span.number, {}, {}, false, false});
        }
        return {};
    }

    const store::Reader &m_ledger;
    QHash<QString, std::vector<std::int64_t>> m_corrections;
    QHash<QString, std::int64_t> m_formats;                ///< taught ones that no record was read by yet
    std::map<QString, std::vector<base::Instant>> m_roots; ///< by channel
    std::vector<Claim> m_claims;
};

} // namespace

base::Result<std::vector<Claim>> claimsOf(const store::Reader &ledger, const insight::Snapshot &snapshot,
                                          const std::vector<insight::RowIndex> &rows)
{
    Collector collector(ledger);
    if (auto started = collector.start(); !started)
        return started.error();
    for (const auto row : rows) {
        if (auto added = collector.add(snapshot.row(row).record); !added)
            return added.error();
    }
    return collector.finish();
}

} // namespace precedent::evidence
