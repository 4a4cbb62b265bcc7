// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/correctionbook.h"

#include <algorithm>

namespace precedent::records {

base::Result<CorrectionBook> CorrectionBook::read(const store::Reader &reader)
{
    auto all = reader.corrections({});
    if (!all)
        return all.error();
    CorrectionBook book;
    for (auto &correction : *all)
        book.m_byRecord[correction.record].push_back(std::move(correction));
    return book;
}

std::vector<store::Correction> CorrectionBook::of(const std::vector<domain::RecordId> &ids) const
{
    std::vector<store::Correction> corrections;
    for (const auto &id : ids) {
        const auto found = m_byRecord.constFind(id);
        if (found != m_byRecord.constEnd())
            corrections.insert(corrections.end(), found->begin(), found->end());
    }
    std::sort(corrections.begin(), corrections.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return corrections;
}

} // namespace precedent::records
