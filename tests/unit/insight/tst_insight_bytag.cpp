// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions by tag against a count of the rows one by one.
#include "base/folding.h"
#include "insight/bytag.h"
#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QTest>

#include <map>

using namespace precedent;
using namespace precedent::insight;

namespace {

std::vector<RowIndex> allRows(const Snapshot &snapshot)
{
    std::vector<RowIndex> rows(snapshot.size());
    for (RowIndex i = 0; i < rows.size(); ++i)
        rows[i] = i;
    return rows;
}

QString printed(const std::vector<TagFigures> &figures)
{
    QStringList lines;
    for (const auto &tag : figures)
        lines += QStringLiteral("%1 %2/%3 of %4")
                     .arg(tag.tag.isNull() ? QStringLiteral("-") : tag.tag)
                     .arg(tag.approved)
                     .arg(tag.decided())
                     .arg(tag.count);
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestInsightByTag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_request_counts_for_each_of_its_tags()
    {
        auto input = test::input(R"(
at 2026-10-01T08:00:00Z | type refund | decision approved | by U8 Dana
at 2026-10-01T08:10:00Z | type refund | decision denied | by U8 Dana
at 2026-10-01T08:20:00Z | type refund | decision pending
at 2026-10-01T08:30:00Z | type refund | decision approved | by U8 Dana
at 2026-10-01T08:40:00Z | type refund | decision denied | by U8 Dana
)");
        const auto tag = [&input](std::size_t row, const QStringList &tags) {
            input.tags.insert(input.records[row].id.text(), tags);
        };
        tag(0, {QStringLiteral("enterprise")});
        tag(1, {QStringLiteral("Enterprise"), QStringLiteral("good example")});
        tag(2, {QStringLiteral("enterprise")});
        tag(3, {QStringLiteral("VIP"), QStringLiteral("vip")});
        const auto snapshot = Snapshot::build(std::move(input));
        QCOMPARE(printed(figuresByTag(*snapshot, allRows(*snapshot))),
                 QStringLiteral("enterprise 1/2 of 3; good example 0/1 of 1; VIP 1/1 of 1; - 0/1 of 1"));
    }

    void without_a_tag_there_is_nothing_to_compare()
    {
        const auto snapshot = Snapshot::build(test::input("at 2026-10-01T08:00:00Z | type refund | decision approved"));
        QVERIFY(figuresByTag(*snapshot, allRows(*snapshot)).empty());
    }

    void figures_are_what_one_counts()
    {
        for (const auto seed : test::seeds(40)) {
            QRandomGenerator random(seed);
            const auto snapshot = Snapshot::build(test::randomInput(random, 120));
            std::map<QString, std::array<int, 3>> expected; // by folded tag: requests, approved, denied
            bool isAny = false;
            for (const auto row : allRows(*snapshot)) {
                const Row whole = snapshot->row(row);
                QStringList tags{QString()};
                if (!whole.tags.isEmpty())
                    tags = whole.tags;
                isAny = isAny || !whole.tags.isEmpty();
                for (QString &tag : tags)
                    tag = base::fold(tag);
                tags.removeDuplicates();
                for (const QString &tag : tags) {
                    auto &counts = expected[tag];
                    ++counts[0];
                    counts[1] += whole.record.decision == domain::Decision::Approved ? 1 : 0;
                    counts[2] += whole.record.decision == domain::Decision::Denied ? 1 : 0;
                }
            }
            if (!isAny)
                expected.clear();
            std::map<QString, std::array<int, 3>> told;
            for (const auto &tag : figuresByTag(*snapshot, allRows(*snapshot)))
                told[base::fold(tag.tag)] = {tag.count, tag.approved, tag.denied};
            QVERIFY2(told == expected, qPrintable(QStringLiteral("PRECEDENT_SEED=%1").arg(seed)));
        }
    }
};

QTEST_APPLESS_MAIN(TestInsightByTag)
#include "tst_insight_bytag.moc"
