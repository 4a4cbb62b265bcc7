// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/erasurebook.h"
#include "store/exportlog.h"
#include "store/reader.h"
#include "store/transaction.h"

#include <functional>
#include <set>

namespace precedent::store {

/// Erases content from the archive for good, within one write transaction; the only place where what is append-only is
/// changed. The leaves and the tree stay as they are; the salts of the erased leaves go, so that nobody can try a guess
/// against them, and leaves of kind erasure say which leaves, on what basis, and what was left. Hashes of the content,
/// which have no salt, go too: an empty content hash marks a message as erased, and no source adds to it any more.
class Eraser
{
public:
    /// Slack's bytes of one version as they may stay; the same bytes when nothing in them has to go.
    using Redaction = std::function<QByteArray(const QByteArray &raw)>;

    explicit Eraser(Transaction &transaction) : m_transaction(transaction), m_connection(transaction.connection()) {}

    /// Lifts what keeps the tables append-only; nothing else may be read meanwhile.
    [[nodiscard]] base::Result<void> begin();
    /// Every version of this message (its row's number) and its events.
    [[nodiscard]] base::Result<void> eraseMessage(std::int64_t message, const Redaction &redaction);
    /// What a correction (its leaf) changed, into what, and who did it.
    [[nodiscard]] base::Result<void> eraseCorrection(std::int64_t leaf);
    /// Puts these texts in place of an export's; its salt goes.
    [[nodiscard]] base::Result<void> eraseExport(const ExportEntry &left);
    /// Keeps a record as it is stored now as the skeleton of its thread: it is read from no message any more.
    [[nodiscard]] base::Result<void> keepSkeleton(const domain::ChannelId &channel, const base::SlackTs &root);
    /// Writes the leaves and puts back what begin() lifted; answers how many leaves were erased.
    [[nodiscard]] base::Result<std::int64_t> finish(const QString &basis);

private:
    [[nodiscard]] base::Result<void> name(std::int64_t leaf);
    [[nodiscard]] base::Result<void> addLeaf(std::vector<std::int64_t> leaves, const QString &basis);
    /// With the leaves of earlier erasures of which only a part is named.
    [[nodiscard]] base::Result<std::set<std::int64_t>> withSuperseded() const;

    Transaction &m_transaction;
    Connection &m_connection;
    std::set<std::int64_t> m_leaves;
};

/// A record whose thread was erased, as it was kept.
struct Skeleton
{
    domain::Record record;
    std::int64_t leaf = 0; ///< its number in the log; later corrections are laid over it
};
[[nodiscard]] base::Result<bool> hasSkeletons(const Reader &reader);
[[nodiscard]] base::Result<std::optional<Skeleton>> skeletonOf(const Reader &reader, const domain::ChannelId &channel,
                                                               const base::SlackTs &root);

} // namespace precedent::store
