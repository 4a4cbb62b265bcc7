// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <QtCore/QHash>

namespace precedent::records {

/// All corrections of a ledger by record, read in one go because looking for those of one record reads them all.
class CorrectionBook
{
public:
    [[nodiscard]] static base::Result<CorrectionBook> read(const store::Reader &reader);

    /// Of these records together, oldest first.
    [[nodiscard]] std::vector<store::Correction> of(const std::vector<domain::RecordId> &ids) const;

private:
    QHash<domain::RecordId, std::vector<store::Correction>> m_byRecord;
};

} // namespace precedent::records
