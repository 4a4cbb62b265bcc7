// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/filejob.h"

/// Any bytes: an error, or a table of which every row is in one place and whose groups add up.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace precedent::reconcile;
    const auto table = precedent::exporting::readCsv(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!table)
        return 0;
    auto plan = planFor(*table, layoutOf(*table), {});
    plan.reading = {DateOrder::DayFirst, DecimalMark::Comma, PayoutSign::Both,
                    *precedent::base::Currency::parse(u"EUR")};
    for (std::size_t column = 0; column < 3 && column < std::size_t(plan.layout.headings.size()); ++column)
        plan.mapping.at(column == 2 ? std::size_t(Field::Customer) : column) = column;
    const auto settled = settle(*table, plan, QDate(2026, 10, 31));
    auto file = readPayouts(*table, plan.layout, plan.mapping, settled, {});
    if (!file)
        return 0;
    const auto rows = file->payouts.size() + file->unreadable.size() + file->aside.size();
    if (rows + (plan.layout.hasHeadings ? 1 : 0) != table->rows().size())
        __builtin_trap();
    const auto result = reconcile(std::move(*file), {}, {});
    if (!result || !result->addsUp)
        __builtin_trap();
    return 0;
}
