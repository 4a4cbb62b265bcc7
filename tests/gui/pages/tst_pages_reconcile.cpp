// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/mapping.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/handover.h"
#include "ui/pages/reconciledialog.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

/// The window of payouts over the sample.
class ReconcileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::SampleWindow> m_window;
    std::shared_ptr<pages::Handover> m_handover;
    std::unique_ptr<pages::ReconcileDialog> m_dialog;

    [[nodiscard]] QString write(const char *name, const QString &text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        file.open(QIODevice::WriteOnly);
        file.write(text.toUtf8());
        return file.fileName();
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String("reconcile.") + QLatin1String(name));
    }
    [[nodiscard]] QString notice() { return part<widgets::PlainLabel>("notice")->fullText(); }
    [[nodiscard]] int rows() { return part<QTableView>("rows")->model()->rowCount(); }
    [[nodiscard]] QPushButton *chip(const char *group)
    {
        return part<QPushButton>((QByteArray("chip.") + group).constData());
    }
    void open(const QString &path)
    {
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        m_dialog->openFile(path);
        QVERIFY(settled.wait(20'000));
    }

    /// Two approvals of the sample paid, one with another amount, and a stranger.
    [[nodiscard]] QString sampleFile()
    {
        QStringList lines{QStringLiteral("Date,Customer,Ticket,Amount,Currency")};
        const auto snapshot = m_window->workspace().snapshot();
        for (insight::RowIndex i = 0; i < snapshot->size() && lines.size() < 3; ++i) {
            const auto record = snapshot->row(i).record;
            if (record.decision != domain::Decision::Approved || !record.approvedAmount || !record.decidedAt ||
                record.type != domain::RequestType::Refund || record.conversationUrl.isEmpty())
                continue;
            auto amount = *record.approvedAmount;
            amount.minor += lines.size() == 2 ? 1 : 0;
            lines += QStringLiteral("%1,x,%2,%3,%4")
                         .arg(snapshot->zone().dateOf(*record.decidedAt).toString(Qt::ISODate), record.conversationUrl,
                              base::toDecimal(amount), amount.currency.code());
        }
        lines += QStringLiteral("2026-10-20,<b>Nobody</b>,none,5.00,USD");
        return write("payouts.csv", lines.join(u'\n'));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(120);
        QVERIFY(m_window->isOpen());
        m_handover = std::make_shared<pages::Handover>();
        m_dialog = std::make_unique<pages::ReconcileDialog>(m_window->context(), m_handover);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void aFileIsMatchedAndFiltered()
    {
        QVERIFY(!part<QTableView>("preview")->isVisible() && !part<QComboBox>("dates")->isVisible());
        open(sampleFile());
        QVERIFY(part<QTableView>("preview")->isVisible() && part<QComboBox>("dates")->isVisible());
        QVERIFY2(chip("matched") != nullptr, qPrintable(notice()));
        QVERIFY(chip("matched")->text().startsWith(QString::fromUtf8("Matched: 1 · ")));
        QVERIFY(chip("amount_differs")->text().startsWith(QString::fromUtf8("Amount differs: 1 · ")));
        QVERIFY(chip("no_approval")->text().startsWith(QString::fromUtf8("Paid without approval: 1 · $5.00")));
        const int all = rows();
        chip("no_approval")->click();
        QCOMPARE(rows(), 1);
        chip("matched")->click();
        QCOMPARE(rows(), 1);
        QVERIFY(!chip("no_approval")->isChecked());
        chip("matched")->click();
        QCOMPARE(rows(), all);
        QCOMPARE(part<QTableView>("preview")->model()->rowCount(), 2);
        QCOMPARE(test::unnamedFocusables(*m_dialog).join(u' '), QString());
        QCOMPARE(test::richLabels(*m_dialog), QStringList());
    }

    void aRowOpensItsRecord()
    {
        open(sampleFile());
        chip("matched")->click();
        auto *table = part<QTableView>("rows");
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_handover->takeRecord().has_value());
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        chip("no_approval")->click();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!m_handover->takeRecord().has_value());
    }

    void anOpenQuestionIsAskedAndItsAnswerKept()
    {
        const auto path = write("open.csv", QStringLiteral("Date,Customer,Amount\n03/04/2026,Jo,5.00 USD\n"));
        open(path);
        QVERIFY(notice().contains(QLatin1String("03/04/2026")));
        QVERIFY(!part<QPushButton>("export")->isEnabled());
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        auto *dates = part<QComboBox>("dates");
        dates->setCurrentIndex(dates->findText(QStringLiteral("month/day/year")));
        QVERIFY(settled.wait(20'000));
        QVERIFY(part<QPushButton>("export")->isEnabled());
        QVERIFY(chip("no_approval") != nullptr);
        open(path);
        QCOMPARE(dates->currentText(), QStringLiteral("month/day/year"));
        QVERIFY(part<widgets::PlainLabel>("reading")->fullText().contains(QLatin1String("columns as last time")));
    }

    void aColumnThatIsChosenCounts()
    {
        open(write("odd.csv", QStringLiteral("When,x,y\n2026-10-03,Jo,5.00 USD\n")));
        QVERIFY(notice().contains(QLatin1String("customer")));
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        part<QComboBox>("customer")->setCurrentIndex(2);
        QVERIFY(settled.wait(20'000));
        QVERIFY(chip("no_approval") != nullptr);
    }

    void whatCannotBeReadIsSaid()
    {
        open(write("cut.csv", QStringLiteral("Date,Customer,Amount\n2026-10-03,\"Jo,5\n")));
        QVERIFY(notice().contains(QLatin1String("line 2")));
        open(m_folder.filePath(QStringLiteral("absent.csv")));
        QVERIFY(notice().contains(QLatin1String("absent.csv")));
        QCOMPARE(chip("matched"), nullptr);
    }

    void onlyDecisionsInViewAreMatched()
    {
        open(sampleFile());
        QVERIFY(chip("matched")->text().startsWith(QLatin1String("Matched: 1")));
        m_window->filter->setFilter(
            query::Filter().with(query::Key::Type, {domain::toWord(domain::RequestType::Comp)}));
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        part<QCheckBox>("inview")->click();
        QVERIFY(settled.wait(20'000));
        QVERIFY(chip("matched")->text().startsWith(QLatin1String("Matched: 0")));
        chip("no_approval")->click();
        QCOMPARE(rows(), 3);
    }

    void theResultIsWritten()
    {
        open(sampleFile());
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        const auto path = m_folder.filePath(QStringLiteral("result.csv"));
        m_dialog->exportTo(path);
        QVERIFY(settled.wait(20'000));
        QVERIFY2(notice().contains(QLatin1String("result.csv")), qPrintable(notice()));
        QVERIFY(QFileInfo(path).size() > 100);
    }

    void aDroppedFileIsRead()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sampleFile())});
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        QCoreApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(m_dialog.get(), &drop);
        QVERIFY(settled.wait(20'000));
        QVERIFY(chip("matched") != nullptr);
    }

    void stopEndsTheWork()
    {
        QString text = QStringLiteral("Date,Customer,Amount\n");
        for (int i = 0; i < 60'000; ++i)
            text += QStringLiteral("2026-10-03,Customer %1,%2.00 USD\n").arg(i).arg(i % 90 + 1);
        const auto path = write("long.csv", text);
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        m_dialog->openFile(path);
        QVERIFY(part<QPushButton>("stop")->isVisible());
        part<QPushButton>("stop")->click();
        QVERIFY(settled.wait(20'000));
        QVERIFY2(notice().contains(QLatin1String("stopped")), qPrintable(notice()));
        QVERIFY(!part<QPushButton>("stop")->isVisible());
    }

    void picturesForLooking()
    {
        const auto folder = qEnvironmentVariable("PRECEDENT_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        open(sampleFile());
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            QTest::qWait(50);
            m_dialog->grab().save(folder + u'/' + widgets::toWord(appearance) + QStringLiteral(".png"));
        }
    }
};

QTEST_MAIN(ReconcileTest)
#include "tst_pages_reconcile.moc"
