// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/limiteditor.h"
#include "ui/pages/limitsdialog.h"
#include "workspace/limits.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;

/// Authority limits are edited from the page Policy.
class LimitsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
    pages::LimitsDialog *m_dialog = nullptr;

    [[nodiscard]] std::vector<insight::Limit> limits()
    {
        return workspace::limits(*m_window->workspace().ledger().reader().value()).value();
    }
    [[nodiscard]] int flagged(domain::Flag flag)
    {
        query::Filter filter;
        filter.clauses = {{query::Key::Flag, false, {domain::toWord(flag)}}};
        return int(m_window->workspace().snapshot()->select(filter, m_window->workspace().calendar())->size());
    }
    void press(QWidget &dialog, const char *name) { dialog.findChild<QAbstractButton *>(QLatin1String(name))->click(); }
    /// Until the snapshot and the list are those of the ledger again.
    void settle(const std::function<void()> &step)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        QSignalSpy listed(m_dialog, &pages::LimitsDialog::listed);
        step();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        QVERIFY(!listed.isEmpty() || listed.wait(20'000));
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), int(limits().size()), 20'000);
    }
    [[nodiscard]] QTableView *table() const
    {
        return m_dialog->findChild<QTableView *>(QStringLiteral("limits.table"));
    }
    pages::LimitEditor *edit(const char *button)
    {
        press(*m_dialog, button);
        const auto editors = m_dialog->findChildren<pages::LimitEditor *>();
        return editors.isEmpty() ? nullptr : editors.last();
    }
    void fill(pages::LimitEditor &editor, const QString &holder, const QString &amount)
    {
        auto *box = editor.findChild<QComboBox *>(QStringLiteral("limit.holder"));
        box->setCurrentIndex(box->findData(holder));
        editor.findChild<QLineEdit *>(QStringLiteral("limit.amount"))->setText(amount);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(120);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("policy"));
        m_page->pageActions().front()->trigger();
        m_dialog = m_page->findChild<pages::LimitsDialog *>();
        QVERIFY(m_dialog != nullptr);
        QSignalSpy listed(m_dialog, &pages::LimitsDialog::listed);
        QVERIFY(listed.wait(20'000));
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void aLimitIsAddedAndTakenBack()
    {
        QCOMPARE(flagged(domain::Flag::OverLimit), 0);
        auto *editor = edit("limits.add");
        QVERIFY(editor != nullptr);
        QCOMPARE(test::unnamedFocusables(*editor), QStringList());
        QCOMPARE(test::richLabels(*editor), QStringList());
        auto *save = editor->findChild<QAbstractButton *>(QStringLiteral("limit.save"));
        QVERIFY(!save->isEnabled()); // a limit that is left out is not one without a bound
        fill(*editor, QStringLiteral("approvers"), QStringLiteral("1.00"));
        QVERIFY(save->isEnabled());
        settle([&] { save->click(); });
        QCOMPARE(limits().size(), std::size_t(1));
        QVERIFY(flagged(domain::Flag::OverLimit) > 0);
        QVERIFY(m_window->undo.undoText().contains(QStringLiteral("limit")));
        settle([&] { m_window->undo.undo(); });
        QCOMPARE(limits().size(), std::size_t(0));
        QCOMPARE(flagged(domain::Flag::OverLimit), 0);
        settle([&] { m_window->undo.redo(); });
        QCOMPARE(limits().size(), std::size_t(1));
        auto *second = edit("limits.add");
        QCOMPARE(second->findChild<QLineEdit *>(QStringLiteral("limit.amount"))->text(), QString());
        QCOMPARE(m_window->strips, QStringList());
    }

    void whatOverlapsIsNotTaken()
    {
        auto *editor = edit("limits.add");
        fill(*editor, QStringLiteral("agents"), QStringLiteral("50"));
        settle([&] { press(*editor, "limit.save"); });
        editor = edit("limits.add");
        fill(*editor, QStringLiteral("agents"), QStringLiteral("60"));
        auto *save = editor->findChild<QAbstractButton *>(QStringLiteral("limit.save"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!editor->findChild<QLabel *>(QStringLiteral("limit.notice"))->text().isEmpty());
        editor->findChild<QLineEdit *>(QStringLiteral("limit.from"))->setText(QStringLiteral("2026-01-01"));
        QVERIFY(!save->isEnabled());
        editor->findChild<QLineEdit *>(QStringLiteral("limit.from"))->setText(QStringLiteral("soon"));
        QVERIFY(!save->isEnabled());
        // As the window writes days; the other limit has no first day.
        editor->findChild<QLineEdit *>(QStringLiteral("limit.from"))->setText(QStringLiteral("20 Oct 2026"));
        const auto notice = editor->findChild<QLabel *>(QStringLiteral("limit.notice"))->text();
        QVERIFY2(!notice.contains(QStringLiteral("is no day")), qPrintable(notice));
        auto *currency = editor->findChild<QComboBox *>(QStringLiteral("limit.currency"));
        currency->setCurrentIndex(currency->findData(QStringLiteral("EUR")));
        editor->findChild<QLineEdit *>(QStringLiteral("limit.from"))->clear();
        QVERIFY(save->isEnabled());
    }

    void aLimitIsChangedAndRemoved()
    {
        auto *editor = edit("limits.add");
        fill(*editor, QStringLiteral("agents"), QStringLiteral("50"));
        settle([&] { press(*editor, "limit.save"); });
        const auto id = limits().front().id;
        table()->selectRow(0);
        editor = edit("limits.change");
        fill(*editor, QStringLiteral("agents"), QStringLiteral("20"));
        settle([&] { press(*editor, "limit.save"); });
        QCOMPARE(limits().front().id, id);
        QCOMPARE(limits().front().amount.minor, std::int64_t(2000));
        table()->selectRow(0);
        settle([&] { press(*m_dialog, "limits.remove"); });
        QVERIFY(limits().empty());
        settle([&] { m_window->undo.undo(); });
        QCOMPARE(limits().front().amount.minor, std::int64_t(2000));
    }

    void filesAreWrittenAndRead()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("limits.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("holder,name,type,amount,currency,from,to\r\napprovers,,,unlimited,USD,2026-01-01,\r\n");
        file.close();
        settle([&] { m_dialog->importFrom(path); });
        QVERIFY(limits().front().isUnlimited());
        QVERIFY(table()->model()->index(0, 2).data().toString().contains(QStringLiteral("Unlimited")));
        m_dialog->exportTo(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("approvers,,,unlimited,USD,2026-01-01,\r\n"));
        m_dialog->importFrom(folder.filePath(QStringLiteral("absent.csv")));
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("limits.notice"))
                    ->text()
                    .contains(QStringLiteral("cannot be read")));
    }

    void picturesAreTaken()
    {
        const auto folder = qEnvironmentVariable("PRECEDENT_PICTURES");
        if (folder.isEmpty())
            QSKIP("PRECEDENT_PICTURES names no folder");
        QTemporaryDir place;
        const auto path = place.filePath(QStringLiteral("limits.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("holder,name,type,amount,currency,from,to\nDana Reyes,,,500,USD,2026-01-01,2026-06-30\n"
                   "Dana Reyes,,,750,USD,2026-07-01,\nagents,,refund,60,USD,,\napprovers,,,unlimited,EUR,,\n");
        file.close();
        settle([&] { m_dialog->importFrom(path); });
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            table()->selectRow(0);
            m_dialog->grab().save(QStringLiteral("%1/limits-%2.png").arg(folder, widgets::toWord(appearance)));
            auto *editor = edit("limits.change");
            editor->grab().save(QStringLiteral("%1/limit-%2.png").arg(folder, widgets::toWord(appearance)));
            editor->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

QTEST_MAIN(LimitsTest)
#include "tst_pages_limits.moc"
