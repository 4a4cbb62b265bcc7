// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <functional>

namespace precedent::store {

/// One version of a message as it is archived.
struct ArchivedVersion
{
    ThreadKey thread;
    std::int64_t message = 0; ///< its row's number
    QByteArray raw;
};

/// Threads that began before that time and have a version of which not everything was erased.
[[nodiscard]] base::Result<std::vector<ThreadKey>> threadsBefore(const Reader &reader, base::Instant before);
/// Every version with content, thread by thread; the visitor must not ask the reader.
[[nodiscard]] base::Result<void> forEachVersion(const Reader &reader,
                                                const std::function<void(const ArchivedVersion &)> &visit);
/// Those of one thread, and messages that have none (with empty bytes), in the order of their ts.
[[nodiscard]] base::Result<std::vector<ArchivedVersion>> versionsOf(const Reader &reader, const ThreadKey &thread);
/// Names under which a person was known before.
[[nodiscard]] base::Result<QStringList> earlierNames(const Reader &reader, const domain::PersonId &person);

} // namespace precedent::store
