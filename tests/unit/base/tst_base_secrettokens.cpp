// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secrettokens.h"

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

constexpr const char *digitsOnly = "0123456789";
constexpr const char *hexDigits = "0123456789abcdef";
constexpr const char *capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr const char *letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

QString some(Random &random, const char *alphabet, int count)
{
    const auto from = QString::fromLatin1(alphabet);
    QString text;
    while (text.size() < count)
        text += from.at(below(random, int(from.size())));
    return text;
}

QString id(Random &random, int count)
{
    return some(random, letters, count);
}

/// As the issuers make them; written apart from the detector.
QString trueToken(Random &random)
{
    switch (below(random, 18)) {
    case 0:
        return QStringLiteral("xoxb-%1-%2-%3")
            .arg(some(random, digitsOnly, 12), some(random, digitsOnly, 13), id(random, 24));
    case 1:
        return QStringLiteral("xoxp-%1-%1-%2-%3")
            .arg(some(random, digitsOnly, 11), some(random, digitsOnly, 12), some(random, hexDigits, 32));
    case 2:
        return QStringLiteral("xoxe.xoxp-1-%1").arg(id(random, 160));
    case 3:
        return QStringLiteral("xapp-1-A%1-%2-%3")
            .arg(some(random, capitals, 10), some(random, digitsOnly, 13), some(random, hexDigits, 64));
    case 4:
        return QStringLiteral("https://hooks.slack.com/services/T%1/B%2/%3")
            .arg(some(random, capitals, 8), some(random, capitals, 10), id(random, 24));
    case 5:
        return QStringLiteral("ghp_") + id(random, 36);
    case 6:
        return QStringLiteral("github_pat_%1_%2").arg(id(random, 22), id(random, 59));
    case 7:
        return QStringLiteral("glpat-") + id(random, 20);
    case 8:
        return QStringLiteral("sk_live_") + id(random, 24 + below(random, 70));
    case 9:
        return QStringLiteral("AKIA") + some(random, capitals, 16);
    case 10:
        return QStringLiteral("AIza") + id(random, 35);
    case 11:
        return QStringLiteral("SG.%1.%2").arg(id(random, 22), id(random, 43));
    case 12:
        return QStringLiteral("npm_") + id(random, 36);
    case 13:
        return QStringLiteral("shpat_") + some(random, hexDigits, 32);
    case 14:
        return QStringLiteral("sk-proj-") + id(random, 48);
    case 15:
        return QStringLiteral("%1:AA%2").arg(some(random, digitsOnly, 9), id(random, 33));
    case 16:
        return QStringLiteral("eyJ%1.eyJ%2.%3").arg(id(random, 33), id(random, 80), id(random, 43));
    default:
        return QStringLiteral("Bearer ") + id(random, 39) + u'7';
    }
}

/// What support channels are full of and is no secret.
QString falseToken(Random &random)
{
    switch (below(random, 14)) {
    case 0:
        return QStringLiteral("https://app.shop.example/orders/") + id(random, 20);
    case 1:
        return QStringLiteral("%1-%2-4%3-a%3-%4")
            .arg(some(random, hexDigits, 8), some(random, hexDigits, 4), some(random, hexDigits, 3),
                 some(random, hexDigits, 12));
    case 2: // a commit or a hash
        return some(random, hexDigits, below(random, 2) == 0 ? 40 : 64);
    case 3:
        return QStringLiteral("xoxo-hugs-and-kisses-to-everybody");
    case 4:
        return QStringLiteral("sk-%1-order").arg(some(random, digitsOnly, 12));
    case 5:
        return QStringLiteral("the AKIA%1 plug").arg(some(random, capitals, 6));
    case 6:
        return QStringLiteral("bearer of this letter may collect the refund");
    case 7:
        return QStringLiteral("sk_live_ and sk_test_ keys are never posted here");
    case 8: // Slack's own ids and links
        return QStringLiteral("https://acme.slack.com/archives/C%1/p17%2")
            .arg(some(random, capitals, 10), some(random, digitsOnly, 14));
    case 9:
        return QStringLiteral("tracking 1Z%1").arg(some(random, capitals, 16));
    case 10:
        return QStringLiteral("invoice_%1_%2.pdf").arg(some(random, digitsOnly, 8), some(random, digitsOnly, 6));
    case 11:
        return QStringLiteral("coupon SUMMER-%1-%2").arg(some(random, capitals, 8), some(random, capitals, 8));
    case 12:
        return QStringLiteral("pat-on-the-back-for-whoever-solved-this");
    default:
        return QStringLiteral("npm_config_registry and ghp_too_short");
    }
}

QString inSentence(Random &random, const QString &what)
{
    const auto sentence = QStringList{QStringLiteral("%1"),         QStringLiteral("the key is %1, please rotate"),
                                      QStringLiteral("token=%1"),   QStringLiteral("(%1)"),
                                      QStringLiteral("\"%1\" ok?"), QStringLiteral("see %1.")}
                              .at(below(random, 6));
    return QString(sentence).replace(QStringLiteral("%1"), what);
}

} // namespace

class tst_base_secrettokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsMasked_data();
    void textIsMasked();
    void corpusIsToldApart();
};

void tst_base_secrettokens::textIsMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("nothing", "refund 40 USD to Ana-Lucia", "refund 40 USD to Ana-Lucia");
    row("slack",
        "it is xox"
        "b-123456789012-abcdefghijkl.",
        "it is xoxb-••••.");
    row("aws", "AKIAIOSFODNN7EXAMPLE leaked", "AKIA•••• leaked");
    row("two", "AKIAIOSFODNN7EXAMPLE and AKIAIOSFODNN7EXAMPLF", "AKIA•••• and AKIA••••");
    row("with a card", "4242424242424242 AKIAIOSFODNN7EXAMPLE", "•••• 4242 AKIA••••");
    row("a card's digits in a token",
        "xox"
        "b-4242424242424242-4242424242424242-abc",
        "xoxb-••••");
    row("a browser's cookie",
        "xox"
        "d-AbC%2Bdef%2Fghi%3Djkl0 used",
        "xoxd-•••• used");
    row("no long piece", "Bearer ab12.cd34+ef56/gh78.ij90kl ok", "Bearer •••• ok");
    row("part of a word", "XAKIAIOSFODNN7EXAMPLE", "XAKIAIOSFODNN7EXAMPLE");
    row("private key",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx0123456789abcdefghijABCDEF\n-----END RSA PRIVATE KEY-----!",
        "-----BEGIN RSA PRIVATE KEY-----••••!");
}

void tst_base_secrettokens::textIsMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(maskSecrets(text), shown);
    QCOMPARE(maskSecrets(shown), shown);
}

void tst_base_secrettokens::corpusIsToldApart()
{
    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED") + 20261129;
    Random random{std::uint64_t(seed)};
    int found = 0;
    int wrong = 0;
    QStringList missed;
    for (int i = 0; i < 1'000; ++i) {
        const auto token = trueToken(random);
        const auto text = inSentence(random, token);
        const auto tokens = secretTokens(text);
        if (tokens.size() == 1 && text.mid(tokens[0].span.from, tokens[0].span.length) == token)
            ++found;
        else
            missed += text;
    }
    for (int i = 0; i < 10'000; ++i)
        wrong += int(!secretTokens(inSentence(random, falseToken(random))).empty());
    const double recall = found / 1'000.0;
    const double precision = double(found) / (found + wrong);
    std::printf("secret tokens, seed %d: recall %.4f, precision %.4f (%d of 10,000 false ones)\n", seed, recall,
                precision, wrong);
    QVERIFY2(recall >= 0.99, qPrintable(missed.join(u'\n')));
    QVERIFY2(precision >= 0.95, qPrintable(QString::number(wrong)));
}

QTEST_APPLESS_MAIN(tst_base_secrettokens)
#include "tst_base_secrettokens.moc"
