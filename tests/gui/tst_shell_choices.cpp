// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choices.h"

#include <QtCore/QStringList>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace precedent::shell;

namespace {

QString titles(const std::vector<Choice> &choices)
{
    QStringList titles;
    for (const auto &choice : choices)
        titles += choice.title;
    return titles.join(QStringLiteral(", "));
}

std::vector<Choice> some()
{
    std::vector<Choice> choices;
    for (const auto *words : {"Report as PDF|File", "Export…|File", "Export history…|File", "Views: export|View",
                              "Re-export|View", "Müller, Ana|Agent"}) {
        const auto parts = QString::fromUtf8(words).split(u'|');
        choices.push_back({parts[0], parts[1], {}, {}});
    }
    return choices;
}

} // namespace

/// What the command palette finds, and in which order.
class ChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("beginning, word, rest") << "export"
                                               << "Export…, Export history…, Views: export, Re-export";
        QTest::newRow("several words") << "pdf  file"
                                       << "Report as PDF";
        QTest::newRow("accents and case") << "MULLER"
                                          << "Müller, Ana";
        QTest::newRow("by the place") << "agent"
                                      << "Müller, Ana";
        QTest::newRow("no word") << "export agent"
                                 << "";
        QTest::newRow("all") << " "
                             << "Report as PDF, Export…, Export history…, Views: export, Re-export, Müller, Ana";
    }
    void wordsFind()
    {
        QFETCH(QString, text);
        QTEST(titles(matching(some(), text)), "found");
    }

    void menusGiveWhatCanBeChosen()
    {
        QMenuBar bar;
        auto *file = bar.addMenu(QStringLiteral("&File"));
        int runs = 0;
        auto *print = file->addAction(QStringLiteral("&Print…"), this, [&runs] { ++runs; });
        print->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
        file->addSeparator();
        file->addAction(QStringLiteral("Off"))->setEnabled(false);
        file->addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("Deep"));
        auto *hidden = bar.addMenu(QStringLiteral("Hidden"));
        hidden->addAction(QStringLiteral("Nothing"));
        hidden->menuAction()->setVisible(false);
        const auto choices = menuChoices(bar);
        QCOMPARE(titles(choices), QStringLiteral("Print…, Deep"));
        QCOMPARE(choices[0].where, QStringLiteral("File"));
        QCOMPARE(choices[1].where, QStringLiteral("File · More"));
        QCOMPARE(choices[0].keys, QKeySequence(QStringLiteral("Ctrl+P")).toString(QKeySequence::NativeText));
        choices[0].run();
        QCOMPARE(runs, 1);
        delete print;
        choices[0].run();
        QCOMPARE(runs, 1);
    }
};

QTEST_MAIN(ChoicesTest)
#include "tst_shell_choices.moc"
