// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cardnumbers.h"

#include <QtTest/QTest>

#include <cstdio>
#include <random>

using namespace precedent::base;

namespace {

using Random = std::mt19937_64;

int below(Random &random, int end)
{
    return int(random() % std::uint64_t(end));
}

QString digits(Random &random, int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(u'0' + below(random, 10));
    return text;
}

/// `start` filled with random digits to `length`, the last one the check digit; written apart from the detector.
QString withCheckDigit(Random &random, const QString &start, int length)
{
    auto text = start + digits(random, length - 1 - int(start.size()));
    int sum = 0;
    for (int i = 0; i < length - 1; ++i) {
        int digit = text.at(length - 2 - i).digitValue();
        if (i % 2 == 0)
            digit = digit * 2 / 10 + digit * 2 % 10;
        sum += digit;
    }
    return text + QString::number((10 - sum % 10) % 10);
}

QString grouped(const QString &number, std::initializer_list<int> sizes, const QString &separator)
{
    QStringList groups;
    int from = 0;
    for (const int size : sizes) {
        groups += number.mid(from, size);
        from += size;
    }
    return groups.join(separator);
}

struct Issuer
{
    const char *start;
    int length;
};

constexpr Issuer issuers[] = {{"4", 16},    {"4", 16},    {"4", 13},    {"4", 19},    {"51", 16},
                              {"55", 16},   {"2221", 16}, {"2720", 16}, {"34", 15},   {"37", 15},
                              {"6011", 16}, {"645", 16},  {"65", 16},   {"36", 14},   {"38", 14},
                              {"305", 14},  {"3530", 16}, {"62", 16},   {"6759", 18}, {"2201", 16}};

QString written(Random &random, const QString &number)
{
    const auto separator =
        QStringList{QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("\u00a0")}.at(below(random, 3));
    if (below(random, 3) == 0)
        return number;
    switch (number.size()) {
    case 14:
        return grouped(number, {4, 6, 4}, separator);
    case 15:
        return grouped(number, {4, 6, 5}, separator);
    case 16:
        return grouped(number, {4, 4, 4, 4}, separator);
    case 19:
        return grouped(number, {4, 4, 4, 4, 3}, separator);
    default:
        return number;
    }
}

QString ibanOf(Random &random, const QString &country, const QString &letters, int count)
{
    const auto account = letters + digits(random, count);
    int rest = 0;
    for (const auto c : account + country + QStringLiteral("00"))
        rest = c.isDigit() ? (rest * 10 + c.digitValue()) % 97 : (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    const auto check = QStringLiteral("%1").arg(98 - rest, 2, 10, QLatin1Char('0'));
    const auto iban = country + check + account;
    if (below(random, 2) == 0)
        return iban;
    QStringList groups;
    for (int from = 0; from < iban.size(); from += 4)
        groups += iban.mid(from, 4);
    return groups.join(u' ');
}

QString trueNumber(Random &random)
{
    switch (below(random, 10)) {
    case 0:
        return ibanOf(random, QStringLiteral("NO"), {}, 11);
    case 1:
        return ibanOf(random, QStringLiteral("DE"), {}, 18);
    case 2:
        return ibanOf(random, QStringLiteral("GB"), QStringLiteral("WEST"), 14);
    default:
        const auto &issuer = issuers[below(random, int(std::size(issuers)))];
        return written(random, withCheckDigit(random, QString::fromLatin1(issuer.start), issuer.length));
    }
}

/// What support channels are full of and is no card number.
QString falseNumber(Random &random)
{
    const auto number = [&random](int count) {
        return QString::number(1 + below(random, 9)) + digits(random, count - 1);
    };
    switch (below(random, 12)) {
    case 0: // phones
        return QStringLiteral("+%1 %2 %3").arg(number(2), digits(random, 4), digits(random, 6));
    case 1:
        return QStringLiteral("(%1) %2-%3").arg(number(3), digits(random, 3), digits(random, 4));
    case 2:
        return QStringLiteral("00%1 %2 %3 %4").arg(number(2), digits(random, 3), digits(random, 3), digits(random, 4));
    case 3: // order, ticket and tracking numbers
        return QStringLiteral("#%1").arg(number(13 + below(random, 5)));
    case 4:
        return QStringLiteral("ORD%1").arg(number(16));
    case 5:
        return QStringLiteral("order %1").arg(number(10 + below(random, 3)));
    case 6:
        return QStringLiteral("tracking %1").arg(number(16 + below(random, 5)));
    case 7: // Slack's times and links
        return QStringLiteral("17%1.%2").arg(digits(random, 8), digits(random, 6));
    case 8:
        return QStringLiteral("https://acme.slack.com/archives/C01/p17%1").arg(digits(random, 14));
    case 9:
        return QStringLiteral("2026-%1-%2 12:00:00 %3")
            .arg(1 + below(random, 12))
            .arg(1 + below(random, 28))
            .arg(number(8));
    case 10: // milliseconds
        return QStringLiteral("17%1").arg(digits(random, 11));
    default: // a mistyped card
        auto card = withCheckDigit(random, QStringLiteral("4"), 16);
        card[7] = QChar(u'0' + (card.at(7).digitValue() + 1) % 10);
        return written(random, card);
    }
}

QString inSentence(Random &random, const QString &what)
{
    const auto sentence = QStringList{QStringLiteral("%1"),
                                      QStringLiteral("refund to %1 please"),
                                      QStringLiteral("Customer wrote: %1, 2 items"),
                                      QStringLiteral("pan=%1"),
                                      QStringLiteral("(%1)"),
                                      QStringLiteral("card %1.")}
                              .at(below(random, 6));
    return sentence.arg(what);
}

} // namespace

class tst_base_cardnumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsMasked_data();
    void textIsMasked();
    void corpusIsToldApart();
};

void tst_base_cardnumbers::textIsMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << "40 USD for 2 items"
                             << "40 USD for 2 items";
    QTest::newRow("one piece") << "card 4242424242424242 charged"
                               << "card •••• 4242 charged";
    QTest::newRow("fours") << "4111 1111 1111 1111"
                           << "•••• 1111";
    QTest::newRow("dashes") << "4111-1111-1111-1111, ok"
                            << "•••• 1111, ok";
    QTest::newRow("amex") << "3782 822463 10005"
                          << "•••• 0005";
    QTest::newRow("expiry behind") << "5555 5555 5555 4444 12/27"
                                   << "•••• 4444 12/27";
    QTest::newRow("amount before") << "40 4242 4242 4242 4242"
                                   << "40 •••• 4242";
    QTest::newRow("two") << "4242424242424242 and 5555555555554444"
                         << "•••• 4242 and •••• 4444";
    QTest::newRow("odd groups") << "41111 11111 11111 1"
                                << "•••• 1111";
    QTest::newRow("iban") << "to NO93 8601 1117 947 today"
                          << "to •••• 7947 today";
    QTest::newRow("iban in one piece") << "GB82WEST12345698765432"
                                       << "•••• 5432";
    QTest::newRow("wrong check digit") << "4242424242424241"
                                       << "4242424242424241";
    QTest::newRow("phone") << "+4242424242424242"
                           << "+4242424242424242";
    QTest::newRow("part of a word") << "X4242424242424242 4242424242424242Y"
                                    << "X4242424242424242 4242424242424242Y";
    QTest::newRow("link") << "https://x.test/4242424242424242"
                          << "https://x.test/4242424242424242";
    QTest::newRow("time") << "1761919327.000200"
                          << "1761919327.000200";
    QTest::newRow("no iban") << "NO94 8601 1117 947"
                             << "NO94 8601 1117 947";
}

void tst_base_cardnumbers::textIsMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(maskCardNumbers(text), shown);
    QCOMPARE(maskCardNumbers(shown), shown);
}

void tst_base_cardnumbers::corpusIsToldApart()
{
    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED") + 20261129;
    Random random{std::uint64_t(seed)};
    int found = 0;
    int wrong = 0;
    QStringList missed;
    for (int i = 0; i < 1'000; ++i) {
        const auto text = inSentence(random, trueNumber(random));
        if (cardNumbers(text).size() == 1)
            ++found;
        else
            missed += text;
    }
    for (int i = 0; i < 10'000; ++i)
        wrong += int(!cardNumbers(inSentence(random, falseNumber(random))).empty());
    const double recall = found / 1'000.0;
    const double precision = double(found) / (found + wrong);
    std::printf("card numbers, seed %d: recall %.4f, precision %.4f (%d of 10,000 false ones)\n", seed, recall,
                precision, wrong);
    QVERIFY2(recall >= 0.99, qPrintable(missed.join(u'\n')));
    QVERIFY2(precision >= 0.95, qPrintable(QString::number(wrong)));
}

QTEST_APPLESS_MAIN(tst_base_cardnumbers)
#include "tst_base_cardnumbers.moc"
