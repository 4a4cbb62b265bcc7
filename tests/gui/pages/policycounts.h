// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

namespace precedent::test {

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

/// What a person counts between two limits, in major units.
struct Count
{
    int all = 0;
    int moved = 0;
    int approved = 0;
    int denied = 0;
    double granted = 0;
    double refused = 0;
    qint64 waited = 0;
    int waitedCount = 0;
    int withoutAmount = 0;
    int elsewhere = 0;
};

inline void countMoved(Count &count, const CsvRow &row)
{
    const bool approved = row[QStringLiteral("decision")] == QStringLiteral("approved");
    const bool denied = row[QStringLiteral("decision")] == QStringLiteral("denied");
    ++count.moved;
    count.approved += approved ? 1 : 0;
    count.denied += denied ? 1 : 0;
    count.granted += row[QStringLiteral("approved_amount")].toDouble();
    count.refused += denied ? row[QStringLiteral("amount")].toDouble() : 0;
    const QString took = row[QStringLiteral("turnaround_seconds")];
    if ((approved || denied) && !took.isEmpty()) {
        count.waited += took.toLongLong();
        ++count.waitedCount;
    }
}

inline Count counted(const std::vector<CsvRow> &rows, const QString &currency, double above, double upTo)
{
    Count count;
    for (const CsvRow &row : rows) {
        const QString amount = row[QStringLiteral("amount")];
        count.withoutAmount += amount.isEmpty() ? 1 : 0;
        if (amount.isEmpty())
            continue;
        if (row[QStringLiteral("currency")] != currency) {
            ++count.elsewhere;
            continue;
        }
        ++count.all;
        if (amount.toDouble() > above && amount.toDouble() <= upTo)
            countMoved(count, row);
    }
    return count;
}

/// As a person does, with Enter.
inline void typeInto(QWidget &page, const char *name, const QString &text)
{
    auto *field = part<QLineEdit>(page, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace precedent::test
