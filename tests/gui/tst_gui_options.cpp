// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::gui;

class TestGuiOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheWholeScene();
    void nothingGivenMeansTheDefaults();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void helpNamesEveryOption();

private:
    static base::Result<GuiOptions> parsed(const QString &line);
};

base::Result<GuiOptions> TestGuiOptions::parsed(const QString &line)
{
    return parseOptions(QStringList{QStringLiteral("precedent")} + QProcess::splitCommand(line),
                        {QStringLiteral("overview"), QStringLiteral("decisions")});
}

void TestGuiOptions::readsTheWholeScene()
{
    const auto options = parsed(QStringLiteral("--sample --page decisions --query \"type:refund 500\" --theme dark "
                                               "--size 1440x900 --locale de_DE --screenshot out.png"));
    QVERIFY(options.ok());
    QVERIFY(options->isSample);
    QCOMPARE(options->page, QStringLiteral("decisions"));
    QCOMPARE(*options->query, QStringLiteral("type:refund 500"));
    QVERIFY(options->theme == widgets::Appearance::Dark);
    QCOMPARE(*options->size, QSize(1440, 900));
    QCOMPARE(options->locale->name(), QStringLiteral("de_DE"));
    QCOMPARE(options->screenshot, QStringLiteral("out.png"));
}

void TestGuiOptions::nothingGivenMeansTheDefaults()
{
    const auto options = parsed(QString());
    QVERIFY(options.ok());
    QVERIFY(options->ledger.isEmpty() && options->page.isEmpty() && options->screenshot.isEmpty());
    QVERIFY(!options->query && !options->theme && !options->size && !options->locale && !options->isSample);
    QCOMPARE(parsed(QStringLiteral("a.precedent"))->ledger, QStringLiteral("a.precedent"));
    QVERIFY(parsed(QStringLiteral("--query="))->query.has_value());
}

void TestGuiOptions::wrongUseIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, const char *code) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code);
    };
    row("--nonsense", "window-option-wrong");
    row("--page", "window-option-wrong");
    row("a.precedent b.precedent", "window-option-wrong");
    row("--sample a.precedent", "window-option-wrong");
    row("--page nowhere", "option-value-wrong");
    row("--theme system", "option-value-wrong");
    row("--theme sepia", "option-value-wrong");
    row("--size 1440", "option-value-wrong");
    row("--size 10x10", "option-value-wrong");
    row("--size 99999x99999", "option-value-wrong");
    row("--locale klingon", "option-value-wrong");
}

void TestGuiOptions::wrongUseIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const auto options = parsed(line);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().kind, base::ErrorKind::Usage);
    QCOMPARE(options.error().code, code);
}

void TestGuiOptions::helpNamesEveryOption()
{
    const auto help = helpText();
    for (const auto *option : {"--sample", "--page", "--query", "--theme", "--size", "--locale", "--screenshot"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

QTEST_MAIN(TestGuiOptions)
#include "tst_gui_options.moc"
