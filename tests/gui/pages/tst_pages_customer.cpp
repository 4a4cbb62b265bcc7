// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of one customer, held against the records one by one.
#include "base/folding.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/customerdialog.h"
#include "ui/pages/handover.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

class CustomerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    QWidget m_parent;
    pages::Handover m_handover;

    [[nodiscard]] insight::Row rowOf(const QString &customer)
    {
        const auto snapshot = m_window->workspace().snapshot();
        for (insight::RowIndex i = 0; i < snapshot->size(); ++i) {
            if (snapshot->row(i).record.customer == customer)
                return snapshot->row(i);
        }
        return {};
    }
    pages::CustomerDialog *open(const QString &customer)
    {
        pages::openCustomer(m_window->context(), m_handover, rowOf(customer), &m_parent);
        return m_parent.findChild<pages::CustomerDialog *>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(600);
        QVERIFY(m_window->isOpen());
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyCustomersFiguresAreThoseOfItsRecords()
    {
        const auto snapshot = m_window->workspace().snapshot();
        std::map<QString, std::vector<domain::Record>> records;
        for (insight::RowIndex i = 0; i < snapshot->size(); ++i) {
            const auto &record = snapshot->row(i).record;
            if (!record.customer.isEmpty())
                records[base::fold(record.customer)].push_back(record);
        }
        QVERIFY(records.size() > 50);
        for (const auto &[name, own] : records) {
            const auto customer =
                models::makeCustomer(snapshot, own.front().customer, m_window->workspace().calendar());
            QVERIFY(customer.ok());
            // The names within a longer one are other customers.
            QVERIFY2(customer->rows.size() == own.size(), qPrintable(name));
            int approved = 0;
            insight::Sums sums;
            std::map<domain::Flag, int> flags;
            for (const auto &record : own) {
                const bool isApproved = record.decision == domain::Decision::Approved;
                approved += isApproved ? 1 : 0;
                const auto granted = record.approvedAmount ? record.approvedAmount : record.amount;
                if (isApproved && granted)
                    sums[granted->currency.code()] += granted->minor;
                for (int flag = 0; flag < domain::flagCount; ++flag) {
                    if (record.flags.test(std::size_t(flag)))
                        ++flags[domain::Flag(flag)];
                }
            }
            QCOMPARE(customer->figures.approved, approved);
            QCOMPARE(customer->figures.approvedAmount, sums);
            QCOMPARE(customer->flags, flags);
            int byAgent = 0;
            for (const auto &part : customer->agents)
                byAgent += part.figures.count;
            QCOMPARE(byAgent, int(own.size()));
            int byApprover = 0;
            for (const auto &part : customer->approvers) {
                byApprover += part.figures.count;
                // Nobody decided, or somebody unknown did, and never both in one row.
                QVERIFY(!part.name.isEmpty() || part.figures.decided() == 0 ||
                        part.figures.decided() == part.figures.count);
            }
            QCOMPARE(byApprover, int(own.size()));
        }
    }

    void theDialogShowsThemAndLeadsToTheRows()
    {
        auto *dialog = open(QStringLiteral("Bramble & Daughters"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Customer: Bramble & Daughters"));
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QCOMPARE(test::richLabels(*dialog), QStringList());
        auto *records = dialog->findChild<QTableView *>(QStringLiteral("customer.records"));
        QVERIFY(records->model()->rowCount() >= 4);
        records->activated(records->model()->index(0, 0));
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QVERIFY(m_window->filter->filter().find(query::Key::Customer) != nullptr);
        QVERIFY(m_handover.takeRecord().has_value());
        QTRY_VERIFY(m_parent.findChild<pages::CustomerDialog *>() == nullptr);
    }

    void aRowWithoutACustomerOpensNothing()
    {
        pages::openCustomer(m_window->context(), m_handover, rowOf(QString()), &m_parent);
        QVERIFY(m_parent.findChild<pages::CustomerDialog *>() == nullptr);
    }
};

QTEST_MAIN(CustomerTest)
#include "tst_pages_customer.moc"
