// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/redaction.h"
#include "store/reader.h"

#include <QtCore/QSet>

namespace precedent::records {

enum class ErasureKind {
    Person,   ///< what somebody wrote, and their name wherever it stands
    Customer, ///< the threads about a customer, and the name wherever else it stands
    Before,   ///< everything personal in threads that began before a day
};

/// Who or what is to be erased.
struct ErasureTarget
{
    ErasureKind kind = ErasureKind::Before;
    QString id;   ///< a person's Slack id, empty for a name alone
    QString name; ///< of the person as shown, or of the customer
    base::Instant before;
    /// Every other name under which the person is known; e-mail included.
    QStringList otherNames = {};
};

/// The person or customer that a text names, by id or by the whole name in any case. Usage "erase-unknown", or
/// "erase-ambiguous" with what it could be in fact "choices". `kind` narrows it.
[[nodiscard]] base::Result<ErasureTarget> erasureTarget(const store::Reader &reader, const QString &text,
                                                        std::optional<ErasureKind> kind = std::nullopt);

/// What goes of one message.
struct MessageErasure
{
    std::int64_t message = 0; ///< its row's number
    bool isWhole = false;     ///< else only the names in it
};

struct ThreadErasure
{
    store::ThreadKey key;
    std::vector<MessageErasure> messages;
    bool isAbout = false; ///< the record itself is about the customer, or too old
    bool hasRecord = false;
};

/// Everything that an erasure would change, before it changes anything.
struct ErasurePlan
{
    ErasureTarget target;
    QStringList ids; ///< looked for everywhere, like the names
    QStringList names;
    QStringList namesWhereInvolved; ///< single words, which others may be called too
    QStringList keptNames;          ///< of others, which hold one of the names and more
    std::vector<ThreadErasure> threads;
    std::vector<domain::RecordId> records; ///< of which only the skeleton stays
    std::vector<domain::RecordId> held;    ///< on legal hold, so left as they are
    std::int64_t messages = 0;

    [[nodiscard]] bool isEmpty() const { return threads.empty(); }
};

/// Reads everything; `held` are records that nothing may be erased from.
[[nodiscard]] base::Result<ErasurePlan> planErasure(const store::Reader &reader, const ErasureTarget &target,
                                                    const QSet<domain::RecordId> &held);

/// Whether a record's agent or one of its approvers is this person.
[[nodiscard]] bool isPerson(const ErasureTarget &target, const domain::PersonRef &person);

} // namespace precedent::records
