// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/snapshot.h"

#include "insight/columnsbuilder.h"
#include "insight/orders.h"
#include "insight/select.h"

#include <algorithm>
#include <utility>

namespace precedent::insight {

namespace {

// Up to here a scan of all texts takes no time that one could notice.
constexpr std::size_t fewRows = 20'000;

/// In which turn a clause is judged: what is quick leaves few candidates to what looks at each row's numbers, and that
/// to what reads each row's words.
int turnOf(query::Key key)
{
    switch (key) {
    case query::Key::Text:
    case query::Key::Reason:
    case query::Key::Context:
        return 2;
    case query::Key::Amount:
    case query::Key::Took:
        return 1;
    default:
        return 0;
    }
}

base::Result<Bitmap> narrowed(const Snapshot::Columns &columns, const query::Filter &filter,
                              const query::Calendar &calendar)
{
    auto rows = Bitmap(columns.size);
    rows.invert();
    for (int turn = 0; turn < 3; ++turn) {
        for (const auto &clause : filter.clauses) {
            if (turnOf(clause.key) != turn)
                continue;
            const auto passed = passing(columns, clause, filter.dateBasis, calendar, rows);
            if (!passed)
                return passed.error();
            rows &= *passed;
        }
    }
    return rows;
}

} // namespace

Snapshot::Snapshot(SnapshotInput input)
    : m_columns(makeColumns(input)), m_usualCurrency(input.usualCurrency), m_orders(std::make_unique<Orders>())
{
    if (m_columns->size < fewRows)
        return;
    // Before anybody works with the rows: what is freed beside them delays the window's own allocations.
    (void)std::exchange(input.records, {});
    m_indexing = std::thread([this] {
        m_columns->reasonWords.build(m_columns->foldedReason, m_isLeaving);
        m_columns->contextWords.build(m_columns->foldedContext, m_isLeaving);
    });
}

Snapshot::~Snapshot()
{
    m_isLeaving = true;
    if (m_indexing.joinable())
        m_indexing.join();
}

std::shared_ptr<const Snapshot> Snapshot::build(SnapshotInput input)
{
    // make_shared cannot reach the private constructor.
    return std::shared_ptr<const Snapshot>(new Snapshot(std::move(input)));
}

std::size_t Snapshot::size() const
{
    return m_columns->size;
}

Row Snapshot::row(RowIndex index) const
{
    Q_ASSERT(index < size());
    return makeRow(*m_columns, index);
}

std::optional<RowIndex> Snapshot::find(const domain::RecordId &id) const
{
    return rowOf(*m_columns, id);
}

const base::Zone &Snapshot::zone() const
{
    return m_columns->zone;
}

query::Calendar Snapshot::calendar(base::Instant now) const
{
    return {m_columns->zone, now, m_columns->weekStart, m_columns->yearStart};
}

base::Instant Snapshot::lastSync() const
{
    return m_columns->lastSync;
}

base::Instant Snapshot::lastVisit() const
{
    return m_columns->lastVisit;
}

bool Snapshot::hidesNames() const
{
    return m_columns->hidesNames;
}

base::Result<std::vector<RowIndex>> Snapshot::select(const query::Filter &filter, const query::Calendar &calendar) const
{
    const auto rows = narrowed(*m_columns, filter, calendar);
    if (!rows)
        return rows.error();
    return rows->indices();
}

} // namespace precedent::insight
