// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/reports/pdfpages.h"
#include "tests/gui/reports/reportworld.h"
#include "ui/reports/decisionreport.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

constexpr const char *line =
    "2026-10-30 09:51 | Sara Okafor | refund | approved +6m | 60.00 USD | Dana Reyes | damaged "
    "packaging | bought 62 days ago | Marta Lopez";

reports::DecisionSubject subjectOf(const reports::Source &source, int replies, const QString &text)
{
    reports::DecisionSubject subject{source.snapshot->row(0), {}, {}};
    const base::Instant requested = subject.row.record.requestedAt;
    for (int i = 0; i <= replies; ++i) {
        workspace::ThreadEntry entry;
        entry.author = i == 0 ? QStringLiteral("Sara Okafor") : QStringLiteral("Dana Reyes");
        entry.at = requested + i * base::oneMinute;
        entry.text = QStringLiteral("message%1 ").arg(i) + text;
        subject.details.thread.push_back(entry);
        store::Observation observation;
        observation.at = entry.at;
        observation.leaf = 100 + i;
        subject.details.history.push_back(observation);
    }
    return subject;
}

reports::Source source()
{
    return test::sourceFrom({QString::fromLatin1(line)});
}

} // namespace

/// One decision is one page, whatever its thread.
class ReportsDecisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsOnThePage()
    {
        const auto from = source();
        auto subject = subjectOf(from, 1, QStringLiteral("fine by me"));
        subject.origins.push_back({QStringLiteral("reason"), subject.details.thread.at(1).at,
                                   QStringLiteral("Dana Reyes"), QStringLiteral("damaged packaging"), true});
        store::Correction correction;
        correction.id = 117;
        correction.field = QStringLiteral("amount");
        correction.before = QStringLiteral("50.00 USD");
        correction.after = QStringLiteral("60.00 USD");
        correction.author = QStringLiteral("kim");
        correction.at = from.calendar.now;
        subject.details.corrections.push_back(correction);
        subject.row.tags = QStringList{QStringLiteral("good-example")};
        const test::PdfPages pdf(reports::decisionReport(from, subject));
        QCOMPARE(pdf.count(), 1);
        const QString words = pdf.words();
        for (const char *expected :
             {"Refund · $60.00", "Sara Okafor", "Marta Lopez", "bought 62 days ago",
              "Approved by Dana Reyes, 6 min later", "damaged packaging", "message0 fine by me", "message1 fine by me",
              "reply of Dana Reyes, 30 Oct 09:52", "from $50.00 to $60.00 by kim", "good-example", "#117", "#100, #101",
              "48,311 entries", "3fa2b1c0d4e5f607", "30 Oct 2026, 09:57 UTC", "acme.slack.com"})
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(!words.contains(QStringLiteral("left out")));
        QVERIFY(words.contains(from.snapshot->row(0).record.id.text()));
    }

    void aLongThreadIsShortenedAndSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::newRow("words") << QStringLiteral("they went on and on about it ").repeated(30)
                               << QStringLiteral("en_US");
        QTest::newRow("a word") << QString(20'000, u'm') << QStringLiteral("de_DE");
        QTest::newRow("lines") << QStringLiteral("a line\n").repeated(500) << QStringLiteral("en_US");
        QTest::newRow("right to left") << QStringLiteral("שלום עליכם ").repeated(80) << QStringLiteral("en_US");
    }

    void aLongThreadIsShortenedAndSaysSo()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        auto from = source();
        from.locale = QLocale(locale);
        auto subject = subjectOf(from, 300, text);
        subject.row.record.context = text;
        subject.row.record.reason = text;
        const test::PdfPages pdf(reports::decisionReport(from, subject));
        QCOMPARE(pdf.count(), 1);
        QCOMPARE(pdf.images(), QStringList());
        const QString words = pdf.words();
        QVERIFY2(words.contains(QStringLiteral("of the thread are left out")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("301 message")));
        QVERIFY(words.contains(QStringLiteral("message0")));
    }

    void whereAFieldWasReadStays()
    {
        const auto from = source();
        auto subject = subjectOf(from, 300, QStringLiteral("they went on and on about it ").repeated(30));
        subject.origins.push_back({QStringLiteral("decision"), subject.details.thread.at(150).at,
                                   QStringLiteral("Dana Reyes"), QStringLiteral("approved"), true});
        const QString words = test::PdfPages(reports::decisionReport(from, subject)).words();
        QVERIFY(words.contains(QStringLiteral("message150")));
        QVERIFY(!words.contains(QStringLiteral("message140")));
    }

    void hostileTextStaysOnThePage_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : test::hostileTexts())
            QTest::newRow(qPrintable(name)) << text;
    }

    void hostileTextStaysOnThePage()
    {
        QFETCH(QString, text);
        const auto from = source();
        auto subject = subjectOf(from, 4, text);
        domain::Record &record = subject.row.record;
        for (QString *field : {&record.context, &record.reason, &record.customer, &record.agent.name, &record.noncash,
                               &record.typeAsWritten, &subject.row.channelName})
            *field = text;
        const test::PdfPages pdf(reports::decisionReport(from, subject));
        QCOMPARE(pdf.count(), 1);
        QVERIFY(pdf.words().contains(QStringLiteral("message4")));
        QCOMPARE(pdf.images(), QStringList());
    }
};

QTEST_MAIN(ReportsDecisionTest)
#include "tst_reports_decision.moc"
