// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dates.h"
#include "ui/text/formats.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::text;

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyReadsAsPeopleWriteIt_data();
    void moneyReadsAsPeopleWriteIt();
    void sumsStandSideBySide();
    void durationsUseTwoUnitsAtMost_data();
    void durationsUseTwoUnitsAtMost();
    void percentIsWholeOnlyWhenExact_data();
    void percentIsWholeOnlyWhenExact();
    void timesNameTheYearOnlyWhenItIsAnother();
    void longTimesNameTheOffset_data();
    void longTimesNameTheOffset();
    void spansSayNothingTwice_data();
    void spansSayNothingTwice();
};

void TestFormats::moneyReadsAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, const char *currency, qint64 minor, const char *text) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(locale), QLatin1String(currency)).arg(minor)))
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << minor << QString::fromUtf8(text);
    };
    row("C", "USD", 50000, "$500.00");
    row("C", "NOK", 30000, "NOK 300.00");
    row("en_US", "USD", 125000, "$1,250.00");
    row("en_US", "USD", -125000, "-$1,250.00");
    row("en_US", "USD", 5, "$0.05");
    row("en_US", "JPY", 4800, "¥4,800");
    row("en_US", "KWD", 1234, "KWD 1.234");
    row("en_US", "NOK", 30000, "NOK 300.00");
    row("en_US", "CAD", 30000, "CAD 300.00");
    row("en_AU", "USD", 100, "US$1.00");
    row("en_GB", "GBP", 100, "£1.00");
    row("de_DE", "EUR", 125050, "1.250,50 €");
    row("de_DE", "USD", 125050, "1.250,50 $");
    row("sv_SE", "NOK", 30000, "300,00 NOK");
    row("en_US", "USD", 900719925474099312, "$9,007,199,254,740,993.12");
    row("en_US", "USD", std::numeric_limits<qint64>::min(), "-$92,233,720,368,547,758.08");
}

void TestFormats::moneyReadsAsPeopleWriteIt()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    auto shown = moneyText({minor, *base::Currency::parse(currency)}, QLocale(locale));
    shown.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2212), u'-');
    QCOMPARE(shown, text);
}

void TestFormats::sumsStandSideBySide()
{
    const QLocale locale(QStringLiteral("en_US"));
    QCOMPARE(sumsText({}, locale), QStringLiteral("–"));
    QCOMPARE(sumsText({{QStringLiteral("EUR"), 120000}, {QStringLiteral("USD"), 4821000}}, locale),
             QStringLiteral("€1,200.00 · $48,210.00"));
    QCOMPARE(sumsText({{QStringLiteral("EUR"), 120000}, {QStringLiteral("GBP"), 100}, {QStringLiteral("USD"), 4821000}},
                      locale, QStringLiteral("USD")),
             QStringLiteral("$48,210.00 · €1,200.00 · £1.00"));
    const auto arabic =
        sumsText({{QStringLiteral("EUR"), 120000}, {QStringLiteral("USD"), 4821000}}, QLocale(QStringLiteral("ar_EG")));
    for (const auto &sum : arabic.split(QStringLiteral(" · ")))
        QVERIFY2(sum.startsWith(u'\u2068') && sum.endsWith(u'\u2069'), qPrintable(arabic));
}

void TestFormats::durationsUseTwoUnitsAtMost_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromUtf8(text);
    };
    row(-5, "0\u00A0s");
    row(12, "12\u00A0s");
    row(60, "1\u00A0min");
    row(3599, "59\u00A0min");
    row(3600, "1\u00A0h");
    row(7800, "2\u00A0h\u00A010\u00A0min");
    row(86399, "23\u00A0h\u00A059\u00A0min");
    row(86400, "1\u00A0d");
    row(3 * 86400 + 4 * 3600 + 59 * 60, "3\u00A0d\u00A04\u00A0h");
}

void TestFormats::durationsUseTwoUnitsAtMost()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds), text);
}

void TestFormats::percentIsWholeOnlyWhenExact_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QStringLiteral("0%");
    QTest::newRow("one in a million") << 0.000001 << QStringLiteral("0.1%");
    QTest::newRow("usual") << 0.864 << QStringLiteral("86.4%");
    QTest::newRow("nearly all") << 0.9999 << QStringLiteral("99.9%");
    QTest::newRow("all") << 1.0 << QStringLiteral("100%");
}

void TestFormats::percentIsWholeOnlyWhenExact()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(percentText(share, QLocale::c()), text);
}

void TestFormats::timesNameTheYearOnlyWhenItIsAnother()
{
    const auto oslo = base::Zone::byName(QStringLiteral("Europe/Oslo")).value();
    const auto now = base::fromIso(QStringLiteral("2026-12-31T23:30:00Z")).value(); // already 2027 in Oslo
    const auto then = base::fromIso(QStringLiteral("2026-10-31T08:00:00Z")).value();
    QCOMPARE(shortDateTime(then, oslo, QLocale::c(), now), QStringLiteral("31 Oct 2026 09:00"));
    QCOMPARE(shortDateTime(then, base::Zone(), QLocale::c(), now), QStringLiteral("31 Oct 08:00"));
    QCOMPARE(shortDate(then, oslo, QLocale::c(), now), QStringLiteral("31 Oct 2026"));
    QCOMPARE(shortDate(then, base::Zone(), QLocale::c(), now), QStringLiteral("31 Oct"));
}

void TestFormats::longTimesNameTheOffset_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("winter time") << QStringLiteral("Europe/Oslo") << QStringLiteral("30 Oct 2026, 09:51 CET");
    QTest::newRow("half hours") << QStringLiteral("Asia/Kolkata") << QStringLiteral("30 Oct 2026, 14:21 IST");
    QTest::newRow("no name") << QStringLiteral("Asia/Kathmandu") << QStringLiteral("30 Oct 2026, 14:36 UTC+5:45");
    QTest::newRow("west") << QStringLiteral("America/Sao_Paulo") << QStringLiteral("30 Oct 2026, 05:51 UTC−3");
    QTest::newRow("UTC") << QStringLiteral("UTC") << QStringLiteral("30 Oct 2026, 08:51 UTC");
}

void TestFormats::longTimesNameTheOffset()
{
    QFETCH(QString, zone);
    QFETCH(QString, text);
    const auto instant = base::fromIso(QStringLiteral("2026-10-30T08:51:00Z")).value();
    QCOMPARE(longDateTime(instant, base::Zone::byName(zone).value(), QLocale::c()), text);
}

void TestFormats::spansSayNothingTwice_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *first, const char *last, const char *text) {
        QTest::newRow(text) << QString::fromLatin1(first) << QString::fromLatin1(last) << QString::fromUtf8(text);
    };
    row("", "", "All time");
    row("2026-10-01", "", "from 1 Oct 2026");
    row("", "2026-10-01", "until 1 Oct 2026");
    row("2026-10-05", "2026-10-05", "5 Oct 2026");
    row("2026-10-01", "2026-10-31", "1 – 31 Oct 2026");
    row("2026-09-28", "2026-10-04", "28 Sep – 4 Oct 2026");
    row("2025-12-28", "2026-01-03", "28 Dec 2025 – 3 Jan 2026");
}

void TestFormats::spansSayNothingTwice()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, text);
    QCOMPARE(spanText({QDate::fromString(first, Qt::ISODate), QDate::fromString(last, Qt::ISODate)}, QLocale::c()),
             text);
}

QTEST_MAIN(TestFormats)
#include "tst_text_formats.moc"
