// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/customercolumn.h"

#include "base/folding.h"

#include <variant>

namespace precedent::insight {

FoldedCustomers appendCustomers(Snapshot::Columns &columns, const Records &records)
{
    auto &dictionary = columns.customer.dictionary;
    auto &codes = columns.customer.codes;
    Dictionary<std::monostate> folded;
    std::vector<Code> foldedCodes; // by code of the name as it is written
    const auto foldNewest = [&] {
        const auto text = base::fold(dictionary.values().back());
        columns.foldedCustomers.append(text);
        foldedCodes.push_back(folded.intern(text, {}));
    };
    foldNewest(); // 0, which is none
    codes.reserve(records.size());
    FoldedCustomers customers;
    customers.codes.reserve(records.size());
    for (const auto *record : records) {
        codes.push_back(dictionary.intern(record->customer, record->customer));
        if (dictionary.size() > foldedCodes.size())
            foldNewest();
        customers.codes.push_back(foldedCodes[codes.back()]);
    }
    customers.count = folded.size();
    return customers;
}

} // namespace precedent::insight
