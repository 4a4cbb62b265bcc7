// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/dictionary.h"
#include "insight/namematch.h"
#include "insight/textcolumn.h"

#include <QtTest/QtTest>

using namespace precedent::insight;

namespace {

TextColumn column(const QStringList &texts)
{
    TextColumn result;
    for (const auto &text : texts)
        result.append(text);
    return result;
}

QString printed(const Bitmap &bitmap)
{
    QStringList numbers;
    bitmap.forEach([&numbers](std::size_t i) { numbers += QString::number(i); });
    return numbers.join(u' ');
}

} // namespace

class TestInsightColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bitmap_operations_keep_to_its_size_data();
    void bitmap_operations_keep_to_its_size();
    void texts_come_back();
    void needle_is_found_within_one_text_data();
    void needle_is_found_within_one_text();
    void words_are_whole_data();
    void words_are_whole();
    void dictionary_gives_equal_keys_one_code();
};

void TestInsightColumns::bitmap_operations_keep_to_its_size_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 128, 1000})
        QTest::addRow("%d", size) << size;
}

void TestInsightColumns::bitmap_operations_keep_to_its_size()
{
    QFETCH(int, size);
    const auto n = static_cast<std::size_t>(size);
    const auto even = Bitmap::where(n, [](std::size_t i) { return i % 2 == 0; });
    auto odd = even;
    odd.invert();
    QCOMPARE(even.count() + odd.count(), n);
    auto both = even;
    both &= odd;
    QCOMPARE(both.count(), std::size_t{0});
    auto all = even;
    all |= odd;
    QCOMPARE(all.count(), n);
    std::size_t seen = 0;
    odd.forEach([&](std::size_t i) { seen += odd.test(i) && !even.test(i) && i % 2 == 1 ? 1U : 0U; });
    QCOMPARE(seen, n / 2);
}

void TestInsightColumns::texts_come_back()
{
    const QStringList texts{QString(), QStringLiteral("plain"), QStringLiteral("ÿ 山田 🎉"), QStringLiteral("a\nb"),
                            QString()};
    const auto stored = column(texts);
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(stored.textAt(static_cast<std::size_t>(i)), texts.at(i));
}

void TestInsightColumns::needle_is_found_within_one_text_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *needle, const char *rows) { QTest::newRow(needle) << rows; };
    row("refund", "0 2 5");
    row("ref", "0 2 4 5");
    row("d", "0 1 2 5 6");
    row("refunddenied", "");
    row("nd", "0 2 5");
    row("refund refund", "5");
    row("longer than every text there is", "");
    row("ÿ", "6");
    row("", "");
}

void TestInsightColumns::needle_is_found_within_one_text()
{
    const auto texts =
        column({QStringLiteral("refund"), QStringLiteral("denied"), QStringLiteral("a refund, a refund"), QString(),
                QStringLiteral("ref"), QStringLiteral("refund refund"), QStringLiteral("dÿ")});
    const std::string needle(QTest::currentDataTag());
    QTEST(printed(texts.containing(needle)), "rows");
    auto all = Bitmap(texts.size());
    all.invert();
    QTEST(printed(texts.containing(needle, all)), "rows");
    for (std::size_t only = 0; only < texts.size(); ++only) {
        Bitmap candidate(texts.size());
        candidate.set(only);
        const auto expected = texts.containing(needle).test(only) ? QString::number(only) : QString();
        QCOMPARE(printed(texts.containing(needle, candidate)), expected);
    }
}

void TestInsightColumns::words_are_whole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char *name, const char *words, bool contained) {
        QTest::addRow("%s in %s", words, name) << QString::fromUtf8(name) << QString::fromUtf8(words) << contained;
    };
    row("sara okafor", "sara", true);
    row("sara okafor", "okafor", true);
    row("sara okafor", "sara okafor", true);
    row("sara okafor", "sar", false);
    row("sara okafor", "kafor", false);
    row("sara okafors okafor", "okafor", true);
    row("sara_okafor-lind", "okafor", true);
    row("sara2", "sara", false);
    row("ben o'neil", "o'neil", true);
    row("ben o'neil", "'", true);
    row("ab🎉cd", "ab", true);
    row("ab🎉cd", "🎉", true);
    row("𠀀𠀁", "𠀀", false);
    row("𠀀 𠀁", "𠀀", true);
    row("山田太郎", "山田", false);
    row("", "a", false);
    row("a", "", false);
}

void TestInsightColumns::words_are_whole()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QTEST(containsWords(name, words), "contained");
}

void TestInsightColumns::dictionary_gives_equal_keys_one_code()
{
    Dictionary<QString> dictionary;
    QCOMPARE(dictionary.intern(QString(), QString()), Code{0});
    QCOMPARE(dictionary.intern(QStringLiteral(""), QString()), Code{0});
    const auto code = dictionary.intern(QStringLiteral("a"), QStringLiteral("first"));
    QCOMPARE(dictionary.intern(QStringLiteral("a"), QStringLiteral("second")), code);
    QCOMPARE(dictionary.at(code), QStringLiteral("first"));
    QCOMPARE(dictionary.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestInsightColumns)
#include "tst_insight_columns.moc"
