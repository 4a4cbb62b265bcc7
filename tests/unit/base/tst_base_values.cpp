// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"
#include "base/folding.h"
#include "base/result.h"
#include "base/typedlist.h"

#include <QtTest/QTest>

using namespace precedent::base;

class tst_base_values : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsFoldAlike_data();
    void textsFoldAlike();
    void textIsMadeStorable_data();
    void textIsMadeStorable();
    void resultIsOneOrTheOther();
    void everyKindHasItsExitCode_data();
    void everyKindHasItsExitCode();
    void cancellingReachesEveryCopy();
    void listsAreDividedByTheCommasOfEveryKeyboard();
};

void tst_base_values::textsFoldAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("accents") << "Müller"
                             << "MULLER";
    QTest::newRow("composed and not") << QStringLiteral("\u00e9") << QStringLiteral("e\u0301");
    QTest::newRow("sharp s") << "Straße"
                             << "STRASSE";
    QTest::newRow("full width") << "＄５００"
                                << "$500";
    QTest::newRow("blanks") << "  a \n\t b "
                            << "a b";
    QTest::newRow("greek final sigma") << "ΣΑΣ"
                                       << "σας";
    QTest::newRow("no break space") << QStringLiteral("a\u00a0b") << "a b";
}

void tst_base_values::textsFoldAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(fold(one), fold(other));
    QCOMPARE(fold(fold(one)), fold(one));
    QVERIFY(!fold(one).isEmpty());
}

void tst_base_values::textIsMadeStorable_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("\ufffd");
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u'a' << QStringLiteral("\ufffda");
    QTest::newRow("lone low surrogate") << u'a' + QString(QChar(0xDE00)) << QStringLiteral("a\ufffd");
    QTest::newRow("a pair stays") << QStringLiteral("😀") << QStringLiteral("😀");
    QTest::newRow("composes") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
}

void tst_base_values::textIsMadeStorable()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    QCOMPARE(sanitize(raw), clean);
    QCOMPARE(fromUtf8(clean.toUtf8()), clean);
}

void tst_base_values::resultIsOneOrTheOther()
{
    const Result<int> value(7);
    QVERIFY(value.ok());
    QCOMPARE(*value, 7);
    const auto problem = makeError(ErrorKind::Input, "test-code", QStringLiteral("detail"),
                                   {{QStringLiteral("a"), QStringLiteral("b")}});
    const Result<int> failed(problem);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), problem);
    QCOMPARE(failed.error().code, QStringLiteral("test-code"));
    const Result<void> fine;
    QVERIFY(fine.ok());
    const Result<void> broken(problem);
    QCOMPARE(broken.error().facts.value(QStringLiteral("a")), QStringLiteral("b"));
}

void tst_base_values::everyKindHasItsExitCode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const std::pair<ErrorKind, int> rows[] = {
        {ErrorKind::Internal, 1},       {ErrorKind::Usage, 2},     {ErrorKind::NotConfigured, 3},
        {ErrorKind::Authentication, 4}, {ErrorKind::Network, 5},   {ErrorKind::Budget, 6},
        {ErrorKind::Ledger, 7},         {ErrorKind::Output, 8},    {ErrorKind::Partial, 9},
        {ErrorKind::NoRows, 10},        {ErrorKind::Mismatch, 11}, {ErrorKind::Input, 12},
        {ErrorKind::Interrupted, 130}};
    for (const auto &[kind, code] : rows)
        QTest::addRow("%d", code) << int(kind) << code;
}

void tst_base_values::everyKindHasItsExitCode()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    QCOMPARE(exitCode(ErrorKind(kind)), code);
}

void tst_base_values::cancellingReachesEveryCopy()
{
    CancelToken token;
    const auto copy = token;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
    QVERIFY(!CancelToken().isCancelled());
}

void tst_base_values::listsAreDividedByTheCommasOfEveryKeyboard()
{
    QCOMPARE(
        typedParts(QStringLiteral(" 破損、 故障，遅配 ,, a b,")),
        QStringList({QStringLiteral("破損"), QStringLiteral("故障"), QStringLiteral("遅配"), QStringLiteral("a b")}));
    QVERIFY(typedParts({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_base_values)
#include "tst_base_values.moc"
