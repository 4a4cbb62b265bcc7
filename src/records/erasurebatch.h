// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/erasureplan.h"
#include "records/forgetting.h"
#include "store/erasure.h"

#include <QtCore/QHash>

namespace precedent::records {

/// Erases threads within write transactions; one for a whole erasure.
class ErasureBatch
{
public:
    ErasureBatch(const ErasurePlan &plan, QString pseudonym);

    /// Answers how many leaves were erased.
    [[nodiscard]] base::Result<std::int64_t> run(store::Transaction &transaction, const store::Reader &reader,
                                                 const std::vector<ThreadErasure> &threads, const QString &basis);
    /// Names in people, aliases, teams, limits, settings, notes, views, holds and the history of exports.
    [[nodiscard]] base::Result<ForgottenExports> forget(store::Transaction &transaction, const store::Reader &reader,
                                                        const QString &basis);

private:
    [[nodiscard]] base::Result<void> forgetInNotes(store::Transaction &transaction, const store::Reader &reader) const;
    [[nodiscard]] base::Result<void> forgetInViews(store::Transaction &transaction, const store::Reader &reader) const;

    /// A thread's record and corrections as they are before anything is erased.
    struct Stored
    {
        std::optional<domain::Record> record;
        std::vector<std::int64_t> corrections;
    };

    [[nodiscard]] base::Result<Stored> stored(const store::Reader &reader, const ThreadErasure &thread) const;
    [[nodiscard]] base::Result<void> namePeople(store::Transaction &transaction, const domain::Record &record);
    [[nodiscard]] QString nameFor(const domain::PersonRef &person) const;
    [[nodiscard]] domain::Record skeletonOf(domain::Record record, const ThreadErasure &thread) const;
    void stripPerson(domain::Record &record) const;
    void stripAbout(domain::Record &record) const;
    [[nodiscard]] QByteArray redacted(const QByteArray &raw, bool isWhole) const;

    const ErasurePlan &m_plan;
    QString m_pseudonym;
    WordEraser m_words;
    QHash<QString, QString> m_people; ///< pseudonyms by id, or by name; of an erasure by age
};

} // namespace precedent::records
