// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/headings.h"

#include "base/folding.h"
#include "insight/namematch.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

/// Folded headings, the most telling first; "|" apart.
struct Heading
{
    Field field;
    const char *words;
};
constexpr std::array headingTable{
    Heading{Field::Date,
            "payout date|paid at|refund date|refunded at|created (utc)|created|created at|booking date|date|date (utc)|"
            "buchungstag|buchungsdatum|datum|auszahlungsdatum|valuta|date de paiement|date operation|"
            "date de remboursement|fecha|fecha de pago|fecha de operacion|dato|processed at|transaction date|time"},
    Heading{Field::Amount,
            "amount refunded|refund amount|refunded amount|amount paid|payout amount|amount|betrag|auszahlungsbetrag|"
            "erstattungsbetrag|umsatz|montant|montant rembourse|importe|monto|cantidad|belop|gross|value|total|sum|"
            "summe|debit"},
    Heading{Field::Currency, "currency|waehrung|wahrung|devise|monnaie|moneda|divisa|valuta|ccy|cur"},
    Heading{Field::Customer,
            "customer|customer name|customer email|client|kunde|kundenname|kundin|nom du client|cliente|requester|"
            "recipient|payee|beneficiary|empfanger|beguenstigter|beneficiaire|beneficiario|destinataire|name|nom|"
            "nombre|email|e-mail|kunde/kundin|customer id|contact"},
    Heading{Field::Conversation,
            "conversation|conversation url|conversation link|conversation id|ticket|ticket number|ticket id|"
            "ticket url|ticketnummer|ticket #|case|case number|vorgang|konversation|numero de ticket|dossier"},
    Heading{Field::Reference,
            "reference|description|verwendungszweck|referenz|zweck|memo|note|motif|libelle|concepto|referencia|"
            "descripcion|payment id|refund id|charge id|id|transaction id|record_id"},
};
constexpr std::array otherAmounts{"fee",  "fees",     "net",   "tax",    "vat",   "balance", "gebuhr",
                                  "mwst", "steuer",   "saldo", "frais",  "tva",   "solde",   "comision",
                                  "iva",  "impuesto", "rate",  "number", "count", "id"};

} // namespace

int headingScore(const QString &heading, Field field)
{
    const auto folded = base::fold(heading);
    const auto *row = std::find_if(headingTable.begin(), headingTable.end(),
                                   [field](const Heading &each) { return each.field == field; });
    const auto words = QString::fromLatin1(row->words).split(u'|');
    int best = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int rank = int(words.size() - i);
        if (folded == words.at(i))
            best = std::max(best, 200 + rank);
        else if (words.at(i).size() > 2 && insight::containsWords(folded, words.at(i)))
            best = std::max(best, 100 + rank);
    }
    return best;
}

bool saysOtherAmount(const QString &heading)
{
    const auto folded = base::fold(heading);
    return std::any_of(otherAmounts.begin(), otherAmounts.end(), [&folded](const char *word) {
        return insight::containsWords(folded, QString::fromLatin1(word));
    });
}

} // namespace precedent::reconcile
