// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "query/period.h"
#include "query/vocabulary.h"
#include "ui/text/flagmeaning.h"
#include "ui/text/labels.h"
#include "ui/text/rangetext.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::text;

class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordHasALabelOfItsOwn();
    void everyValueOfAKeyHasALabel();
    void everyFlagSaysWhatItMeans();
    void everyRelativeDateHasALabel();
    void deniedHasNoSynonym();
    void columnsHaveHeadingsAndUnknownOnesTheirName();
    void chipsReadAsSentences_data();
    void chipsReadAsSentences();
    void amountsAreWrittenAsTheLanguageWritesThem();
    void filterReadsAsOneLine();

private:
    template <typename Enum>
    static void checkLabels(int count);
};

template <typename Enum>
void TestLabels::checkLabels(int count)
{
    QStringList labels;
    for (int i = 0; i < count; ++i)
        labels += label(static_cast<Enum>(i));
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(labels.removeDuplicates(), 0);
    for (const auto &text : labels)
        QVERIFY2(text.front().isUpper(), qPrintable(text));
}

void TestLabels::everyWordHasALabelOfItsOwn()
{
    checkLabels<domain::RequestType>(domain::requestTypeCount);
    checkLabels<domain::Decision>(domain::decisionCount);
    checkLabels<domain::Flag>(domain::flagCount);
    checkLabels<domain::UnreadReason>(domain::unreadReasonCount);
    checkLabels<domain::DecidedVia>(domain::decidedViaCount);
    checkLabels<query::Key>(static_cast<int>(query::Key::Context) + 1);
}

void TestLabels::everyValueOfAKeyHasALabel()
{
    for (int i = 0; i <= static_cast<int>(query::Key::Context); ++i) {
        const auto key = static_cast<query::Key>(i);
        for (const auto &value : query::validValues(key)) {
            const auto shown = valueLabel(key, value);
            const bool isLabelled = key == query::Key::Type || key == query::Key::Decision || key == query::Key::Flag ||
                                    key == query::Key::Has || key == query::Key::Weekday || key == query::Key::Hour;
            // "edits" is its own word.
            QVERIFY2(isLabelled && value != QLatin1String("edits") ? shown != value : !shown.isEmpty(),
                     qPrintable(value));
        }
    }
}

void TestLabels::everyFlagSaysWhatItMeans()
{
    QStringList said;
    for (int i = 0; i < domain::flagCount; ++i) {
        const auto meant = meaning(domain::Flag(i));
        QVERIFY2(meant.endsWith(u'.') && !said.contains(meant), qPrintable(meant));
        said += meant;
    }
    domain::Flags flags;
    QCOMPARE(flagsText(flags), QString());
    flags.set(std::size_t(domain::Flag::OverLimit)).set(std::size_t(domain::Flag::SelfApproved));
    QCOMPARE(flagsText(flags),
             QStringLiteral("Over limit: More was granted than the approver's limit on that day allows.\n"
                            "Self-approved: The requester decided it with a button or a card."));
}

void TestLabels::everyRelativeDateHasALabel()
{
    for (const auto &date : query::relativeDates()) {
        if (!date.contains(QLatin1String("-N-")))
            QVERIFY2(valueLabel(query::Key::Date, date) != date, qPrintable(date));
    }
}

void TestLabels::deniedHasNoSynonym()
{
    QCOMPARE(label(domain::Decision::Denied), QStringLiteral("Denied"));
}

void TestLabels::columnsHaveHeadingsAndUnknownOnesTheirName()
{
    QCOMPARE(columnLabel(QStringLiteral("requested_at")), QStringLiteral("Requested"));
    QCOMPARE(columnLabel(QStringLiteral("context")), QStringLiteral("Customer context"));
    QCOMPARE(columnLabel(QStringLiteral("no_such")), QStringLiteral("no_such"));
}

void TestLabels::chipsReadAsSentences_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("chip");
    const auto row = [](const char *query, const char *chip) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(chip);
    };
    row("type:refund", "Type: Refund");
    row("type:refund,credit,comp,discount,exception,other", "Type: Refund, Credit, Comp +3");
    row("-agent:Sara", "not Agent: Sara");
    row("amount:..500", "Amount: ≤ 500");
    row("amount:50..", "Amount: ≥ 50");
    row("amount:50..500", "Amount: 50 – 500");
    row("amount:0.50..40.00", "Amount: 0.50 – 40.00");
    row("amount:>1500", "Amount: > 1,500");
    row("amount:<90071992547409.93", "Amount: < 90,071,992,547,409.93");
    row("date:2026-10-01..2026-10-15", "Date: 1 – 15 Oct 2026");
    row("date:<2026-10-01", "Date: until 30 Sep 2026");
    row("date:2026-Q4", "Date: 2026-Q4");
    row("decided:2026", "Decided: 2026");
    row("date:last-14-days", "Date: last-14-days");
    row("took:30m..4h", "Time to decision: 30m – 4h");
    row("decided:last-month", "Decided: Last month");
    row("flag:no-reason", "Flag: No reason");
    row("has:note", "Contains: a note");
    row("\"damaged packaging\"", "“damaged packaging”");
    row("-outage", "not “outage”");
}

void TestLabels::chipsReadAsSentences()
{
    QFETCH(QString, query);
    QFETCH(QString, chip);
    const auto filter = query::parse(query);
    QVERIFY(filter.ok());
    QCOMPARE(chipText(filter->clauses.front()), chip);
}

void TestLabels::amountsAreWrittenAsTheLanguageWritesThem()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(amountsText(QStringLiteral("0.50..1500"), german), QStringLiteral("0,50 – 1.500"));
}

void TestLabels::filterReadsAsOneLine()
{
    QCOMPARE(filterText({}), QStringLiteral("All decisions"));
    QCOMPARE(filterText(query::parse(QStringLiteral("type:comp date:2026-10 damaged")).value()),
             QStringLiteral("Type: Comp · Date: Oct 2026 · “damaged”"));
    auto byDecision = query::parse(QStringLiteral("date:2026-10")).value();
    byDecision.dateBasis = query::DateBasis::Decided;
    QCOMPARE(filterText(byDecision), QStringLiteral("Decided: Oct 2026"));
}

QTEST_MAIN(TestLabels)
#include "tst_text_labels.moc"
