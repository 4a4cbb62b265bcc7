// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "query/vocabulary.h"
#include "topictexts.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

using namespace precedent;
using test::findInTopics;

namespace {

/// Every text of the programs' sources, as it is written there: literals that stand side by side are one.
QSet<QString> textsOfTheSources()
{
    static const QRegularExpression joined(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QSet<QString> texts;
    for (const auto *folder : {"ui", "app"}) {
        QDirIterator files(QStringLiteral(PROJECT_SOURCE_DIR "/") + QLatin1String(folder), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto text = QString::fromUtf8(file.readAll());
            text.remove(joined);
            for (auto match = literal.globalMatch(text); match.hasNext();)
                texts.insert(match.next().captured(1).remove(u'&'));
        }
    }
    return texts;
}

} // namespace

class TestHelpWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsBoldStandsOnTheScreen();
    void everyQueryIsUnderstood();
    void everyKeyOfTheGrammarIsExplained();
    void everyFlagIsExplained();

private:
    const help::Book m_book = help::Book::load(QStringLiteral("en"));
};

void TestHelpWords::whatIsBoldStandsOnTheScreen()
{
    const auto texts = textsOfTheSources();
    QVERIFY(texts.size() > 1000);
    QStringList unknown;
    for (const auto &bold : findInTopics(m_book, QStringLiteral("\\*\\*([^*\\n]+)\\*\\*"))) {
        for (const auto &words : bold.text.split(QStringLiteral(" ▸ "))) {
            if (!texts.contains(words))
                unknown += bold.topic + QStringLiteral(": ") + words;
        }
    }
    QCOMPARE(unknown, QStringList());
}

void TestHelpWords::everyQueryIsUnderstood()
{
    auto queries = test::codeLines(m_book, QStringLiteral("filter"));
    QVERIFY(queries.size() > 5);
    const QRegularExpression isQuery(QStringLiteral("^-?(%1):.").arg(query::allKeyWords().join(u'|')));
    for (const auto &code : test::inlineCode(m_book)) {
        if (isQuery.match(code.text).hasMatch())
            queries.push_back(code);
    }
    QVERIFY(queries.size() > 20);
    for (const auto &query : queries) {
        const auto parsed = query::parse(query.text);
        QVERIFY2(parsed.ok(), qPrintable(query.topic + QStringLiteral(": ") + query.text));
        QVERIFY(!parsed->clauses.empty());
    }
}

void TestHelpWords::everyKeyOfTheGrammarIsExplained()
{
    const auto text = m_book.find(QStringLiteral("filters"))->markdown;
    for (const auto &key : query::allKeyWords()) {
        // The window gives nobody a tag yet.
        if (key != QLatin1String("tag"))
            QVERIFY2(text.contains(QStringLiteral("`%1:`").arg(key)), qPrintable(key));
    }
    for (const auto key : {query::Key::Type, query::Key::Decision}) {
        for (const auto &value : query::validValues(key))
            QVERIFY2(text.contains(value), qPrintable(value));
    }
}

void TestHelpWords::everyFlagIsExplained()
{
    const auto text = m_book.find(QStringLiteral("flags"))->markdown;
    for (const auto &flag : query::validValues(query::Key::Flag))
        QVERIFY2(text.contains(QStringLiteral("| `%1` |").arg(flag)), qPrintable(flag));
    QCOMPARE(text.count(QLatin1String("\n| `")), query::validValues(query::Key::Flag).size());
}

QTEST_MAIN(TestHelpWords)
#include "tst_help_words.moc"
