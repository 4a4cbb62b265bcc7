// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/models/roles.h"
#include "ui/pages/coveragecard.h"
#include "ui/pages/peoplecard.h"
#include "ui/pages/persondialog.h"
#include "ui/pages/sourcecolumns.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;

/// Days, runs and people on the page Sources.
class PeopleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    [[nodiscard]] QAbstractItemModel &model(const char *name)
    {
        return *m_page->findChild<QTableView *>(QLatin1String(name))->model();
    }

    [[nodiscard]] workspace::Directory directory()
    {
        return workspace::readDirectory(**m_window->workspace().ledger().reader()).value();
    }

    /// Of the first person that the search finds.
    pages::PersonDialog *openDialog(const QString &searched)
    {
        auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("sources.people.search"));
        search->setText(searched);
        QTest::keyClick(search, Qt::Key_Return);
        m_page->findChild<QAction *>(QStringLiteral("sources.people.change"))->trigger();
        return m_page->findChild<pages::PersonDialog *>();
    }

    void save(pages::PersonDialog &dialog)
    {
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        auto *button = dialog.findChild<QAbstractButton *>(QStringLiteral("person.save"));
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
    }

    static void type(pages::PersonDialog &dialog, const char *field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(60);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("sources"));
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void everyDayOfAChannelSaysWhetherItWasRead()
    {
        const auto channels = m_window->workspace().channels();
        const auto withGap =
            std::find_if(channels.begin(), channels.end(), [](const auto &status) { return !status.gaps.empty(); });
        QVERIFY(withGap != channels.end());
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("sources.table"));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == u'#' + withGap->channel.name)
                table->selectRow(row);
        }
        const auto counts = models::countDays(m_page->findChild<pages::CoverageCard *>()->months());
        QVERIFY(counts.complete > 0);
        QVERIFY(counts.missing + counts.partly > 0);
        int shown = 0;
        auto &days = model("sources.days");
        for (int row = 0; row < days.rowCount(); ++row) {
            for (int column = 1; column < days.columnCount(); ++column) {
                const auto cell = days.index(row, column);
                const auto state = cell.data(models::DayRole);
                QCOMPARE(state.isValid(), !cell.data(Qt::AccessibleTextRole).toString().isEmpty());
                shown += state.isValid() && models::DayState(state.toInt()) != models::DayState::Outside ? 1 : 0;
            }
        }
        QCOMPARE(shown, counts.total());
        QVERIFY(model("sources.runs").rowCount() > 0);
        QCOMPARE(test::unnamedFocusables(*m_page), QStringList());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }

    void anImportSaysWhatTimeItTellsOf()
    {
        const auto at = *base::fromIso(QStringLiteral("2026-11-21T13:20:00Z"));
        const auto columns = pages::runColumns({QLocale::c(), {}, at});
        QCOMPARE(columns.front().text({at, domain::Source::Export, {}}), QStringLiteral("as of 21 Nov 13:20"));
        QCOMPARE(columns.front().text({at, domain::Source::Api, {}}), QStringLiteral("21 Nov 13:20"));
    }

    void hiddenNamesAreHiddenHereToo()
    {
        const auto people = directory().people;
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        m_window->workspace().setHidesNames(true);
        QVERIFY(changed.wait(20'000));
        m_window->refresh(*m_page);
        const auto &shown = model("sources.people");
        QCOMPARE(shown.rowCount(), int(people.size()));
        QStringList names;
        for (int row = 0; row < shown.rowCount(); ++row)
            names += shown.index(row, 0).data().toString();
        for (const auto &person : people)
            QVERIFY2(person.isBot || !names.contains(person.name), qPrintable(person.name));
        QVERIFY(openDialog(QString()) == nullptr);
    }

    void theDialogIsAsHighAsItsWords()
    {
        const auto *dialog = openDialog(QStringLiteral("Sara"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
    }

    void aPersonGetsTeamsAndNames()
    {
        const auto person = directory().people.front();
        auto *dialog = openDialog(person.id.text());
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("person.save"))->isEnabled());
        type(*dialog, "person.teams", QStringLiteral("Night shift, Billing"));
        type(*dialog, "person.names", QStringLiteral("Big Boss,  Chief "));
        save(*dialog);
        QCOMPARE(directory().teamsOf(person.id),
                 (QStringList{QStringLiteral("Billing"), QStringLiteral("Night shift")}));
        QCOMPARE(directory().aliasesOf(person.id), (QStringList{QStringLiteral("Big Boss"), QStringLiteral("Chief")}));

        dialog = openDialog(QStringLiteral("chief"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("person.names"))->text(),
                 QStringLiteral("Big Boss, Chief"));
        type(*dialog, "person.teams", {});
        type(*dialog, "person.names", QStringLiteral("Chief"));
        save(*dialog);
        QCOMPARE(directory().teamsOf(person.id), QStringList());
        QCOMPARE(directory().aliasesOf(person.id), QStringList{QStringLiteral("Chief")});
        QCOMPARE(m_window->strips, QStringList());
    }

    void twoIdsOfOnePersonCountAsOne()
    {
        const auto before = m_window->workspace().ledger().reader().value()->records().value();
        const auto known = directory();
        const auto agentId = before.front().agent.id;
        const auto other = std::find_if(known.people.begin(), known.people.end(), [&](const domain::Person &person) {
            return !person.isBot && person.id.text() != agentId &&
                   std::none_of(before.begin(), before.end(),
                                [&](const domain::Record &record) { return record.agent.id == person.id.text(); });
        });
        QVERIFY(other != known.people.end());
        auto *dialog = openDialog(other->id.text());
        const auto agent = std::find_if(known.people.begin(), known.people.end(),
                                        [&](const domain::Person &person) { return person.id.text() == agentId; });
        QVERIFY(agent != known.people.end());
        type(*dialog, "person.other", QStringLiteral("Nobody At All"));
        QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("person.save"))->isEnabled());
        const auto *notice = dialog->findChild<QWidget *>(QStringLiteral("person.notice"));
        QVERIFY(notice->isVisibleTo(dialog));
        type(*dialog, "person.other", agent->name);
        QVERIFY(!notice->isVisibleTo(dialog));
        save(*dialog);
        const auto after = m_window->workspace().ledger().reader().value()->records().value();
        const auto countOf = [](const std::vector<domain::Record> &records, const QString &id) {
            return std::count_if(records.begin(), records.end(),
                                 [&id](const domain::Record &record) { return record.agent.id == id; });
        };
        QVERIFY(countOf(before, agentId) > 0);
        QCOMPARE(countOf(after, agentId), 0);
        QCOMPARE(countOf(after, other->id.text()), countOf(before, agentId));
    }
};

QTEST_MAIN(PeopleTest)
#include "tst_pages_people.moc"
