// SPDX-License-Identifier: GPL-3.0-or-later
// Recurring exceptions of the Policy page against the rows that a click on them shows.
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/models/roles.h"
#include "ui/pages/policytexts.h"

#include <QtCore/QSet>
#include <QtWidgets/QTableView>

using namespace precedent;
using test::CsvRow;

namespace {

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class ExceptionsTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openPolicy(); }
    void cleanup() { closePolicy(); }

    void exceptionsSayTimesAgreementAndAgentsOfTheirRows()
    {
        const auto *table = part<QTableView>(*m_page, "policy.exceptions");
        QVERIFY(table->model()->rowCount() > 3);
        for (int row = 0; row < std::min(6, table->model()->rowCount()); ++row) {
            const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
            const auto told = QStringList{cell(1), cell(2), cell(5)};
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 1)).center());
            QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
            int approved = 0;
            int decided = 0;
            QSet<QString> agents;
            const auto evidence = rows();
            for (const CsvRow &one : evidence) {
                const QString decision = one[QStringLiteral("decision")];
                approved += decision == QStringLiteral("approved") ? 1 : 0;
                decided += decision == QStringLiteral("approved") || decision == QStringLiteral("denied") ? 1 : 0;
                agents.insert(one[QStringLiteral("agent_id")].isEmpty() ? one[QStringLiteral("agent")]
                                                                        : one[QStringLiteral("agent_id")]);
            }
            QCOMPARE(told,
                     (QStringList{QString::number(evidence.size()), pages::agreementText(approved, decided, QLocale()),
                                  QString::number(agents.size())}));
            m_window->filter->back();
        }
    }

    void thePlantedExceptionShouldBecomeThePolicy()
    {
        const auto *table = part<QTableView>(*m_page, "policy.exceptions");
        QStringList suggested;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex pill = table->model()->index(row, 6);
            if (pill.data().toString() == QStringLiteral("Make it policy"))
                suggested.append(table->model()->index(row, 0).data(models::NoteRole).toString());
        }
        QVERIFY(!suggested.isEmpty());
        for (const QString &sentence : suggested)
            QVERIFY2(sentence.contains(QStringLiteral("let agents decide it")), qPrintable(sentence));
    }
};

QTEST_MAIN(ExceptionsTest)
#include "tst_pages_exceptions.moc"
