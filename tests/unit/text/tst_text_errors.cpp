// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"
#include "ui/text/errorwords.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace precedent;
using base::ErrorKind;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All C++ of the product besides the words themselves.
QString productSources()
{
    QString all;
    for (const char *folder : {"/src", "/app", "/ui"}) {
        QDirIterator files(QStringLiteral(PROJECT_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            if (!path.contains(QLatin1String("/ui/text/")))
                all += contentOf(path);
        }
    }
    return all;
}

QStringList codesIn(const QString &sources)
{
    static const QRegularExpression call(QStringLiteral("makeError\\(\\s*[\\w:]+,\\s*\"([a-z0-9-]+)\""));
    QStringList codes;
    for (auto found = call.globalMatch(sources); found.hasNext();)
        codes += found.next().captured(1);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

std::vector<text::ErrorWords> allWords()
{
    std::vector<text::ErrorWords> all;
    for (const auto list : {text::slackWords(), text::networkWords(), text::ledgerWords(), text::inputWords(),
                            text::outputWords(), text::usageWords(), text::windowWords(), text::retentionWords()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace

class TestTextErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeInTheSourcesHasWords();
    void noWordsAreLeftOver();
    void noCodeHasWordsTwice();
    void everySentenceIsWellFormed_data();
    void everySentenceIsWellFormed();
    void everyCodeReadsWellWithoutFacts_data();
    void everyCodeReadsWellWithoutFacts();
    void factsStandInTheirPlaces_data();
    void factsStandInTheirPlaces();
    void aFactIsNotLookedInto();
    void anUnknownCodeGetsTheWordsOfItsKind_data();
    void anUnknownCodeGetsTheWordsOfItsKind();
};

void TestTextErrors::everyCodeInTheSourcesHasWords()
{
    const auto codes = codesIn(productSources());
    QVERIFY(codes.size() > 40);
    const auto known = text::knownErrorCodes();
    QStringList wordless;
    for (const auto &code : codes) {
        if (!known.contains(code))
            wordless += code;
    }
    QCOMPARE(wordless, QStringList());
}

void TestTextErrors::noWordsAreLeftOver()
{
    const auto sources = productSources();
    QStringList unused;
    for (const auto &code : text::knownErrorCodes()) {
        if (!sources.contains(u'"' + code + u'"'))
            unused += code;
    }
    QCOMPARE(unused, QStringList());
}

void TestTextErrors::noCodeHasWordsTwice()
{
    QCOMPARE(std::size_t(text::knownErrorCodes().size()), allWords().size());
}

void TestTextErrors::everySentenceIsWellFormed_data()
{
    QTest::addColumn<QString>("sentence");
    for (const auto &words : allWords()) {
        for (const char *sentence : {words.what, words.safe, words.remedy})
            QTest::addRow("%s: %.20s", words.code, sentence) << QString::fromUtf8(sentence);
    }
}

void TestTextErrors::everySentenceIsWellFormed()
{
    QFETCH(QString, sentence);
    if (sentence.isEmpty())
        return;
    QVERIFY(sentence.at(0).isUpper() || sentence.startsWith(u'{') || sentence.startsWith(u'"') ||
            sentence.startsWith(QLatin1String("precedentctl")));
    QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'}') || sentence.contains(QLatin1String("--token-stdin")));
    QVERIFY(!sentence.contains(QLatin1String("  ")));
    QVERIFY(!sentence.contains(QLatin1String("rejected")) && !sentence.contains(QLatin1String("declined")));
}

void TestTextErrors::everyCodeReadsWellWithoutFacts_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &code : text::knownErrorCodes())
        QTest::newRow(code.toLatin1().constData()) << code;
}

void TestTextErrors::everyCodeReadsWellWithoutFacts()
{
    QFETCH(QString, code);
    const auto words = text::errorText({ErrorKind::Internal, code, {}, {}});
    QVERIFY(!words.what.isEmpty());
    QVERIFY2(words.what.at(0).isUpper() || words.what.startsWith(u'"') || words.what.startsWith(u'-') ||
                 words.what.startsWith(QLatin1String("precedentctl")),
             qPrintable(words.what));
    QVERIFY2(!words.sentence().contains(u'{'), qPrintable(words.sentence()));
}

void TestTextErrors::factsStandInTheirPlaces_data()
{
    using Facts = QMap<QString, QString>;
    QTest::addColumn<QString>("code");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("scope") << QStringLiteral("slack-missing-scope")
                           << Facts{{QStringLiteral("needed"), QStringLiteral("groups:history")}}
                           << QStringLiteral("The app lacks the permission groups:history. Everything read so far is "
                                             "kept. Add groups:history under OAuth & Permissions and reinstall the "
                                             "app; the token usually stays the same.");
    QTest::newRow("without the scope")
        << QStringLiteral("slack-missing-scope") << Facts{}
        << QStringLiteral("The app lacks the permission that this needs. Everything read so far is kept. Add that this "
                          "needs under OAuth & Permissions and reinstall the app; the token usually stays the same.");
    QTest::newRow("stand-in begins the sentence")
        << QStringLiteral("slack-channel-archived") << Facts{}
        << QStringLiteral("The channel is archived. Its history stays readable; nothing new will appear.");
    QTest::newRow("word and position")
        << QStringLiteral("query-unknown-key")
        << Facts{{QStringLiteral("word"), QStringLiteral("tpye")},
                 {QStringLiteral("position"), QStringLiteral("7")},
                 {QStringLiteral("nearest"), QStringLiteral("type")}}
        << QStringLiteral("\"tpye\" at position 7 is no key of the filter. The nearest one is type.");
    QTest::newRow("a remedy without its fact is left out")
        << QStringLiteral("query-unknown-key")
        << Facts{{QStringLiteral("word"), QStringLiteral("tpye")}, {QStringLiteral("position"), QStringLiteral("7")}}
        << QStringLiteral("\"tpye\" at position 7 is no key of the filter.");
}

void TestTextErrors::factsStandInTheirPlaces()
{
    QFETCH(QString, code);
    using Facts = QMap<QString, QString>;
    QFETCH(Facts, facts);
    QTEST(text::errorText({ErrorKind::Internal, code, facts, {}}).sentence(), "sentence");
}

void TestTextErrors::aFactIsNotLookedInto()
{
    const auto words = text::errorText({ErrorKind::Usage,
                                        QStringLiteral("unknown-column"),
                                        {{QStringLiteral("column"), QStringLiteral("{pid} %1 {column}")}},
                                        {}});
    QCOMPARE(words.what, QStringLiteral("There is no column \"{pid} %1 {column}\"."));
}

void TestTextErrors::anUnknownCodeGetsTheWordsOfItsKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(ErrorKind::Internal); kind <= int(ErrorKind::Interrupted); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestTextErrors::anUnknownCodeGetsTheWordsOfItsKind()
{
    QFETCH(int, kind);
    const auto words = text::errorText({ErrorKind(kind), QStringLiteral("no-such-code"), {}, {}});
    QVERIFY(words.what.size() > 20);
    QVERIFY(words.what.endsWith(QLatin1String(". (no-such-code)")));
    QVERIFY(words.remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestTextErrors)
#include "tst_text_errors.moc"
