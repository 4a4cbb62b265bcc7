// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpsearch.h"

#include <QtTest/QtTest>

using namespace precedent::help;

namespace {

QStringList idsOf(const std::vector<Hit> &hits)
{
    QStringList ids;
    for (const auto &hit : hits)
        ids += hit.topic;
    return ids;
}

} // namespace

class TestHelpSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSearchFindsTheTopicThatItMeans_data();
    void aSearchFindsTheTopicThatItMeans();
    void everyLanguageIsSearched_data();
    void everyLanguageIsSearched();
    void everyWordMustBeginAWord();
    void anExcerptShowsWhatWasFound();

private:
    const Book m_book = Book::load(QStringLiteral("en"));
};

void TestHelpSearch::aSearchFindsTheTopicThatItMeans_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *words, const char *topic) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(topic);
    };
    row("who approved the $500 credit?", "who-approved");
    row("erase a customer", "retention");
    row("delete everything", "privacy");
    row("what is stored", "privacy");
    row("manifest", "export");
    row("payouts", "reconcile");
    row("seed", "audit");
    row("keyboard", "shortcuts");
    row("over-limit", "limits");
    row("MÉDIAN", "figures");
    row("teach format", "teaching");
    row("connect slack", "connect-slack");
    row("saved views", "filters");
    row("no ranking", "figures");
    row("checkpoint", "proof");
}

void TestHelpSearch::aSearchFindsTheTopicThatItMeans()
{
    QFETCH(QString, words);
    QFETCH(QString, topic);
    const auto ids = idsOf(search(m_book, words));
    QVERIFY2(ids.mid(0, 2).contains(topic), qPrintable(ids.join(u' ')));
}

void TestHelpSearch::everyLanguageIsSearched_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    QTest::newRow("de") << QStringLiteral("aufbewahrung") << QStringLiteral("retention");
    QTest::newRow("fr") << QStringLiteral("rapprocher versements") << QStringLiteral("reconcile");
    QTest::newRow("es") << QStringLiteral("denegacion") << QStringLiteral("agents");
    QTest::newRow("ja") << QStringLiteral("保存期間") << QStringLiteral("retention");
}

void TestHelpSearch::everyLanguageIsSearched()
{
    QFETCH(QString, words);
    QFETCH(QString, topic);
    const auto book = Book::load(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(idsOf(search(book, words)).mid(0, 3).contains(topic), qPrintable(idsOf(search(book, words)).join(u' ')));
}

void TestHelpSearch::everyWordMustBeginAWord()
{
    QVERIFY(idsOf(search(m_book, QStringLiteral("reconcil"))).contains(QStringLiteral("reconcile")));
    QVERIFY(search(m_book, QStringLiteral("econcile")).empty());
    QVERIFY(search(m_book, QStringLiteral("reconcile zeppelin")).empty());
    QVERIFY(search(m_book, QStringLiteral("  ? \" ")).empty());
}

void TestHelpSearch::anExcerptShowsWhatWasFound()
{
    const auto hits = search(m_book, QStringLiteral("apostrophe"));
    QCOMPARE(idsOf(hits), QStringList{QStringLiteral("export")});
    QVERIFY2(hits.front().excerpt.contains(QLatin1String("apostrophe")), qPrintable(hits.front().excerpt));
    QCOMPARE(hits.front().heading, QStringLiteral("What is in the file"));
}

QTEST_MAIN(TestHelpSearch)
#include "tst_help_search.moc"
