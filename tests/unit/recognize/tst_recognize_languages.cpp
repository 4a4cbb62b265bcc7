// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

using namespace precedent;

namespace {

/// "refund 40.00 EUR", "discount 20%"
QString subjectText(const domain::Record &record)
{
    auto text = domain::toWord(record.type);
    if (record.amount)
        text += u' ' + test::moneyText(*record.amount);
    if (!record.percent.isEmpty())
        text += u' ' + record.percent + u'%';
    return text;
}

/// "approved 10.00 EUR: why"; the amount only where less was granted than asked for.
QString outcomeText(const domain::Record &record)
{
    auto text = domain::toWord(record.decision);
    if (record.approvedAmount && record.approvedAmount != record.amount)
        text += u' ' + test::moneyText(*record.approvedAmount);
    return (text + QLatin1String(": ") + record.reason).trimmed();
}

} // namespace

/// A request and an answer in each language, and words of one language that mean something else in another.
class tst_recognize_languages : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsReadInItsLanguage_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("outcome");
        QFile file(QStringLiteral(TEST_DATA_DIR "/threads/languages.table"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto cells = lines.at(i).split(QStringLiteral(" | "));
            QCOMPARE(cells.size(), 5);
            QTest::addRow("%s %d %s", qPrintable(cells.at(0)), int(i + 1), qPrintable(cells.at(2)))
                << cells.at(1) << cells.at(2) << cells.at(3) << cells.at(4);
        }
    }

    void anAnswerIsReadInItsLanguage()
    {
        QFETCH(QString, request);
        QFETCH(QString, reply);
        QFETCH(QString, subject);
        QFETCH(QString, outcome);
        const test::ThreadNotation thread(QStringLiteral("@1000 U1\n  > %1\n@1100 U2\n  > %2").arg(request, reply));
        const auto reading = recognize::read(thread.thread, thread.context);
        const auto *record = std::get_if<domain::Record>(&reading);
        QVERIFY2(record, qPrintable(test::readingText(reading)));
        QCOMPARE(subjectText(*record), subject);
        QCOMPARE(outcomeText(*record), outcome);
    }

    void labelsAreKnownInEveryLanguage_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("subject");
        QTest::newRow("german") << QStringLiteral(
                                       "Typ: Gutschrift\n  > Betrag: 40 €\n  > Kunde: Acme\n  > Grund: Verspätung")
                                << QStringLiteral("credit 40.00 EUR");
        QTest::newRow("french") << QStringLiteral(
                                       "Type de demande : Remboursement\n  > Montant : 12,50 €\n  > Client : Acme")
                                << QStringLiteral("refund 12.50 EUR");
        QTest::newRow("spanish") << QStringLiteral("Tipo: Reembolso\n  > Importe: 1.250,00 €\n  > Cliente: Acme")
                                 << QStringLiteral("refund 1250.00 EUR");
        QTest::newRow("italian") << QStringLiteral("Tipo: Rimborso\n  > Importo: 30 €\n  > Cliente: Acme")
                                 << QStringLiteral("refund 30.00 EUR");
        QTest::newRow("portuguese") << QStringLiteral("Tipo: Desconto\n  > Valor: R$ 30,00\n  > Cliente: Acme")
                                    << QStringLiteral("discount 30.00 BRL");
        QTest::newRow("dutch") << QStringLiteral("Soort: Korting\n  > Bedrag: € 15\n  > Klant: Acme")
                               << QStringLiteral("discount 15.00 EUR");
        QTest::newRow("swedish") << QStringLiteral("Typ: Återbetalning\n  > Belopp: 100 SEK\n  > Kund: Acme")
                                 << QStringLiteral("refund 100.00 SEK");
        QTest::newRow("norwegian") << QStringLiteral("Type: Refusjon\n  > Beløp: 1 250,50 NOK\n  > Kunde: Acme")
                                   << QStringLiteral("refund 1250.50 NOK");
        QTest::newRow("danish") << QStringLiteral("Type: Rabat\n  > Beløb: 100 DKK\n  > Kunde: Acme")
                                << QStringLiteral("discount 100.00 DKK");
        QTest::newRow("polish") << QStringLiteral("Rodzaj: Zwrot\n  > Kwota: 90,00 zł\n  > Klient: Acme")
                                << QStringLiteral("refund 90.00 PLN");
        QTest::newRow("japanese") << QStringLiteral("種別：返金\n  > 金額：５，０００円\n  > 顧客名：Acme")
                                  << QStringLiteral("refund 5000 JPY");
    }

    void labelsAreKnownInEveryLanguage()
    {
        QFETCH(QString, card);
        QFETCH(QString, subject);
        const test::ThreadNotation thread(QStringLiteral("@1000 U1\n  > ") + card);
        const auto reading = recognize::read(thread.thread, thread.context);
        const auto *record = std::get_if<domain::Record>(&reading);
        QVERIFY2(record, qPrintable(test::readingText(reading)));
        QCOMPARE(subjectText(*record), subject);
        QCOMPARE(record->customer, QStringLiteral("Acme"));
    }
};

QTEST_GUILESS_MAIN(tst_recognize_languages)
#include "tst_recognize_languages.moc"
