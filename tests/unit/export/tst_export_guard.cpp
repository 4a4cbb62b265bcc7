// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/guard.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent::exporting;

class TestExportGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextThatASpreadsheetWouldRunGetsOneApostrophe_data();
    void aTextThatASpreadsheetWouldRunGetsOneApostrophe();
    void everyTextComesBack();
};

void TestExportGuard::aTextThatASpreadsheetWouldRunGetsOneApostrophe_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &raw, const QString &cell) {
        QTest::newRow(name) << raw << cell;
    };
    row("negative number as text", QStringLiteral("-12.50 refund"), QStringLiteral("'-12.50 refund"));
    row("formula", QStringLiteral("=HYPERLINK(\"x\",\"y\")"), QStringLiteral("'=HYPERLINK(\"x\",\"y\")"));
    row("mention", QStringLiteral("@lead ok"), QStringLiteral("'@lead ok"));
    row("plus one", QStringLiteral("+1 from me"), QStringLiteral("'+1 from me"));
    row("phone-like arithmetic", QStringLiteral("+1-1"), QStringLiteral("'+1-1"));
    row("tab", QStringLiteral("\t=1+1"), QStringLiteral("'\t=1+1"));
    row("tab before plain text", QStringLiteral("\tplain"), QStringLiteral("'\tplain"));
    row("carriage return", QStringLiteral("\r=1"), QStringLiteral("'\r=1"));
    row("line feed", QStringLiteral("\nplain"), QStringLiteral("'\nplain"));
    row("blanks before", QStringLiteral("   =1+1"), QStringLiteral("'   =1+1"));
    row("no-break space before", QStringLiteral("\u00a0=1+1"), QStringLiteral("'\u00a0=1+1"));
    row("blank without width before", QStringLiteral("\ufeff\u200b=1"), QStringLiteral("'\ufeff\u200b=1"));
    row("full-width equals", QStringLiteral("\uff1d1"), QStringLiteral("'\uff1d1"));
    row("full-width plus", QStringLiteral("\uff0b1"), QStringLiteral("'\uff0b1"));
    row("full-width minus", QStringLiteral("\uff0d1"), QStringLiteral("'\uff0d1"));
    row("full-width at", QStringLiteral("\uff20x"), QStringLiteral("'\uff20x"));
    row("apostrophed already", QStringLiteral("'=x"), QStringLiteral("''=x"));
    row("apostrophed twice, blank", QStringLiteral("'' =x"), QStringLiteral("''' =x"));
    row("id that is a number", QStringLiteral("-4711"), QStringLiteral("'-4711"));
    row("trigger inside", QStringLiteral("Ana-L\u00facia"), QStringLiteral("Ana-L\u00facia"));
    row("en dash", QStringLiteral("\u2013 dash"), QStringLiteral("\u2013 dash"));
    row("apostrophe alone", QStringLiteral("'"), QStringLiteral("'"));
    row("apostrophe of a word", QStringLiteral("'til =x"), QStringLiteral("'til =x"));
    row("blank then apostrophe", QStringLiteral(" '=x"), QStringLiteral(" '=x"));
    row("blanks only", QStringLiteral("   "), QStringLiteral("   "));
    row("empty", QString(), QString());
}

void TestExportGuard::aTextThatASpreadsheetWouldRunGetsOneApostrophe()
{
    QFETCH(QString, raw);
    QFETCH(QString, cell);
    QCOMPARE(guarded(raw), cell);
    QCOMPARE(unguarded(cell), raw);
    QCOMPARE(needsGuard(raw), raw != cell);
}

void TestExportGuard::everyTextComesBack()
{
    bool given = false;
    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED", &given);
    QRandomGenerator random(given ? quint32(seed) : 1U);
    const auto alphabet = QStringLiteral("''' =+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u00a0a1\"");
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (int i = random.bounded(7); i > 0; --i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        QVERIFY2(unguarded(guarded(text)) == text, qPrintable(QString::fromLatin1(text.toUtf8().toHex())));
    }
}

QTEST_APPLESS_MAIN(TestExportGuard)
#include "tst_export_guard.moc"
