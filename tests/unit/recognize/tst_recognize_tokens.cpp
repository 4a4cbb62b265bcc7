// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/prose.h"
#include "recognize/tokenscanner.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace precedent::recognize;

namespace {

QString toString(TokenScanner::Kind kind)
{
    constexpr std::array names{"word", "mark", "emoji", "mention"};
    return QLatin1String(names.at(std::size_t(kind)));
}

QStringList scanned(const QString &text)
{
    QStringList pieces;
    TokenScanner scanner(text);
    while (const auto piece = scanner.next())
        pieces += toString(piece->kind) + u' ' + text.mid(piece->begin, piece->end - piece->begin);
    return pieces;
}

/// The same by a regular expression that says what a token is.
QStringList matched(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<mention>@[\x{E100}-\x{F0FF}]))"
            R"(|(?<emoji>(?<![\p{L}\p{N}]):[A-Za-z0-9_+'-]+(?:::skin-tone-\d)?:|\p{So}[\x{FE0F}\x{200D}\p{Sk}]*))"
            R"(|(?<word>(?=\p{L})[\p{Han}\p{Hiragana}\p{Katakana}]|(?:[+-](?=1(?!\p{N})))?[\p{L}\p{N}\p{Sc}%])"
            R"((?:['’]?(?![\p{Han}\p{Hiragana}\p{Katakana}])[\p{L}\p{M}\p{N}\p{Sc}%_]|(?<=\p{N})[.,:](?=\p{N}))*))"
            R"(|(?<mark>\s[-–—]+\s|[.,;:!?()\[\]|/…–—·→⟶\x22\n。、，．！？：；（）「」]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList pieces;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        for (const auto *kind : {"mention", "emoji", "word", "mark"}) {
            if (match.capturedStart(QLatin1String(kind)) >= 0)
                pieces += QLatin1String(kind) + u' ' + match.captured();
        }
    }
    return pieces;
}

} // namespace

class TestRecognizeTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsTakenApart_data();
    void aTextIsTakenApart();
    void everyTextIsTakenApartAsItsPatternSays();
    void halfACharacterIsPassedOver();
};

void TestRecognizeTokens::aTextIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *name, const QString &text, const QStringList &pieces) {
        QTest::newRow(name) << text << pieces;
    };
    row("words", QStringLiteral("don't  pay"), {QStringLiteral("word don't"), QStringLiteral("word pay")});
    row("figures", QStringLiteral("$1,250.50."), {QStringLiteral("word $1,250.50"), QStringLiteral("mark .")});
    row("vote", QStringLiteral("+1 -1 +12"),
        {QStringLiteral("word +1"), QStringLiteral("word -1"), QStringLiteral("word 12")});
    row("emoji", QStringLiteral(":+1::skin-tone-2: 12:30:45 \u2705\ufe0f"),
        {QStringLiteral("emoji :+1::skin-tone-2:"), QStringLiteral("word 12:30:45"),
         QStringLiteral("emoji \u2705\ufe0f")});
    row("dash", QStringLiteral("ok - no-one"),
        {QStringLiteral("word ok"), QStringLiteral("mark  - "), QStringLiteral("word no"), QStringLiteral("word one")});
    row("mention", QStringLiteral("@\ue101 ok"), {QStringLiteral("mention @\ue101"), QStringLiteral("word ok")});
    row("japanese", QStringLiteral("\u8fd4\u91d1\u3002ok"),
        {QStringLiteral("word \u8fd4"), QStringLiteral("word \u91d1"), QStringLiteral("mark \u3002"),
         QStringLiteral("word ok")});
    row("half an emoji's name", QStringLiteral("a:b: :c"),
        {QStringLiteral("word a"), QStringLiteral("mark :"), QStringLiteral("word b"), QStringLiteral("mark :"),
         QStringLiteral("mark :"), QStringLiteral("word c")});
}

void TestRecognizeTokens::aTextIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pieces);
    QCOMPARE(scanned(text), pieces);
    QCOMPARE(matched(text), pieces);
}

void TestRecognizeTokens::everyTextIsTakenApartAsItsPatternSays()
{
    bool given = false;
    const auto asked = uint(qEnvironmentVariableIntValue("PRECEDENT_SEED", &given));
    const auto seed = given ? asked : QRandomGenerator::global()->generate();
    qInfo("PRECEDENT_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QStringList parts{QStringLiteral("a"),
                            QStringLiteral("Z"),
                            QStringLiteral("\u00e9"),
                            QStringLiteral("e\u0301"),
                            QStringLiteral("1"),
                            QStringLiteral("\u0664"),
                            QStringLiteral("+"),
                            QStringLiteral("-"),
                            QStringLiteral("\u2013"),
                            QStringLiteral(" "),
                            QStringLiteral("\u00a0"),
                            QStringLiteral("\n"),
                            QStringLiteral(":"),
                            QStringLiteral(":ok:"),
                            QStringLiteral("_"),
                            QStringLiteral("::skin-tone-3:"),
                            QStringLiteral("::skin-tone-"),
                            QStringLiteral("."),
                            QStringLiteral(","),
                            QStringLiteral("'"),
                            QStringLiteral("\u2019"),
                            QStringLiteral("$"),
                            QStringLiteral("\u20ac"),
                            QStringLiteral("%"),
                            QStringLiteral("@"),
                            QStringLiteral("@\ue123"),
                            QStringLiteral("\ue123"),
                            QStringLiteral("\u2705"),
                            QStringLiteral("\ufe0f"),
                            QStringLiteral("\u200d"),
                            QStringLiteral("\U0001F44D"),
                            QStringLiteral("\U0001F3FD"),
                            QStringLiteral("\u91d1"),
                            QStringLiteral("\u3042"),
                            QStringLiteral("\u30ab"),
                            QStringLiteral("\u30fc"),
                            QStringLiteral("\uff21"),
                            QStringLiteral("\uff1f"),
                            QStringLiteral("\u300c"),
                            QStringLiteral("`"),
                            QStringLiteral("\U0001D400"),
                            QStringLiteral("\U00020000"),
                            QStringLiteral("/"),
                            QStringLiteral("\t"),
                            QStringLiteral("\u05d0"),
                            QStringLiteral("\u0645"),
                            QStringLiteral("\u00bd"),
                            QStringLiteral("\u00b7"),
                            QStringLiteral("~"),
                            QStringLiteral("*")};
    constexpr int texts = 20'000;
    for (int i = 0; i < texts; ++i) {
        QString text;
        for (int length = random.bounded(12); length > 0; --length)
            text += parts[random.bounded(int(parts.size()))];
        QCOMPARE(scanned(text), matched(text));
    }
}

/// Slack sends none, but no reader may stop at one.
void TestRecognizeTokens::halfACharacterIsPassedOver()
{
    const QString half = QString(QChar(0xD83D));
    QCOMPARE(scanned(half + QStringLiteral("ok") + half), QStringList{QStringLiteral("word ok")});
}

QTEST_APPLESS_MAIN(TestRecognizeTokens)
#include "tst_recognize_tokens.moc"
