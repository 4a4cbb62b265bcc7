// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/helptext.h"
#include "app/commands/syncreport.h"
#include "app/commands/table.h"

#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::commands;

class TestAppCommandsWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreAligned();
    void wideCharactersTakeTwoColumns();
    void aCellCannotSteerTheTerminal();
    void longTextsAreCut_data();
    void longTextsAreCut();
    void progressIsOneObjectALine_data();
    void progressIsOneObjectALine();
    void theHelpListsWhatThereIsAndNothingElse();
    void aCommandsHelpShowsItsOptions();
    void aSyncSaysWhySlackIsSlow();
};

void TestAppCommandsWords::columnsAreAligned()
{
    Table table({QStringLiteral("TYPE"), QStringLiteral("COUNT"), QStringLiteral("RATE")});
    table.add({QStringLiteral("refund"), QStringLiteral("7"), QStringLiteral("50.0%")});
    table.add({QStringLiteral("comp"), QStringLiteral("1200"), QString()});
    QCOMPARE(table.text(), QStringLiteral("TYPE    COUNT   RATE\n"
                                          "refund      7  50.0%\n"
                                          "comp     1200\n"));
}

void TestAppCommandsWords::wideCharactersTakeTwoColumns()
{
    Table table({QStringLiteral("NAME"), QStringLiteral("COUNT")});
    table.add({QStringLiteral("田中"), QStringLiteral("7")});
    table.add({QStringLiteral("Zoë"), QStringLiteral("12")});
    QCOMPARE(table.text(), QStringLiteral("NAME  COUNT\n"
                                          "田中      7\n"
                                          "Zoë      12\n"));
}

void TestAppCommandsWords::aCellCannotSteerTheTerminal()
{
    Table table({QStringLiteral("TEXT")});
    table.add({QStringLiteral("a\u001b[2Jb\nc\u202ed")});
    QCOMPARE(table.text(), QStringLiteral("TEXT\na [2Jb c d\n"));
}

void TestAppCommandsWords::longTextsAreCut_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << QStringLiteral("short");
    QTest::newRow("two\nlines") << QStringLiteral("two lines");
    QTest::newRow("exactly 10") << QStringLiteral("exactly 10");
    QTest::newRow("more than 10") << QStringLiteral("more than…");
}

void TestAppCommandsWords::longTextsAreCut()
{
    QTEST(shortened(QString::fromLatin1(QTest::currentDataTag()), 10), "shown");
}

void TestAppCommandsWords::progressIsOneObjectALine_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing known ahead")
        << false
        << QByteArray(R"({"covered_back_to":null,"done":3,"eta_s":null,"job":"sync","phase":"history","total":null})");
    QTest::newRow("all known") << true
                               << QByteArray(R"({"covered_back_to":"2026-10-01T00:00:00Z","done":3,"eta_s":12,)"
                                             R"("job":"sync","phase":"history","total":9})");
}

void TestAppCommandsWords::progressIsOneObjectALine()
{
    QFETCH(bool, isKnown);
    sync::Progress progress{QStringLiteral("sync"), QStringLiteral("history"), 3, {}, {}, {}};
    if (isKnown) {
        progress.total = 9;
        progress.coveredBackTo = base::fromIso(QStringLiteral("2026-10-01T00:00:00Z"));
        progress.etaSeconds = 12;
    }
    QTEST(progressLine(progress), "line");
}

void TestAppCommandsWords::theHelpListsWhatThereIsAndNothingElse()
{
    const auto help = helpText(nullptr);
    for (const auto &command : allCommands())
        QVERIFY2(help.contains(QStringLiteral("\n  ") + QLatin1String(command.name)), command.name);
    for (const auto &option : commonOptions())
        QVERIFY2(help.contains(QStringLiteral("--") + QLatin1String(option.name)), option.name);
}

void TestAppCommandsWords::aCommandsHelpShowsItsOptions()
{
    for (const auto &command : allCommands()) {
        const auto help = helpText(&command);
        QVERIFY2(help.contains(QLatin1String(command.name)), command.name);
        for (const auto &option : command.options)
            QVERIFY2(help.contains(QStringLiteral("--") + QLatin1String(option.name)), option.name);
    }
    QVERIFY(helpText(findCommand(QStringLiteral("export"))).contains(QLatin1String("  -o, --output FILE")));
}

void TestAppCommandsWords::aSyncSaysWhySlackIsSlow()
{
    sync::Report report;
    report.channels.push_back({domain::TeamId(QStringLiteral("T1")),
                               domain::ChannelId(QStringLiteral("C1")),
                               QStringLiteral("approvals"),
                               1,
                               0,
                               0,
                               1,
                               0,
                               {}});
    QVERIFY(!describe(report).text.contains(QStringLiteral("15 messages")));
    report.isRestricted = true;
    QVERIFY(describe(report).text.contains(QStringLiteral("15 messages a page and one page a minute")));
}

QTEST_GUILESS_MAIN(TestAppCommandsWords)
#include "tst_appcommands_words.moc"
