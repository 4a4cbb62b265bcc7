// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

using namespace precedent;
using test::contentOf;
using test::DemoLedger;

namespace {

using Row = QHash<QString, QString>;

QList<Row> rowsOf(const QByteArray &csv)
{
    const auto table = support::readCsv(csv);
    QList<Row> rows;
    for (const auto &cells : table.mid(1)) {
        Row row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(table.constFirst().at(i), cells.at(i));
        rows += row;
    }
    return rows;
}

QString of(const Row &row, const char *column)
{
    return row.value(QLatin1String(column));
}

/// A file as a German bank writes it, with what must be said of each line.
class BankFile
{
public:
    void pay(QDate day, const QString &to, const QString &reference, const QString &amount, const QString &currency,
             const QString &answer)
    {
        const auto written = QString(amount).replace(u'.', u',');
        m_lines += QStringLiteral("%1;%2;\"%3\";-%4;%5")
                       .arg(day.toString(QStringLiteral("dd.MM.yyyy")), to, reference, written, currency);
        m_answers.insert(int(m_lines.size()) + 1, answer);
    }
    void add(const QString &line, const QString &answer)
    {
        m_lines += line;
        m_answers.insert(int(m_lines.size()) + 1, answer);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return QString::fromUtf8("Buchungstag;Empfänger;Verwendungszweck;Betrag;Währung\r\n").toUtf8() +
               m_lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
    }
    [[nodiscard]] QStringList answers() const
    {
        QStringList all;
        for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it)
            all += QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
        return all;
    }

private:
    QStringList m_lines;
    QMap<int, QString> m_answers;
};

bool isPayable(const Row &row)
{
    const auto type = of(row, "type");
    return of(row, "decision") == QLatin1String("approved") && !of(row, "approved_amount").isEmpty() &&
           (type == QLatin1String("refund") || type == QLatin1String("credit") || type == QLatin1String("comp"));
}

/// Of a decision without a time the day by which it was made.
QDate decidedDay(const Row &row)
{
    const auto at = of(row, "decided_at");
    return QDate::fromString((at.isEmpty() ? of(row, "decided_not_after") : at).left(10), Qt::ISODate);
}

/// One larger by a unit of the currency.
QString raised(const QString &amount)
{
    const auto point = amount.indexOf(u'.');
    const auto whole = point < 0 ? amount : amount.first(point);
    return QString::number(whole.toLongLong() + 1) + (point < 0 ? QString() : amount.sliced(point));
}

} // namespace

/// A month's payouts against the demo's decisions, as finance scripts do it.
class TestCtlReconcile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plantedErrorsAreFoundAndNothingElse();
    void aCallEndsWithItsCode_data();
    void aCallEndsWithItsCode();
    void whatWasSaidIsRemembered();
    void aLookDoesNotWrite();
    void theStandardOutputTakesTheRows();
    void wordsAndDataSayTheSame();

private:
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_demo.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QList<Row> records(const char *filter) const
    {
        return rowsOf(m_demo.run(QStringLiteral("export -q -o - ") + QLatin1String(filter)).out);
    }
    /// Pays the month's approvals with an error in every second one, and says what is left.
    [[nodiscard]] QStringList payAll(const QList<Row> &rows, BankFile &file) const;

    DemoLedger m_demo;
};

void TestCtlReconcile::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(400, &error), error.constData());
    write("open.csv", "Date,Customer,Amount\n03/04/2026,Jo,5.00 USD\n");
    write("signs.csv", "Date,Customer,Amount\n2026-10-03,Jo,5.00 USD\n2026-10-03,Jo,-5.00 USD\n");
    write("bare.csv", "Date,Customer,Amount\n2026-10-03,Jo,5.00\n");
    write("nobody.csv", "Date,Amount\n2026-10-03,5.00 USD\n");
    write("book.csv", QByteArray("PK\x03\x04 workbook", 13));
    write("cut.csv", "Date,Customer,Amount\n2026-10-03,\"Jo,5.00 USD\n");
    write("fine.csv", "Date,Customer,Amount\n2026-10-03,=1+1,5.00 USD\n");
}

QStringList TestCtlReconcile::payAll(const QList<Row> &rows, BankFile &file) const
{
    QHash<QString, int> conversations;
    for (const auto &row : records(""))
        ++conversations[of(row, "conversation_url")];
    QStringList unpaid;
    int turn = 0;
    for (const auto &row : rows) {
        const auto id = of(row, "record_id");
        const auto url = of(row, "conversation_url");
        const auto currency = of(row, "currency");
        const bool byUrl = conversations.value(url) == 1 && !url.isEmpty();
        const auto reference = byUrl ? QStringLiteral("Ticket ") + url.section(u'/', -1) : id;
        const auto tie = byUrl ? QStringLiteral("conversation ") + id : QStringLiteral("record ") + id;
        if (of(row, "decision") == QLatin1String("denied") && !of(row, "amount").isEmpty()) {
            file.pay(decidedDay(row).addDays(2), QStringLiteral("Wer auch immer"), reference, of(row, "amount"),
                     currency, QStringLiteral("no_approval denied ") + id);
            continue;
        }
        if (!isPayable(row))
            continue;
        const auto amount = of(row, "approved_amount");
        const auto day = decidedDay(row).addDays(2);
        const auto pay = [&](const QString &sum, const QString &answer) {
            file.pay(day, QStringLiteral("Wer auch immer"), reference, sum, currency, answer);
        };
        switch (turn++ % 6) {
        case 0:
            unpaid += id;
            break;
        case 1:
            pay(amount, QStringLiteral("matched ") + tie);
            pay(amount, QStringLiteral("no_approval paid_twice ") + id);
            break;
        case 2:
            pay(raised(amount), QStringLiteral("amount_differs ") + tie);
            break;
        default:
            pay(amount, QStringLiteral("matched ") + tie);
        }
    }
    return unpaid;
}

void TestCtlReconcile::plantedErrorsAreFoundAndNothingElse()
{
    const auto month = "--date-basis decided --from 2026-08-01 --to 2026-08-31";
    const auto rows = records(month);
    BankFile file;
    const auto stranger = QStringLiteral("Fremde Firma KG");
    file.pay(QDate(2026, 7, 30), stranger, QStringLiteral("Miete"), QStringLiteral("1234.56"), QStringLiteral("EUR"),
             QStringLiteral("no_approval nothing_known "));
    auto unpaid = payAll(rows, file);
    QVERIFY2(unpaid.size() >= 3 && file.answers().size() > 20, qPrintable(file.answers().join(u'\n')));
    file.pay(QDate(2026, 9, 20), stranger, QStringLiteral("Strom"), QStringLiteral("99.95"), QStringLiteral("EUR"),
             QStringLiteral("no_approval nothing_known "));
    file.add(QStringLiteral("31.02.2026;Jo;;-5,00;EUR"), QStringLiteral("unreadable not_a_date "));
    file.add(QStringLiteral("Summe;;;-99999,00;EUR"), QStringLiteral("aside total "));
    write("bank.csv", file.bytes());

    const auto run = m_demo.json(QStringLiteral("reconcile DIR/bank.csv -o DIR/result.csv ") + QLatin1String(month));
    QVERIFY(run.value(QStringLiteral("ok")).toBool());
    QVERIFY(run.value(QStringLiteral("data")).toObject().value(QStringLiteral("adds_up")).toBool());
    QStringList answers;
    QStringList left;
    for (const auto &row : rowsOf(contentOf(m_demo.file("result.csv")))) {
        if (of(row, "line").isEmpty()) {
            QCOMPARE(of(row, "status"), QStringLiteral("unpaid"));
            left += of(row, "record_id");
        } else {
            answers += QStringLiteral("%1 %2 %3 %4")
                           .arg(of(row, "line"), of(row, "status"), of(row, "why"), of(row, "record_id"));
        }
    }
    QCOMPARE(answers.join(u'\n'), file.answers().join(u'\n'));
    left.sort();
    unpaid.sort();
    QCOMPARE(left, unpaid);
}

void TestCtlReconcile::aCallEndsWithItsCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *line, int exitCode, const char *error = "") {
        QTest::newRow(line) << QString::fromLatin1(line) << exitCode << QString::fromLatin1(error);
    };
    row("reconcile DIR/fine.csv", 0);
    row("reconcile DIR/fine.csv --customer Nobody --type refund", 0);
    row("reconcile", 2, "argument-missing");
    row("reconcile DIR/fine.csv DIR/fine.csv", 2, "argument-unexpected");
    row("reconcile DIR/absent.csv", 12, "csv-unreadable");
    row("reconcile DIR/book.csv", 12, "csv-workbook");
    row("reconcile DIR/cut.csv", 12, "csv-quote");
    row("reconcile DIR/open.csv", 2, "payouts-date-order");
    row("reconcile DIR/signs.csv", 2, "payouts-sign");
    row("reconcile DIR/bare.csv", 2, "payouts-currency");
    row("reconcile DIR/nobody.csv", 2, "payouts-column-missing");
    row("reconcile DIR/fine.csv --map who=Customer", 2, "payouts-map");
    row("reconcile DIR/fine.csv --map customer=Client", 2, "payouts-map");
    row("reconcile DIR/fine.csv --date-order ydm", 2, "option-value-wrong");
    row("reconcile DIR/fine.csv --decimal ;", 2, "option-value-wrong");
    row("reconcile DIR/fine.csv --payouts most", 2, "option-value-wrong");
    row("reconcile DIR/fine.csv --default-currency EURO", 2, "option-value-wrong");
    row("reconcile DIR/fine.csv --days 9999", 2, "option-value-wrong");
    row("reconcile DIR/fine.csv -o -", 2, "options-exclude");
    row("reconcile DIR/fine.csv --type refnd", 2, "query-unknown-value");
    row("reconcile DIR/fine.csv --ledger DIR/absent.precedent", 7, "ledger-absent");
    row("reconcile DIR/fine.csv -o DIR/nowhere/result.csv", 8, "output-folder-absent");
}

void TestCtlReconcile::aCallEndsWithItsCode()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    const auto answer = m_demo.json(line);
    QCOMPARE(answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), error);
    QCOMPARE(m_demo.run(line + QStringLiteral(" --json")).exitCode, exitCode);
}

void TestCtlReconcile::whatWasSaidIsRemembered()
{
    write("odd.csv", "a,b,c\n03/04/2026,Jo,5.00\n");
    write("oddagain.csv", "a,b,c\n05/06/2026,Mia,7.00\n");
    QCOMPARE(m_demo.run(QStringLiteral("reconcile DIR/oddagain.csv")).exitCode, 2);
    const auto said = m_demo.data(QStringLiteral("reconcile DIR/odd.csv --map date=a,customer=2 --map amount=c "
                                                 "--date-order mdy --default-currency NOK"));
    QCOMPARE(said.value(QStringLiteral("first_day")).toString(), QStringLiteral("2026-03-04"));
    QVERIFY(!said.value(QStringLiteral("reading")).toObject().value(QStringLiteral("remembered")).toBool());
    const auto again = m_demo.data(QStringLiteral("reconcile DIR/oddagain.csv"));
    QCOMPARE(again.value(QStringLiteral("first_day")).toString(), QStringLiteral("2026-05-06"));
    const auto reading = again.value(QStringLiteral("reading")).toObject();
    QVERIFY(reading.value(QStringLiteral("remembered")).toBool());
    QCOMPARE(reading.value(QStringLiteral("default_currency")).toString(), QStringLiteral("NOK"));
    QCOMPARE(reading.value(QStringLiteral("columns")).toObject().value(QStringLiteral("customer")).toString(),
             QStringLiteral("b"));
    QCOMPARE(m_demo.run(QStringLiteral("verify")).exitCode, 0);
}

void TestCtlReconcile::aLookDoesNotWrite()
{
    const auto settings = [this] {
        return support::sqlite(m_demo.path(), QStringLiteral("SELECT key FROM setting ORDER BY key"));
    };
    const auto before = settings();
    QCOMPARE(m_demo.run(QStringLiteral("reconcile DIR/fine.csv")).exitCode, 0);
    QCOMPARE(settings(), before);
}

void TestCtlReconcile::theStandardOutputTakesTheRows()
{
    const auto run = m_demo.run(QStringLiteral("reconcile DIR/fine.csv -q -o -"));
    QCOMPARE(run.exitCode, 0);
    const auto rows = rowsOf(run.out);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(of(rows.constFirst(), "customer"), QStringLiteral("'=1+1"));
    QCOMPARE(of(rows.constFirst(), "explanation"), QStringLiteral("No decision is known for it."));
}

void TestCtlReconcile::wordsAndDataSayTheSame()
{
    const auto words = m_demo.run(QStringLiteral("reconcile DIR/fine.csv"));
    QVERIFY(words.err.contains("date = Date, amount = Amount, customer = Customer"));
    QVERIFY(words.err.contains("UTF-8"));
    QVERIFY(words.out.contains("Paid without approval"));
    QVERIFY(words.out.contains("$5.00"));
    const auto groups =
        m_demo.data(QStringLiteral("reconcile DIR/fine.csv")).value(QStringLiteral("groups")).toObject();
    const auto without = groups.value(QStringLiteral("no_approval")).toObject();
    QCOMPARE(without.value(QStringLiteral("count")).toInt(), 1);
    QCOMPARE(without.value(QStringLiteral("amount_minor")).toObject().value(QStringLiteral("USD")).toInt(), 500);
}

QTEST_GUILESS_MAIN(TestCtlReconcile)
#include "tst_ctl_reconcile.moc"
