// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/wordindex.h"
#include "tests/support/randomquery.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <thread>

using namespace precedent;
using namespace precedent::insight;

namespace {

constexpr int textCount = 3'000;

/// Words of few letters, so that one stands inside others, and texts of up to ten; some words are in nearly all.
QString randomWord(QRandomGenerator &random)
{
    QString word;
    for (int length = 1 + random.bounded(6); length > 0; --length)
        word += QStringLiteral("abcé山").at(random.bounded(5));
    return word;
}

QString randomText(QRandomGenerator &random, const QStringList &words, int most)
{
    QStringList parts;
    for (int i = random.bounded(most + 1); i > 0; --i)
        parts += words.at(int(random.bounded(1.0) * random.bounded(1.0) * double(words.size())));
    return parts.join(u' ');
}

struct World
{
    explicit World(unsigned seed) : random(seed)
    {
        for (int i = 0; i < 400; ++i)
            words += randomWord(random);
        for (int i = 0; i < textCount; ++i)
            texts.append(randomText(random, words, 10));
    }
    QRandomGenerator random;
    QStringList words;
    TextColumn texts;
};

std::string randomNeedle(World &world)
{
    const auto text = randomText(world.random, world.words, 3);
    const auto first = world.random.bounded(std::max(1, int(text.size())));
    return text.mid(first, 1 + world.random.bounded(8)).toStdString();
}

} // namespace

class TestInsightWordIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_what_a_scan_finds();
    void texts_that_share_no_words_are_scanned();
    void answers_while_it_is_built();
};

void TestInsightWordIndex::finds_what_a_scan_finds()
{
    for (const auto seed : test::seeds(20)) {
        World world(seed);
        WordIndex index;
        index.build(world.texts, false);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            const auto needle = i == 0 ? std::string(" ") : i == 1 ? std::string() : randomNeedle(world);
            const auto share = 1U << world.random.bounded(8);
            const auto candidates =
                Bitmap::where(textCount, [&](std::size_t) { return world.random.bounded(share) == 0; });
            const auto expected = Bitmap::where(textCount, [&](std::size_t text) {
                return !needle.empty() && candidates.test(text) &&
                       world.texts.at(text).find(needle) != std::string_view::npos;
            });
            QVERIFY2(index.containing(world.texts, needle, candidates).indices() == expected.indices(),
                     qPrintable(QStringLiteral("PRECEDENT_SEED=%1: %2").arg(seed).arg(QString::fromStdString(needle))));
            found += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY2(found > 50, qPrintable(QString::number(found)));
    }
}

void TestInsightWordIndex::texts_that_share_no_words_are_scanned()
{
    TextColumn texts;
    for (int i = 0; i < 100; ++i)
        texts.append(QStringLiteral("返金してください%1番").arg(i));
    WordIndex index;
    index.build(texts, false);
    auto all = Bitmap(texts.size());
    all.invert();
    QCOMPARE(index.containing(texts, QStringLiteral("い42番").toStdString(), all).indices(),
             std::vector<std::uint32_t>{42});
}

void TestInsightWordIndex::answers_while_it_is_built()
{
    World world(1);
    WordIndex index;
    std::atomic<bool> isBuilt = false;
    std::thread builder([&] {
        index.build(world.texts, false);
        isBuilt = true;
    });
    auto all = Bitmap(world.texts.size());
    all.invert();
    const auto expected = world.texts.containing("ab", all).indices();
    bool isRight = true;
    for (bool last = false; !last;) {
        last = isBuilt;
        isRight = isRight && index.containing(world.texts, "ab", all).indices() == expected;
    }
    builder.join();
    QVERIFY(isRight && !expected.empty());
}

QTEST_APPLESS_MAIN(TestInsightWordIndex)
#include "tst_insight_wordindex.moc"
