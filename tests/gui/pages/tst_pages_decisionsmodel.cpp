// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/models/decisionsmodel.h"
#include "ui/models/recordcolumns.h"
#include "ui/models/roles.h"
#include "ui/widgets/pill.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace precedent;
using models::DecisionsModel;
using widgets::PillTone;

class DecisionsModelTest : public QObject
{
    Q_OBJECT

    const models::Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedStates), base::Zone(),
                                          test::endOfOctober().now};

    void fill(DecisionsModel &model, const QStringList &lines) const
    {
        const auto snapshot = test::recordsFrom(lines);
        model.show(snapshot, test::allRows(*snapshot), m_formatting);
    }
    static QString cellOf(const DecisionsModel &model, const QString &column, int role = Qt::DisplayRole)
    {
        return model.index(0, int(model.columnNames().indexOf(column))).data(role).toString();
    }
    static QStringList texts(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }

private Q_SLOTS:
    void everyExportColumnHasATableColumn()
    {
        QStringList names;
        for (const models::RecordColumn &column : models::recordColumns())
            names.append(column.name);
        QCOMPARE(names, insight::exportColumns());
    }

    void defaultColumnsShowARecordInWords()
    {
        DecisionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, {QStringLiteral("2026-10-30 09:51 | Tom Becker | refund | denied +6m | 180.00 USD | Dana Reyes | "
                                    "Not covered | Damaged packaging | Halden Bikes")});
        QCOMPARE(texts(model, 0),
                 QStringList({QStringLiteral("30 Oct 09:51"), QStringLiteral("Tom Becker"), QStringLiteral("Refund"),
                              QStringLiteral("Damaged packaging"), QStringLiteral("$180.00"), QStringLiteral("Denied"),
                              QStringLiteral("Dana Reyes"), QStringLiteral("Not covered")}));
    }

    void aPendingRequestSaysHowLongItWaits()
    {
        DecisionsModel model;
        auto input = insight::SnapshotInput();
        input.records = {test::recordFrom(QStringLiteral("2026-10-19 12:00 | A | refund | pending"), 1)};
        input.lastSync = {input.records.front().requestedAt.us + 12 * base::oneDay};
        const auto snapshot = insight::Snapshot::build(input);
        model.setColumns({QStringLiteral("turnaround_seconds")});
        model.show(snapshot, test::allRows(*snapshot), m_formatting);
        QCOMPARE(cellOf(model, QStringLiteral("turnaround_seconds")), QStringLiteral("waiting 12\u00A0d"));
        QCOMPARE(cellOf(model, QStringLiteral("turnaround_seconds"), models::CopyRole), QString());
    }

    void figuresAlignRightAndTextsLeft_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("right");
        QTest::newRow("amount") << QStringLiteral("amount") << true;
        QTest::newRow("agent") << QStringLiteral("agent") << false;
    }
    void figuresAlignRightAndTextsLeft()
    {
        QFETCH(QString, column);
        QFETCH(bool, right);
        QCOMPARE(models::findRecordColumn(column)->alignment.testFlag(Qt::AlignRight), right);
    }

    void aPillSaysItsToneAndItsWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        const auto decision = QStringLiteral("decision");
        const auto reason = QStringLiteral("reason");
        const auto tone = [](PillTone value) { return int(value); };
        QTest::newRow("approved") << QStringLiteral("2026-10-30 09:51 | A | refund | approved +1m | | D | ok then")
                                  << decision << QStringLiteral("Approved") << tone(PillTone::Approved);
        QTest::newRow("pending") << QStringLiteral("2026-10-30 09:51 | A | refund | pending") << decision
                                 << QStringLiteral("Pending") << tone(PillTone::Pending);
        QTest::newRow("expired") << QStringLiteral("2026-10-30 09:51 | A | refund | expired") << decision
                                 << QStringLiteral("Expired") << tone(PillTone::Neutral);
        QTest::newRow("decided without a reason") << QStringLiteral("2026-10-30 09:51 | A | refund | denied +1m | | D")
                                                  << reason << QStringLiteral("No reason") << tone(PillTone::Flag);
        QTest::newRow("pending needs no reason")
            << QStringLiteral("2026-10-30 09:51 | A | refund | pending") << reason << QString() << -1;
        QTest::newRow("a reason is text") << QStringLiteral("2026-10-30 09:51 | A | refund | denied +1m | | D | Late")
                                          << reason << QStringLiteral("Late") << -1;
    }
    void aPillSaysItsToneAndItsWord()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, word);
        QFETCH(int, tone);
        DecisionsModel model;
        fill(model, {line});
        QCOMPARE(cellOf(model, column), word);
        const QModelIndex cell = model.index(0, int(model.columnNames().indexOf(column)));
        const QVariant shown = cell.data(models::PillRole);
        QCOMPARE(shown.isValid() ? shown.toInt() : -1, tone);
    }

    void anEmptyCellIsCalledNoneForScreenReaders()
    {
        DecisionsModel model;
        fill(model, {QStringLiteral("2026-10-30 09:51 | A | refund | pending")});
        QCOMPARE(cellOf(model, QStringLiteral("amount")), QString());
        QCOMPARE(cellOf(model, QStringLiteral("amount"), Qt::AccessibleTextRole), QStringLiteral("none"));
    }

    void hostileTextStaysOneBoundedLineAndPlainInTips_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : test::hostileTexts())
            QTest::newRow(qPrintable(name)) << text;
    }
    void hostileTextStaysOneBoundedLineAndPlainInTips()
    {
        QFETCH(QString, text);
        insight::SnapshotInput input;
        domain::Record record = test::recordFrom(QStringLiteral("2026-10-30 09:51 | A | refund | denied +1m | | D"), 1);
        record.context = text;
        record.agent.name = text;
        input.records.push_back(record);
        DecisionsModel model;
        model.show(insight::Snapshot::build(std::move(input)), {0}, m_formatting);
        for (const QString &column : {QStringLiteral("context"), QStringLiteral("agent")}) {
            const QString shown = cellOf(model, column);
            QVERIFY(shown.size() <= 310);
            QVERIFY(!shown.contains(u'\n'));
            QVERIFY(!shown.contains(QChar(0x202E)));
            const QString tip = cellOf(model, column, Qt::ToolTipRole);
            QVERIFY2(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<table")), qPrintable(tip));
        }
    }

    void theClipboardGetsTheWholeText()
    {
        const QString text = QStringLiteral("first line\n") + QString(400, u'x');
        insight::SnapshotInput input;
        domain::Record record = test::recordFrom(QStringLiteral("2026-10-30 09:51 | A | refund | denied +1m | | D"), 1);
        record.reason = text;
        input.records.push_back(record);
        DecisionsModel model;
        model.show(insight::Snapshot::build(std::move(input)), {0}, m_formatting);
        QCOMPARE(cellOf(model, QStringLiteral("reason"), models::CopyRole), text);
    }

    void columnsAreExchangedAndUnknownOnesLeftOut()
    {
        DecisionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, {QStringLiteral("2026-10-30 09:51 | A | refund | approved +90m | 5 JPY | D | late")});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setColumns({QStringLiteral("turnaround_seconds"), QStringLiteral("nonsense"), QStringLiteral("amount")});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(texts(model, 0), QStringList({QStringLiteral("1 h 30 min"), QStringLiteral("¥5")}));
        model.setColumns({});
        QCOMPARE(model.columnNames(), models::defaultRecordColumns());
    }

    void rowsAreFoundByRecordWhateverTheirOrder()
    {
        const auto snapshot = test::recordsFrom({QStringLiteral("2026-10-01 08:00 | A | refund | pending"),
                                                 QStringLiteral("2026-10-02 08:00 | B | refund | pending"),
                                                 QStringLiteral("2026-10-03 08:00 | C | refund | pending")});
        DecisionsModel model;
        model.show(snapshot, {2, 0}, m_formatting);
        QCOMPARE(model.rowOf(snapshot->row(0).record.id), 1);
        QCOMPARE(model.rowOf(snapshot->row(2).record.id), 0);
        QCOMPARE(model.rowOf(snapshot->row(1).record.id), -1);
        QCOMPARE(model.record(1).record.agent.name, QStringLiteral("A"));
    }

    void moreRowsThanTheCacheHoldsShowTheirOwnRecord()
    {
        QStringList lines;
        for (int i = 0; i < 600; ++i)
            lines.append(QStringLiteral("2026-10-%1 %2:%3 | Agent %4 | refund | pending")
                             .arg(1 + i / 60, 2, 10, QLatin1Char('0'))
                             .arg(8, 2, 10, QLatin1Char('0'))
                             .arg(i % 60, 2, 10, QLatin1Char('0'))
                             .arg(i));
        DecisionsModel model;
        fill(model, lines);
        for (const int row : {0, 256, 512, 0, 599, 87, 343})
            QCOMPARE(model.index(row, 1).data().toString(), QStringLiteral("Agent %1").arg(row));
    }

    void headingsSayTheOrder_data()
    {
        QTest::addColumn<query::Sort>("sort");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("spoken");
        const query::SortKey byAmount{QStringLiteral("amount"), true};
        const query::SortKey byAgent{QStringLiteral("agent"), false};
        QTest::newRow("not sorted") << query::Sort() << QStringLiteral("Amount") << QStringLiteral("Amount");
        QTest::newRow("alone") << query::Sort{byAmount} << QStringLiteral("Amount ▾")
                               << QStringLiteral("Amount, sorted descending");
        QTest::newRow("second key") << query::Sort{byAgent, byAmount} << QStringLiteral("Amount ▾2")
                                    << QStringLiteral("Amount, sorted descending");
    }
    void headingsSayTheOrder()
    {
        QFETCH(query::Sort, sort);
        DecisionsModel model;
        model.setSort(sort);
        QTEST(model.headerData(4, Qt::Horizontal).toString(), "heading");
        QTEST(model.headerData(4, Qt::Horizontal, Qt::AccessibleTextRole).toString(), "spoken");
    }

    void aCellBecomesAClause_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("values");
        QTest::newRow("agent") << QStringLiteral("agent") << QStringLiteral("Tom Becker");
        QTest::newRow("type") << QStringLiteral("type") << QStringLiteral("off_policy_reply");
        QTest::newRow("decision") << QStringLiteral("decision") << QStringLiteral("denied");
        QTest::newRow("day") << QStringLiteral("requested_at") << QStringLiteral("2026-10-30");
        QTest::newRow("amount in the currency's digits") << QStringLiteral("amount") << QStringLiteral("180.00");
        QTest::newRow("reason") << QStringLiteral("reason") << QStringLiteral("Not covered");
        QTest::newRow("nothing there") << QStringLiteral("customer") << QString();
        QTest::newRow("no key for it") << QStringLiteral("record_id") << QString();
    }
    void aCellBecomesAClause()
    {
        QFETCH(QString, column);
        QFETCH(QString, values);
        const auto snapshot = test::recordsFrom({QStringLiteral(
            "2026-10-30 09:51 | Tom Becker | off_policy_reply | denied +6m | 180 USD | Dana Reyes | Not covered")});
        const auto clause = models::clauseOf(column, snapshot->row(0), *snapshot);
        QCOMPARE(clause.has_value(), !values.isEmpty());
        if (!clause)
            return;
        QCOMPARE(clause->values.join(u','), values);
        const auto rows = snapshot->select({{*clause}}, test::endOfOctober());
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t(1));
    }

    void whereARecordCameFromIsSaidInWords()
    {
        insight::SnapshotInput input;
        input.records.push_back(test::recordFrom(QStringLiteral("2026-10-30 09:51 | Tom | refund | denied +6m"), 1));
        input.records.back().timeSource = domain::TimeSource::Reply;
        input.records.back().sources.set(std::size_t(domain::Source::Api));
        const auto snapshot = insight::Snapshot::build(std::move(input));
        const auto said = [&snapshot](const char *column) {
            return models::findRecordColumn(QLatin1String(column))->text(snapshot->row(0), {});
        };
        QCOMPARE(said("time_source"), QStringLiteral("Reply"));
        QCOMPARE(said("source"), QStringLiteral("Slack"));
    }

    void onlyThisPersonMeansNobodyElse_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("agent") << QStringLiteral("agent");
        QTest::newRow("approver") << QStringLiteral("approver");
    }
    void onlyThisPersonMeansNobodyElse()
    {
        QFETCH(QString, column);
        insight::SnapshotInput input;
        const QString line = QStringLiteral("2026-10-30 09:5%1 | %2 | refund | denied +6m | | %2");
        int number = 0;
        for (const char *name : {"Sara", "Sara Okafor", "Sara Lindgren", "Tom"}) {
            auto record = test::recordFrom(line.arg(number).arg(QLatin1String(name)), number);
            record.approvers.front().id = record.agent.id;
            input.records.push_back(std::move(record));
            ++number;
        }
        const auto snapshot = insight::Snapshot::build(std::move(input));
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            const auto clause = models::clauseOf(column, snapshot->row(row), *snapshot);
            const auto rows = snapshot->select({{*clause}, {}}, test::endOfOctober());
            QVERIFY(rows.ok());
            QCOMPARE(*rows, std::vector<insight::RowIndex>{row});
            const QString name = snapshot->row(row).record.agent.name;
            QCOMPARE(clause->values.front(), row == 0 ? QStringLiteral("USARA") : name);
        }
    }
};

QTEST_MAIN(DecisionsModelTest)
#include "tst_pages_decisionsmodel.moc"
