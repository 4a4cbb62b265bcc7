// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog alone: what it proposes, remembers, warns of and shows before anything is written.
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportformat.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

#include <unistd.h>

using namespace precedent;
using dialogs::ColumnScope;
using dialogs::ExportFile;
using dialogs::ExportHabits;

namespace {

dialogs::ExportOffer offer()
{
    dialogs::ExportOffer result;
    result.snapshot = test::recordsFrom(
        {QStringLiteral("2026-10-01 08:00 | Ana | refund | approved +6m | 12.50 USD | Sara | =1+1 | two words"),
         QStringLiteral("2026-10-02 08:00 | Müller | credit | denied +2m | 30.00 EUR | Sara | no"),
         QStringLiteral("2026-10-03 08:00 | Cem | refund | pending")});
    result.filtered = {0, 1};
    result.selected = {1};
    result.visibleColumns = {QStringLiteral("agent"), QStringLiteral("amount")};
    result.locale = QLocale(QLocale::German, QLocale::Germany);
    result.now = base::fromIso(QStringLiteral("2026-11-20T14:02:59Z")).value_or(base::Instant());
    return result;
}

/// The superuser may write everywhere, so it takes another user's place.
class Nobody
{
public:
    Nobody() : m_isOn(::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0) {}
    ~Nobody()
    {
        if (m_isOn && ::setresuid(0, 0, 0) != 0)
            qFatal("the superuser is gone");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_isOn;
};

template <typename Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

void choose(const QWidget &dialog, ExportFile file)
{
    part<QComboBox>(dialog, "export.profile")->setCurrentIndex(int(file));
}

void click(const QWidget &dialog, const char *button)
{
    part<QAbstractButton>(dialog, button)->click();
}

QString notice(const QWidget &dialog)
{
    return part<QLabel>(dialog, "export.notice")->text();
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::unique_ptr<dialogs::ExportDialog> open(const ExportHabits &habits = {})
    {
        auto dialog = std::make_unique<dialogs::ExportDialog>(offer(), habits, m_folder.path());
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void everyScopeHasItsCountAndRows()
    {
        const auto dialog = open();
        QCOMPARE(part<QAbstractButton>(*dialog, "export.run")->text(), QStringLiteral("Export 2 row(s)"));
        click(*dialog, "export.all");
        QCOMPARE(part<QAbstractButton>(*dialog, "export.run")->text(), QStringLiteral("Export 3 row(s)"));
        QCOMPARE(dialog->choice().rows, (std::vector<insight::RowIndex>{0, 1, 2}));
        QCOMPARE(dialog->choice().job.scope, workspace::ExportScope::All);
        QVERIFY(dialog->choice().job.path.contains(QStringLiteral("_all_3rows_")));
        click(*dialog, "export.selected");
        QCOMPARE(dialog->choice().rows, (std::vector<insight::RowIndex>{1}));
        QCOMPARE(dialog->choice().job.scope, workspace::ExportScope::Selected);
    }

    void daysAndZoneAreSaid()
    {
        QVERIFY(part<QLabel>(*open(), "export.dates")->text().contains(QStringLiteral("request")));
        auto decided = offer();
        decided.filter.dateBasis = query::DateBasis::Decided;
        auto byClause = offer();
        byClause.filter = query::parse(QStringLiteral("decided:2026-10")).value();
        for (const auto &each : {decided, byClause}) {
            const dialogs::ExportDialog dialog(each, {}, m_folder.path());
            const QString said = part<QLabel>(dialog, "export.dates")->text();
            QVERIFY2(said.contains(QStringLiteral("decision")) && said.contains(QStringLiteral("UTC")),
                     qPrintable(said));
        }
    }

    void thePreviewIsTheBeginningOfTheFile_data()
    {
        QTest::addColumn<int>("file");
        QTest::newRow("audit") << int(ExportFile::AuditCsv);
        QTest::newRow("excel") << int(ExportFile::ExcelCsv);
        QTest::newRow("json lines") << int(ExportFile::JsonLines);
    }
    void thePreviewIsTheBeginningOfTheFile()
    {
        QFETCH(int, file);
        const auto dialog = open();
        choose(*dialog, ExportFile(file));
        const auto choice = dialog->choice();
        const QString path = m_folder.filePath(QStringLiteral("real"));
        QVERIFY(exporting::writeFile(path, *choice.snapshot, choice.rows, choice.job.options).ok());
        QFile real(path);
        QVERIFY(real.open(QIODevice::ReadOnly));
        QString expected = QString::fromUtf8(real.readAll()).remove(QChar::ByteOrderMark);
        expected.remove(u'\r');
        const auto *preview = part<QPlainTextEdit>(*dialog, "export.preview.text");
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->toPlainText(), expected);
    }

    void aWorkbookIsShownAsASheet()
    {
        const auto dialog = open();
        choose(*dialog, ExportFile::Workbook);
        click(*dialog, "export.columns.visible");
        const auto *sheet = part<QTableView>(*dialog, "export.preview.sheet");
        QVERIFY(sheet->isVisible());
        const auto *cells = sheet->model();
        QCOMPARE(cells->columnCount(), 2);
        QCOMPARE(cells->headerData(1, Qt::Horizontal).toString(), QStringLiteral("amount"));
        QCOMPARE(cells->index(1, 0).data().toString(), QStringLiteral("Müller"));
        QCOMPARE(cells->index(0, 1).data().toString(), QStringLiteral("12.50"));
    }

    void aManifestIsUsualUntilSomebodyDecides()
    {
        const auto dialog = open();
        const auto isOn = [&] { return dialog->choice().job.manifest; };
        QVERIFY(isOn());
        choose(*dialog, ExportFile::Workbook);
        QVERIFY(isOn());
        click(*dialog, "export.manifest");
        QVERIFY(!isOn());
        choose(*dialog, ExportFile::JsonLines);
        QVERIFY(!isOn());
        QCOMPARE(dialog->habits().hasManifest, std::optional(false));
    }

    void columnsOfTheListStandInItsOrder()
    {
        const auto dialog = open();
        auto *list = part<QListWidget>(*dialog, "export.columns.list");
        QVERIFY(!list->isVisible());
        click(*dialog, "export.columns.chosen");
        QVERIFY(list->isVisible());
        QCOMPARE(dialog->choice().job.options.columns, offer().visibleColumns);
        list->setCurrentRow(1);
        click(*dialog, "export.columns.up");
        QCOMPARE(dialog->choice().job.options.columns,
                 QStringList({QStringLiteral("amount"), QStringLiteral("agent")}));
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(dialog->choice().job.options.columns, offer().visibleColumns);
        // The last column cannot be left out.
        for (int row = 0; row < 2; ++row) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Space);
        }
        QCOMPARE(dialog->choice().job.options.columns, QStringList(QStringLiteral("amount")));
    }

    void linesAreJoinedForExcelOnly()
    {
        const auto dialog = open();
        QVERIFY(!part<QAbstractButton>(*dialog, "export.singleline")->isVisible());
        choose(*dialog, ExportFile::ExcelCsv);
        click(*dialog, "export.singleline");
        QVERIFY(dialog->choice().job.options.singleLine);
        choose(*dialog, ExportFile::AuditCsv);
        QVERIFY(!dialog->choice().job.options.singleLine);
    }

    void moreRowsThanASheetHoldsAreSplitUnlessSomebodyRefuses()
    {
        dialogs::ExportFormat format({});
        format.show();
        auto *split = part<QAbstractButton>(format, "export.split");
        format.setRowCount(1'048'575, QLocale::c());
        QVERIFY(!split->isVisible() && !format.isSplit());
        format.setRowCount(1'048'576, QLocale::c());
        QVERIFY(split->isVisible() && format.isSplit());
        split->click();
        QVERIFY(!format.isSplit());
        part<QComboBox>(format, "export.profile")->setCurrentIndex(int(ExportFile::JsonLines));
        QVERIFY2(!split->isVisible(), "no spreadsheet opens JSON Lines");
    }

    void whatStandsInTheWayIsSaidBefore()
    {
        const auto dialog = open();
        auto *path = part<QLineEdit>(*dialog, "export.path");
        const auto *run = part<QAbstractButton>(*dialog, "export.run");
        QVERIFY(notice(*dialog).isEmpty() && run->isEnabled());
        path->setText(m_folder.filePath(QStringLiteral("absent/x.csv")));
        QVERIFY(notice(*dialog).contains(QStringLiteral("does not exist")) && !run->isEnabled());
        const auto ink = [&dialog] { return part<QWidget>(*dialog, "export.notice")->property("ink").toString(); };
        QCOMPARE(ink(), QStringLiteral("bad"));
        path->setText(m_folder.path());
        QVERIFY(notice(*dialog).contains(QStringLiteral("folder")) && !run->isEnabled());
        path->setText({});
        QVERIFY(!notice(*dialog).isEmpty() && !run->isEnabled());
        // Both files of an export may be in their places already.
        for (const char *name : {"x.csv", "x.csv.manifest.json"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        path->setText(m_folder.filePath(QStringLiteral("x.csv")));
        QVERIFY2(notice(*dialog).contains(QStringLiteral("x.csv, x.csv.manifest.json")), qPrintable(notice(*dialog)));
        QVERIFY(run->isEnabled());
        QFile lock(m_folder.filePath(QStringLiteral(".~lock.x.csv#")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        path->setText({});
        path->setText(m_folder.filePath(QStringLiteral("x.csv")));
        QVERIFY2(notice(*dialog).contains(QStringLiteral("open in another program")), qPrintable(notice(*dialog)));
    }

    void aReadOnlyFolderIsSaidBeforeAndAfter()
    {
        const QString folder = m_folder.filePath(QStringLiteral("read-only"));
        QVERIFY(QDir().mkpath(folder));
        const auto forAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder.path(), forAll | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, forAll));
        const auto dialog = open();
        const Nobody nobody;
        part<QLineEdit>(*dialog, "export.path")->setText(folder + QStringLiteral("/x.csv"));
        QVERIFY2(notice(*dialog).contains(QStringLiteral("read-only for you")), qPrintable(notice(*dialog)));
        QVERIFY(!part<QAbstractButton>(*dialog, "export.run")->isEnabled());
        const auto choice = dialog->choice();
        const auto written = exporting::writeFile(choice.job.path, *choice.snapshot, choice.rows, choice.job.options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("output-read-only"));
    }

    void habitsAreKeptForEachViewOverARestart()
    {
        const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
        const ExportHabits october{ExportFile::Workbook,
                                   ColumnScope::Chosen,
                                   {QStringLiteral("amount"), QStringLiteral("agent")},
                                   m_folder.path(),
                                   true,
                                   false};
        ExportHabits none;
        none.file = ExportFile::ExcelCsv;
        none.isSingleLine = true;
        {
            QSettings settings(file, QSettings::IniFormat);
            dialogs::saveHabits(settings, QStringLiteral("Refunds / October = 5%"), october);
            dialogs::saveHabits(settings, {}, none);
        }
        const QSettings again(file, QSettings::IniFormat);
        QCOMPARE(dialogs::loadHabits(again, QStringLiteral("Refunds / October = 5%")), october);
        QCOMPARE(dialogs::loadHabits(again, {}), none);
        QCOMPARE(dialogs::loadHabits(again, QStringLiteral("Refunds")), ExportHabits());
        const auto dialog = open(october);
        QCOMPARE(dialog->habits(), october);
        QCOMPARE(dialog->choice().job.options.format, exporting::Format::Xlsx);
    }

    void habitsThatNoLongerFitAreForgotten()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("old.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("export/no-view/format"), QStringLiteral("pdf"));
        settings.setValue(QStringLiteral("export/no-view/folder"), QStringLiteral("/no/such/folder"));
        settings.setValue(QStringLiteral("export/no-view/column-scope"), QStringLiteral("chosen"));
        settings.setValue(QStringLiteral("export/no-view/columns"), QStringList(QStringLiteral("gone")));
        QCOMPARE(dialogs::loadHabits(settings, {}), ExportHabits());
    }

    void everyPartIsReachedByTabAndNamed()
    {
        const auto dialog = open();
        click(*dialog, "export.columns.chosen");
        choose(*dialog, ExportFile::ExcelCsv);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QCOMPARE(test::richLabels(*dialog), QStringList());
        QStringList reached;
        dialog->activateWindow();
        part<QWidget>(*dialog, "export.filtered")->setFocus();
        for (int i = 0; i < 30; ++i) {
            reached.append(dialog->focusWidget()->objectName());
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"export.profile", "export.singleline", "export.manifest", "export.columns.chosen",
                                 "export.columns.list", "export.columns.up", "export.path", "export.choose",
                                 "export.preview.text", "export.cancel", "export.run"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_pages_exportdialog.moc"
