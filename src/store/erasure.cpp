// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "store/leafrows.h"
#include "store/logwriter.h"
#include "store/recordrow.h"

namespace precedent::store {

namespace {

/// Leaves that one erasure leaf names at most, so that erasing again names few others.
constexpr std::size_t leavesAtOnce = 200;

constexpr const char *lifted[] = {"erasure/drop_observation_no_update", "erasure/drop_event_no_update",
                                  "erasure/drop_correction_no_update", "erasure/drop_skeleton_no_delete",
                                  "erasure/drop_export_no_update"};
constexpr const char *restored[] = {"schema/1/30_observation_no_update", "schema/1/53_event_no_update",
                                    "schema/1/34_correction_no_update", "schema/2/72_skeleton_no_delete",
                                    "schema/2/11_export_no_update"};

template <std::size_t Size>
base::Result<void> runAll(Connection &connection, const char *const (&statements)[Size])
{
    for (const char *statement : statements) {
        if (auto run = connection.statement(statement).run(); !run)
            return run;
    }
    return {};
}

std::int64_t numberIn(const Statement &row)
{
    return row.integer(0);
}

} // namespace

base::Result<void> Eraser::begin()
{
    return runAll(m_connection, lifted);
}

base::Result<void> Eraser::name(std::int64_t leaf)
{
    m_leaves.insert(leaf);
    return m_connection.statement("erasure/remove_salts").bind(":leaf", leaf).run();
}

base::Result<void> Eraser::eraseMessage(std::int64_t message, const Redaction &redaction)
{
    const auto rows = collect(m_connection.statement("erasure/observations").bind(":message", message),
                              [](const Statement &row) { return std::pair(row.integer(0), row.bytes(1)); });
    if (!rows)
        return rows.error();
    for (const auto &[leaf, raw] : *rows) {
        auto redacted = m_connection.statement("erasure/redact_observation")
                            .bind(":leaf", leaf)
                            .bind(":raw", raw.isEmpty() ? raw : redaction(raw))
                            .run();
        if (redacted)
            redacted = name(leaf);
        if (!redacted)
            return redacted;
    }
    const auto events = collect(m_connection.statement("erasure/redact_events").bind(":message", message), numberIn);
    if (!events)
        return events.error();
    for (const auto leaf : *events) {
        if (auto named = name(leaf); !named)
            return named;
    }
    return m_connection.statement("erasure/redact_message").bind(":message", message).run();
}

base::Result<void> Eraser::eraseCorrection(std::int64_t leaf)
{
    auto redacted = m_connection.statement("erasure/redact_correction").bind(":leaf", leaf).run();
    return redacted ? name(leaf) : redacted;
}

base::Result<void> Eraser::eraseExport(const ExportEntry &left)
{
    auto redacted = m_connection.statement("erasure/redact_export")
                        .bind(":leaf", left.leaf)
                        .bind(":request", left.request)
                        .bind(":author", left.author)
                        .bind(":path", left.path)
                        .run();
    return redacted ? name(left.leaf) : redacted;
}

base::Result<void> Eraser::keepSkeleton(const domain::ChannelId &channel, const base::SlackTs &root)
{
    const auto onThread = [&](const char *statement) {
        auto bound = m_connection.statement(statement);
        bound.bind(":channel", channel.text()).bind(":root", root.microseconds());
        return bound;
    };
    const auto before = collect(onThread("erasure/remove_skeleton"), numberIn);
    if (!before)
        return before.error();
    for (const auto leaf : *before) {
        if (auto named = name(leaf); !named)
            return named;
    }
    const auto content = first(onThread("erasure/record_row"),
                               [](const Statement &row) { return std::pair(row.text(0), recordContent(row)); });
    if (!content)
        return content.error();
    if (!*content)
        return {};
    const auto at = m_transaction.log().now();
    const auto leaf = m_transaction.log().append(manualRecordLeaf((*content)->first, (*content)->second, at));
    if (!leaf)
        return leaf.error();
    return onThread("erasure/add_skeleton").bind(":leaf", *leaf).bind(":at", at).run();
}

base::Result<std::set<std::int64_t>> Eraser::withSuperseded() const
{
    const auto book = ErasureBook::read(m_connection);
    if (!book)
        return book.error();
    auto leaves = m_leaves;
    for (const auto leaf : m_leaves) {
        if (const auto *earlier = book->of(leaf)) {
            const auto others = book->leavesIn(*earlier);
            leaves.insert(others.begin(), others.end());
        }
    }
    return leaves;
}

base::Result<void> Eraser::addLeaf(std::vector<std::int64_t> leaves, const QString &basis)
{
    ErasureEntry entry;
    entry.leaves = std::move(leaves);
    entry.basis = basis;
    entry.at = m_transaction.log().now();
    for (const auto number : entry.leaves) {
        const auto kind = first(m_connection.statement("erasure/leaf_kind").bind(":leaf", number),
                                [](const Statement &row) { return row.text(0); });
        if (!kind)
            return kind.error();
        const auto subject = leafFromRow(m_connection, number, kind->value_or(QString()));
        if (!subject)
            return subject.error();
        entry.left = leftWith(entry.left, number, subject->leaf ? &*subject->leaf : nullptr);
    }
    const auto added = m_transaction.log().append(erasureLeaf(entry));
    return added ? base::Result<void>() : added.error();
}

base::Result<std::int64_t> Eraser::finish(const QString &basis)
{
    const auto all = withSuperseded();
    if (!all)
        return all.error();
    for (auto from = all->begin(); from != all->end();) {
        std::vector<std::int64_t> leaves;
        for (; from != all->end() && leaves.size() < leavesAtOnce; ++from)
            leaves.push_back(*from);
        if (auto added = addLeaf(std::move(leaves), basis); !added)
            return added.error();
    }
    if (auto put = runAll(m_connection, restored); !put)
        return put.error();
    return std::int64_t(m_leaves.size());
}

base::Result<bool> hasSkeletons(const Reader &reader)
{
    const auto count =
        first(reader.connection().statement("verify/skeletons"), [](const Statement &row) { return row.integer(0); });
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

base::Result<std::optional<Skeleton>> skeletonOf(const Reader &reader, const domain::ChannelId &channel,
                                                 const base::SlackTs &root)
{
    return first(reader.connection()
                     .statement("erasure/skeleton_of_thread")
                     .bind(":channel", channel.text())
                     .bind(":root", root.microseconds()),
                 [](const Statement &row) {
                     constexpr int leafColumn = 35;
                     return Skeleton{recordFrom(row), row.integer(leafColumn)};
                 });
}

} // namespace precedent::store
