// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

using namespace precedent::widgets;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackOnWhiteIsTwentyOne();
    void everyInkReachesItsContrast_data();
    void everyInkReachesItsContrast();
    void paletteForFindsTheTokensAWidgetIsPaintedWith();
    void styleSheetLeavesNoPlaceHolder();
    void aDefaultButtonShowsWhetherItIsEnabledAndFocused();
    void appearanceWordsGoBothWays();
    void changingTheAppearanceChangesWidgetsThatExist();

private:
    static void addRows(const char *theme, const Palette &tokens);
};

void TestPalette::contrastOfBlackOnWhiteIsTwentyOne()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 100), 100);
}

void TestPalette::addRows(const char *theme, const Palette &tokens)
{
    const auto row = [theme](const QString &name, const QColor &ink, const QColor &ground, double least) {
        QTest::newRow(qPrintable(QLatin1String(theme) + u' ' + name)) << ink << ground << least;
    };
    const QList<std::pair<QString, QColor>> grounds{{QStringLiteral("background"), tokens.background},
                                                    {QStringLiteral("panel"), tokens.panel},
                                                    {QStringLiteral("field"), tokens.field}};
    for (const auto &[name, ground] : grounds) {
        row(QStringLiteral("ink on ") + name, tokens.ink, ground, 4.5);
        row(QStringLiteral("second ink on ") + name, tokens.secondInk, ground, 4.5);
        row(QStringLiteral("third ink on ") + name, tokens.thirdInk, ground, 3.0);
        row(QStringLiteral("accent on ") + name, tokens.accent, ground, 4.5);
        row(QStringLiteral("denied on ") + name, tokens.denied, ground, 4.5);
    }
    row(QStringLiteral("accent button"), tokens.accentInk, tokens.accent, 4.5);
    row(QStringLiteral("accent pill"), tokens.accent, tokens.accentTint, 4.5);
    row(QStringLiteral("ink on selection"), tokens.ink, tokens.accentTint, 4.5);
    row(QStringLiteral("approved pill"), tokens.approved, tokens.approvedTint, 4.5);
    row(QStringLiteral("denied pill"), tokens.denied, tokens.deniedTint, 4.5);
    row(QStringLiteral("pending pill"), tokens.pending, tokens.pendingTint, 4.5);
    row(QStringLiteral("flag pill"), tokens.flag, tokens.flagTint, 4.5);
    row(QStringLiteral("neutral pill"), tokens.secondInk, tokens.background, 4.5);
    for (std::size_t i = 0; i < tokens.series.size(); ++i)
        row(QStringLiteral("series %1").arg(i + 1), tokens.series.at(i), tokens.panel, 3.0);
}

void TestPalette::everyInkReachesItsContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    addRows("light", lightPalette());
    addRows("dark", darkPalette());
}

void TestPalette::everyInkReachesItsContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double reached = contrast(ink, ground);
    QVERIFY2(reached >= least,
             qPrintable(QStringLiteral("%1 on %2 reaches %3").arg(ink.name(), ground.name()).arg(reached)));
}

void TestPalette::paletteForFindsTheTokensAWidgetIsPaintedWith()
{
    QVERIFY(paletteFor(toQPalette(darkPalette())).isDark);
    QVERIFY(!paletteFor(toQPalette(lightPalette())).isDark);
}

void TestPalette::styleSheetLeavesNoPlaceHolder()
{
    for (const auto *tokens : {&lightPalette(), &darkPalette()}) {
        const auto sheet = styleSheet(*tokens);
        QVERIFY(sheet.contains(tokens->accent.name()));
        QVERIFY2(!sheet.contains(u'%'), qPrintable(sheet.mid(sheet.indexOf(u'%'), 30)));
    }
}

void TestPalette::aDefaultButtonShowsWhetherItIsEnabledAndFocused()
{
    const Palette &tokens = lightPalette();
    QDialog dialog;
    dialog.setStyleSheet(styleSheet(tokens));
    QPushButton other(QStringLiteral("Other"), &dialog);
    QPushButton button(QStringLiteral("Save"), &dialog);
    button.move(100, 0);
    other.setAutoDefault(false);
    button.setDefault(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto colourAt = [&button](int x) { return button.grab().toImage().pixelColor(x, button.height() / 2); };
    other.setFocus();
    QCOMPARE(colourAt(0), tokens.accent);
    button.setFocus();
    QCOMPARE(colourAt(0), tokens.ink);
    QCOMPARE(colourAt(4), tokens.accent);
    button.setEnabled(false);
    QCOMPARE(colourAt(4), tokens.line);
}

void TestPalette::appearanceWordsGoBothWays()
{
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromWord(toWord(appearance)), appearance);
    QCOMPARE(appearanceFromWord(QStringLiteral("sepia")), Appearance::System);
}

void TestPalette::changingTheAppearanceChangesWidgetsThatExist()
{
    Theme theme(*qApp);
    QPushButton button;
    button.show();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(changes.size(), 1);
    QVERIFY(paletteFor(button.palette()).isDark);
    QVERIFY(theme.palette().isDark);
    theme.setAppearance(Appearance::Light);
    QVERIFY(!paletteFor(button.palette()).isDark);
    theme.setAppearance(Appearance::Light);
    QCOMPARE(changes.size(), 2);
}

QTEST_MAIN(TestPalette)
#include "tst_widgets_palette.moc"
