// SPDX-License-Identifier: GPL-3.0-or-later
// What a month's approvals owed at its end, against the CSV of the sample and the payouts that the test itself wrote.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "ui/pages/handover.h"
#include "ui/pages/monthenddialog.h"
#include "ui/pages/reconciledialog.h"
#include "ui/text/formats.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <map>
#include <set>

using namespace precedent;
using test::CsvRow;

namespace {

/// Every third approval of October is paid on its day, one of these in November.
struct Payouts
{
    QStringList lines{QStringLiteral("Date,Customer,Reference,Amount,Currency"),
                      QStringLiteral("2026-10-01,Nobody,none,1.00,USD")};
    std::map<QString, std::int64_t> open;
    std::set<QString> records; ///< that are open
    int approved = 0;
    int withoutAmount = 0;
    bool hasLate = false;
};

/// The last day on which a decision may have been taken.
QString dayOf(const CsvRow &row)
{
    for (const char *column : {"decided_at", "decided_not_after", "decided_not_before"}) {
        if (const QString at = row[QLatin1String(column)]; !at.isEmpty())
            return at.left(10);
    }
    return row[QStringLiteral("requested_at")].left(10);
}

Payouts payoutsFor(const std::vector<CsvRow> &rows)
{
    Payouts payouts;
    for (const CsvRow &row : rows) {
        const QString type = row[QStringLiteral("type")];
        const QString day = dayOf(row);
        const bool isPayable =
            type == QLatin1String("refund") || type == QLatin1String("credit") || type == QLatin1String("comp");
        if (row[QStringLiteral("decision")] != QLatin1String("approved") || !isPayable ||
            !day.startsWith(QLatin1String("2026-10")))
            continue;
        QString amount = row[QStringLiteral("approved_amount")];
        amount = amount.isEmpty() ? row[QStringLiteral("amount")] : amount;
        const QString currency = row[QStringLiteral("currency")];
        if (amount.isEmpty()) {
            ++payouts.withoutAmount;
            continue;
        }
        const bool isPaid = ++payouts.approved % 3 == 0;
        const bool isLate = isPaid && !payouts.hasLate && day > QLatin1String("2026-10-25");
        payouts.hasLate = payouts.hasLate || isLate;
        if (isPaid)
            payouts.lines += QStringLiteral("%1,x,%2,%3,%4")
                                 .arg(isLate ? QStringLiteral("2026-11-04") : day, row[QStringLiteral("record_id")],
                                      amount, currency);
        if (isPaid && !isLate)
            continue;
        payouts.records.insert(row[QStringLiteral("record_id")]);
        payouts.open[currency] += QString(amount).remove(u'.').toLongLong();
    }
    payouts.lines += QStringLiteral("2026-11-05,Nobody,none,1.00,USD");
    return payouts;
}

} // namespace

class MonthEndTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::SampleWindow> m_window;
    std::shared_ptr<pages::Handover> m_handover;
    std::unique_ptr<pages::ReconcileDialog> m_dialog;

    [[nodiscard]] pages::MonthEndDialog *monthEnd() { return m_dialog->findChild<pages::MonthEndDialog *>(); }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name)
    {
        return m_dialog->findChild<Part *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(600);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
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

    void theMonthOwesWhatWasNotPaidByItsEnd()
    {
        QVERIFY(!part<QPushButton>("reconcile.monthend")->isEnabled());
        const Payouts payouts = payoutsFor(test::exportedRows(*m_window));
        QVERIFY(payouts.approved > 20 && payouts.open.size() > 1 && payouts.hasLate);
        QFile file(m_folder.filePath(QStringLiteral("payouts.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(payouts.lines.join(u'\n').toUtf8());
        file.close();
        QSignalSpy settled(m_dialog.get(), &pages::ReconcileDialog::settled);
        m_dialog->openFile(file.fileName());
        QVERIFY(settled.wait(20'000));
        part<QPushButton>("reconcile.monthend")->click();
        QVERIFY(monthEnd() != nullptr);
        QCOMPARE(part<QComboBox>("monthend.month")->count(), 2);
        QCOMPARE(part<QComboBox>("monthend.month")->currentText(), QStringLiteral("October 2026"));
        QCOMPARE(part<widgets::PlainLabel>("monthend.sums")->fullText(),
                 QStringLiteral("Open on 31 Oct 2026: %1").arg(text::sumsText(payouts.open, QLocale())));
        const QString notice = part<widgets::PlainLabel>("monthend.notice")->fullText();
        QVERIFY2(notice.startsWith(QStringLiteral("%1 of %2 ").arg(payouts.records.size()).arg(payouts.approved)),
                 qPrintable(notice));
        QVERIFY2(payouts.withoutAmount == 0 ||
                     notice.contains(QStringLiteral("%1 approval(s) without").arg(payouts.withoutAmount)),
                 qPrintable(notice));
        std::set<QString> listed;
        bool isLate = false;
        for (const auto &row : monthEnd()->table().rows) {
            listed.insert(std::get<QString>(row.front()));
            isLate = isLate || std::get<QString>(row.back()) == QLatin1String("on 4 Nov 2026");
        }
        QVERIFY(listed == payouts.records);
        QVERIFY(isLate);
        monthEnd()->grab().save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/monthend.png"));
        QCOMPARE(test::unnamedFocusables(*monthEnd()).join(u' '), QString());
        QCOMPARE(test::richLabels(*monthEnd()), QStringList());
        part<QComboBox>("monthend.month")->setCurrentIndex(1);
        QVERIFY(
            part<widgets::PlainLabel>("monthend.notice")->fullText().contains(QStringLiteral("ends on 5 Nov 2026")));
        QVERIFY(!part<QPushButton>("monthend.export")->isEnabled());
        part<QComboBox>("monthend.month")->setCurrentIndex(0);
        auto *table = part<QTableView>("monthend.table");
        Q_EMIT table->activated(table->model()->index(0, 0));
        const auto record = m_handover->takeRecord();
        QVERIFY(record && payouts.records.count(record->text()) == 1);
    }
};

QTEST_MAIN(MonthEndTest)
#include "tst_pages_monthend.moc"
