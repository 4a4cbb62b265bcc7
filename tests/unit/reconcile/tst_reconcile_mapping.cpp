// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetable.h"

#include <QtTest/QTest>

using namespace precedent;
using test::settled;
using test::table;

namespace {

QString printed(const reconcile::Mapping &mapping, const reconcile::Layout &layout)
{
    QStringList parts;
    for (const auto field : reconcile::allFields) {
        if (const auto column = columnOf(mapping, field))
            parts += reconcile::toWord(field) + u'=' + layout.headings.at(qsizetype(*column));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestReconcileMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void headingsAreFoundBelowOtherLines();
    void aFileWithoutHeadingsHasNumbers();
    void columnsCanBeSaid();
    void whatWasSaidIsKept();
};

void TestReconcileMapping::columnsAreGuessed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mapping");
    const auto row = [](const char *name, const char *file, const char *mapping) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(mapping);
    };
    row("Stripe refunds",
        "id;Created (UTC);Amount;Fee;Currency;Customer Email;Description/"
        "re_1;2026-10-03 14:02;25.00;0.30;usd;jo@x.com;Ticket 8200216",
        "date=Created (UTC), amount=Amount, currency=Currency, customer=Customer Email, reference=Description");
    row("a German bank",
        "Buchungstag;Valuta;Empfänger;Verwendungszweck;Betrag;Währung;Saldo/"
        "31.10.2026;31.10.2026;Anna Müller;Erstattung 8200216;-25,00;EUR;1.000,00",
        "date=Buchungstag, amount=Betrag, currency=Währung, customer=Empfänger, reference=Verwendungszweck");
    row("French",
        "Date opération;Bénéficiaire;Libellé;Montant;Devise/"
        "13.10.2026;Chloé Lévy;remboursement;25,00;EUR",
        "date=Date opération, amount=Montant, currency=Devise, customer=Bénéficiaire, reference=Libellé");
    row("Spanish", "Fecha;Cliente;Importe;Moneda;Referencia/2026-10-03;Lucía García;25,00;EUR;devolución",
        "date=Fecha, amount=Importe, currency=Moneda, customer=Cliente, reference=Referencia");
    row("Zendesk", "Ticket ID;Requester;Refund amount;Refund date/12345;Jo Bloggs;$25.00;2026-10-03",
        "date=Refund date, amount=Refund amount, customer=Requester, conversation=Ticket ID");
    row("links tell a conversation", "When;Who;How much;Where/2026-10-03;Jo;25;https:^^x.io^conversation^8",
        "date=When, conversation=Where");
    row("a fee is no amount", "Date;Name;Fee;Net/2026-10-03;Jo;0.30;24.70", "date=Date, customer=Name");
    row("a date heading over words", "Date;Amount;Date paid;Customer/never;5;2026-10-03;Jo",
        "date=Date paid, amount=Amount, customer=Customer");
    row("nothing to go by", "a;b/x;y", "");
}

void TestReconcileMapping::columnsAreGuessed()
{
    QFETCH(QString, file);
    const auto rows = table(file);
    const auto layout = reconcile::layoutOf(rows);
    QTEST(printed(reconcile::guessMapping(rows, layout), layout), "mapping");
}

void TestReconcileMapping::headingsAreFoundBelowOtherLines()
{
    const auto rows = table(QStringLiteral("Account;DE12/Created;2026-11-01//Date;Customer;Amount/"
                                           "2026-10-03;Jo;25.00 USD/2026-10-04;Mia;5.00 USD/bad;row;here"));
    const auto layout = reconcile::layoutOf(rows);
    QVERIFY(layout.hasHeadings);
    QCOMPARE(layout.headings.join(u' '), QStringLiteral("Date Customer Amount"));
    QCOMPARE(layout.firstRow, std::size_t(3));
    const auto mapping = reconcile::guessMapping(rows, layout);
    const auto file = reconcile::readPayouts(rows, layout, mapping, settled(rows), base::Zone());
    QVERIFY(file.ok());
    QCOMPARE(file->payouts.size(), std::size_t(2));
    QCOMPARE(file->aside.size(), std::size_t(2));
    QCOMPARE(file->aside.front().text, QStringLiteral("Account | DE12"));
    QCOMPARE(file->unreadable.size(), std::size_t(1));
    QCOMPARE(file->unreadable.front().line, 8);
}

void TestReconcileMapping::aFileWithoutHeadingsHasNumbers()
{
    const auto rows = table(QStringLiteral("2026-10-03;Jo;25.00 USD/2026-10-04;Mia;5.00 USD/only;words;here"));
    const auto layout = reconcile::layoutOf(rows);
    QVERIFY(!layout.hasHeadings);
    QCOMPARE(layout.firstRow, std::size_t(0));
    const auto mapping =
        reconcile::withColumns(reconcile::guessMapping(rows, layout), {QStringLiteral("customer=2")}, layout);
    QVERIFY(mapping.ok());
    QCOMPARE(printed(*mapping, layout), QStringLiteral("date=Column 1, amount=Column 3, customer=Column 2"));
    const auto file = reconcile::readPayouts(rows, layout, *mapping, settled(rows), base::Zone());
    QVERIFY(file.ok());
    QCOMPARE(file->payouts.size(), std::size_t(2));
    QCOMPARE(file->unreadable.size(), std::size_t(1));
}

void TestReconcileMapping::columnsCanBeSaid()
{
    const auto rows = table(QStringLiteral("Date;Who;Sum;Währung/2026-10-03;Jo;25;USD"));
    const auto layout = reconcile::layoutOf(rows);
    const auto said = [&layout](const char *text) {
        const auto mapping = reconcile::withColumns({}, QString::fromUtf8(text).split(u','), layout);
        return mapping ? printed(*mapping, layout) : mapping.error().facts.value(QStringLiteral("value"));
    };
    QCOMPARE(said("date=Date,customer=who,amount=3,currency=WAHRUNG"),
             QString::fromUtf8("date=Date, amount=Sum, currency=Währung, customer=Who"));
    QCOMPARE(said("date=Date,date="), QString());
    QCOMPARE(said("date=Day"), QStringLiteral("Day"));
    QCOMPARE(said("amount=9"), QStringLiteral("9"));
    QCOMPARE(said("when=Date"), QStringLiteral("when=Date"));
    QCOMPARE(said("Date"), QStringLiteral("Date"));
}

void TestReconcileMapping::whatWasSaidIsKept()
{
    const auto rows = table(QStringLiteral("Date;Who;Sum/2026-10-03;Jo;25"));
    const auto layout = reconcile::layoutOf(rows);
    const auto mapping = reconcile::withColumns({}, {QStringLiteral("date=1"), QStringLiteral("customer=2")}, layout);
    QVERIFY(mapping.ok());
    const reconcile::Reading reading{reconcile::DateOrder::MonthFirst, reconcile::DecimalMark::Comma,
                                     reconcile::PayoutSign::Both, *base::Currency::parse(u"NOK")};
    const auto kept = reconcile::fromSetting(reconcile::toSetting(*mapping, reading), layout);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->mapping, *mapping);
    QVERIFY(kept->reading == reading);
    QVERIFY(!reconcile::fromSetting(QStringLiteral("nonsense"), layout));
    QVERIFY(!reconcile::fromSetting(QStringLiteral("{\"columns\":{\"date\":7}}"), layout));
    const auto same = reconcile::layoutOf(table(QStringLiteral("DATE;who;Sum/2026-11-03;Mia;5")));
    const auto other = reconcile::layoutOf(table(QStringLiteral("Date;Whom;Sum/2026-10-03;Jo;25")));
    QCOMPARE(reconcile::settingKey(same), reconcile::settingKey(layout));
    QVERIFY(reconcile::settingKey(other) != reconcile::settingKey(layout));
    QVERIFY(reconcile::settingKey(layout).startsWith(QLatin1String("reconcile/")));
}

QTEST_APPLESS_MAIN(TestReconcileMapping)
#include "tst_reconcile_mapping.moc"
