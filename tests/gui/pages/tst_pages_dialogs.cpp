// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/syncdialog.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace precedent;

namespace {

dialogs::ExportOffer offer()
{
    dialogs::ExportOffer result;
    result.snapshot = test::recordsFrom({QStringLiteral("2026-10-01 08:00 | Ana | refund | pending"),
                                         QStringLiteral("2026-10-02 08:00 | Ben | refund | pending"),
                                         QStringLiteral("2026-10-03 08:00 | Cem | refund | pending")});
    result.filtered = {2, 1, 0};
    result.selected = {1};
    result.visibleColumns = {QStringLiteral("agent"), QStringLiteral("amount")};
    result.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return result;
}

template <typename Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

QString text(const QWidget &dialog, const char *button)
{
    return part<QAbstractButton>(dialog, button)->text();
}

void click(const QWidget &dialog, const char *button)
{
    part<QAbstractButton>(dialog, button)->click();
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theButtonCountsTheRowsOfTheScope()
    {
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        QCOMPARE(text(dialog, "export.run"), QStringLiteral("Export 3 row(s)"));
        click(dialog, "export.selected");
        QCOMPARE(text(dialog, "export.run"), QStringLiteral("Export 1 row(s)"));
        QCOMPARE(dialog.choice().rows, (std::vector<insight::RowIndex>{1}));
        click(dialog, "export.filtered");
        QCOMPARE(dialog.choice().rows, (std::vector<insight::RowIndex>{2, 1, 0}));
    }

    void nothingSelectedOffersNoSelection()
    {
        dialogs::ExportOffer some = offer();
        some.selected.clear();
        some.visibleColumns.clear();
        dialogs::ExportDialog dialog(some, {}, m_folder.path());
        QVERIFY(!part<QAbstractButton>(dialog, "export.selected")->isEnabled());
        QVERIFY(!part<QAbstractButton>(dialog, "export.columns.visible")->isEnabled());
    }

    void theFormatChoosesProfileAndExtension_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("csv");
        QTest::addColumn<bool>("excel");
        QTest::addColumn<QString>("ending");
        QTest::newRow("audit") << 0 << true << false << QStringLiteral("csv");
        QTest::newRow("excel") << 1 << true << true << QStringLiteral("csv");
        QTest::newRow("json lines") << 3 << false << false << QStringLiteral("jsonl");
    }
    void theFormatChoosesProfileAndExtension()
    {
        QFETCH(int, index);
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        part<QComboBox>(dialog, "export.profile")->setCurrentIndex(index);
        const dialogs::ExportChoice choice = dialog.choice();
        QTEST(choice.job.options.format == exporting::Format::Csv, "csv");
        QTEST(choice.job.options.profile == exporting::Profile::Excel, "excel");
        QTEST(choice.job.path.section(u'.', -1), "ending");
        QVERIFY(choice.job.path.startsWith(m_folder.path()));
    }

    void aLongFilterWrapsAndKeepsItsLetters()
    {
        dialogs::ExportOffer some = offer();
        some.filterInWords = QStringLiteral("Customer: Acme & Sons ") + QStringLiteral("a long reason ").repeated(50);
        dialogs::ExportDialog dialog(some, {}, m_folder.path());
        dialog.show();
        QVERIFY2(dialog.minimumSizeHint().width() < 700, qPrintable(QString::number(dialog.minimumSizeHint().width())));
        QCOMPARE(text(dialog, "export.filtered"), QStringLiteral("3 in view"));
        QVERIFY(part<QLabel>(dialog, "export.filter")->text().startsWith(QStringLiteral("Customer: Acme & Sons")));
    }

    void aWrittenNameStaysWhenTheFormatChanges()
    {
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        auto *path = part<QLineEdit>(dialog, "export.path");
        auto *format = part<QComboBox>(dialog, "export.profile");
        auto *notice = part<QLabel>(dialog, "export.notice");
        path->setText(m_folder.filePath(QStringLiteral("refunds of kim.csv")));
        format->setCurrentIndex(3);
        QCOMPARE(dialog.choice().job.path, m_folder.filePath(QStringLiteral("refunds of kim.jsonl")));
        QVERIFY(notice->text().isEmpty());
        path->setText(m_folder.filePath(QStringLiteral("x.txt")));
        format->setCurrentIndex(1);
        QCOMPARE(dialog.choice().job.path, m_folder.filePath(QStringLiteral("x.txt")));
        QVERIFY2(notice->text().contains(QStringLiteral("CSV")), qPrintable(notice->text()));
    }

    void columnsAreAllOrThoseOnScreen()
    {
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        QCOMPARE(dialog.choice().job.options.columns, QStringList());
        click(dialog, "export.columns.visible");
        QCOMPARE(dialog.choice().job.options.columns, offer().visibleColumns);
        QVERIFY2(part<QAbstractButton>(dialog, "export.filtered")->isChecked(), "the groups are independent");
    }

    void anUnusableTargetStopsTheExport_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("possible");
        QTest::newRow("new file") << m_folder.filePath(QStringLiteral("new.csv")) << true;
        QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("absent/new.csv")) << false;
        QTest::newRow("a folder") << m_folder.path() << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anUnusableTargetStopsTheExport()
    {
        QFETCH(QString, path);
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        part<QLineEdit>(dialog, "export.path")->setText(path);
        QTEST(part<QAbstractButton>(dialog, "export.run")->isEnabled(), "possible");
    }

    void anExistingFileIsAnnounced()
    {
        QFile file(m_folder.filePath(QStringLiteral("old.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        dialogs::ExportDialog dialog(offer(), {}, m_folder.path());
        auto *notice = part<QLabel>(dialog, "export.notice");
        QVERIFY(notice->text().isEmpty());
        part<QLineEdit>(dialog, "export.path")->setText(file.fileName());
        QVERIFY(notice->text().contains(QStringLiteral("exists")));
        QVERIFY(part<QAbstractButton>(dialog, "export.run")->isEnabled());
    }

    void filesAreNamedAfterTheirRows_data()
    {
        using workspace::ExportScope;
        QTest::addColumn<query::DateSpan>("span");
        QTest::addColumn<int>("scope");
        QTest::addColumn<bool>("isFiltered");
        QTest::addColumn<int>("file");
        QTest::addColumn<QString>("name");
        const query::DateSpan month{QDate(2026, 10, 1), QDate(2026, 10, 31)};
        const query::DateSpan days{QDate(2026, 10, 3), QDate(2026, 10, 9)};
        QTest::newRow("month") << month << int(ExportScope::Filtered) << false << int(dialogs::ExportFile::AuditCsv)
                               << QStringLiteral("decisions_2026-10_312rows_20261120T1402Z.csv");
        QTest::newRow("filtered days")
            << days << int(ExportScope::Filtered) << true << int(dialogs::ExportFile::Workbook)
            << QStringLiteral("decisions_2026-10-03-to-2026-10-09_filtered_312rows_20261120T1402Z.xlsx");
        QTest::newRow("selected") << month << int(ExportScope::Selected) << true << int(dialogs::ExportFile::JsonLines)
                                  << QStringLiteral("decisions_2026-10_selected_312rows_20261120T1402Z.jsonl");
        QTest::newRow("all rows, whatever the period")
            << month << int(ExportScope::All) << true << int(dialogs::ExportFile::ExcelCsv)
            << QStringLiteral("decisions_all_312rows_20261120T1402Z.csv");
        QTest::newRow("all time") << query::DateSpan() << int(ExportScope::Filtered) << false
                                  << int(dialogs::ExportFile::AuditCsv)
                                  << QStringLiteral("decisions_312rows_20261120T1402Z.csv");
    }
    void filesAreNamedAfterTheirRows()
    {
        QFETCH(query::DateSpan, span);
        QFETCH(int, scope);
        QFETCH(bool, isFiltered);
        QFETCH(int, file);
        dialogs::FileName name{{}, workspace::ExportScope(scope), isFiltered, 312, {}};
        name.now = base::fromIso(QStringLiteral("2026-11-20T14:02:59Z")).value_or(base::Instant());
        if (span.first.isValid())
            name.period.span = span;
        QTEST(dialogs::suggestedFileName(name, dialogs::ExportFile(file)), "name");
    }

    void syncNeedsATokenOfTheRightKind_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("possible");
        QTest::newRow("bot token") << QStringLiteral("xoxb-test-token") << true;
        QTest::newRow("user token") << QStringLiteral("xoxp-test-token") << true;
        QTest::newRow("another kind") << QStringLiteral("xapp-test-token") << false;
        QTest::newRow("no kind") << QStringLiteral("nonsense") << false;
        QTest::newRow("no token") << QString() << false;
    }
    void syncNeedsATokenOfTheRightKind()
    {
        QFETCH(QString, token);
        dialogs::SyncDialog dialog({QStringLiteral("approvals")}, [](const QByteArray &) {});
        part<QLineEdit>(dialog, "sync.token")->setText(token);
        QTEST(part<QAbstractButton>(dialog, "sync.run")->isEnabled(), "possible");
        QCOMPARE(part<QLabel>(dialog, "sync.notice")->text().isEmpty(),
                 part<QAbstractButton>(dialog, "sync.run")->isEnabled() || token.isEmpty());
    }

    void startHandsOverTheToken()
    {
        QByteArray given;
        dialogs::SyncDialog dialog({QStringLiteral("approvals")}, [&given](const QByteArray &token) { given = token; });
        auto *token = part<QLineEdit>(dialog, "sync.token");
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setText(QStringLiteral(" xoxb-test-token\n"));
        click(dialog, "sync.run");
        QCOMPARE(given, QByteArray("xoxb-test-token"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void everyPartHasANameAndPlainText()
    {
        dialogs::ExportOffer hostile = offer();
        hostile.filterInWords = QStringLiteral("<img src=x>");
        const dialogs::ExportDialog exporting(hostile, {}, m_folder.path());
        const dialogs::SyncDialog syncing({QStringLiteral("<b>x</b>")}, {});
        for (const QWidget *dialog :
             {static_cast<const QWidget *>(&exporting), static_cast<const QWidget *>(&syncing)}) {
            QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
            QCOMPARE(test::richLabels(*dialog), QStringList());
        }
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_pages_dialogs.moc"
