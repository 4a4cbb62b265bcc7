// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/score.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>

using namespace precedent;
using records::ScoredField;

namespace {

QDir corpora()
{
    return QDir(QStringLiteral(TEST_DATA_DIR "/corpus"));
}

/// What was measured when tests/data/corpus/measured.json was last written.
QJsonObject measured(const QString &half)
{
    QFile file(corpora().filePath(QStringLiteral("measured.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object().value(half).toObject();
}

/// Rounded down for what should be high and up for what should be low, so that a figure passes against itself.
QJsonObject figuresOf(const records::Tally &all)
{
    const auto down = [](std::optional<double> share) { return std::floor(share.value_or(0) * 10'000) / 10'000; };
    QJsonObject figures{{QStringLiteral("precision"), down(all.precision())},
                        {QStringLiteral("recall"), down(all.recall())},
                        {QStringLiteral("false_per_1000"), std::ceil(all.falsePerThousand().value_or(0) * 100) / 100}};
    for (std::size_t i = 0; i < records::scoredFieldCount; ++i)
        figures.insert(records::toWord(ScoredField(i)), down(all.accuracy(ScoredField(i))));
    return figures;
}

} // namespace

/// How well the labelled corpus is read: never worse than what is on record.
class tst_corpus_score : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFigureFallsBelowWhatWasMeasured_data();
    void noFigureFallsBelowWhatWasMeasured();
    void theCorpusIsLargeEnough();
};

void tst_corpus_score::noFigureFallsBelowWhatWasMeasured_data()
{
    QTest::addColumn<QString>("half");
    QTest::newRow("written") << QStringLiteral("written");
    QTest::newRow("written more") << QStringLiteral("written_more");
    QTest::newRow("written third") << QStringLiteral("written_third");
    QTest::newRow("written fourth") << QStringLiteral("written_fourth");
    QTest::newRow("written fifth") << QStringLiteral("written_fifth");
    QTest::newRow("written sixth") << QStringLiteral("written_sixth");
    QTest::newRow("written seventh") << QStringLiteral("written_seventh");
    QTest::newRow("written eighth") << QStringLiteral("written_eighth");
    QTest::newRow("written ninth") << QStringLiteral("written_ninth");
    QTest::newRow("written tenth") << QStringLiteral("written_tenth");
    QTest::newRow("written eleventh") << QStringLiteral("written_eleventh");
    QTest::newRow("written twelfth") << QStringLiteral("written_twelfth");
    QTest::newRow("written thirteenth") << QStringLiteral("written_thirteenth");
    QTest::newRow("written fourteenth") << QStringLiteral("written_fourteenth");
    QTest::newRow("written fifteenth") << QStringLiteral("written_fifteenth");
    QTest::newRow("written sixteenth") << QStringLiteral("written_sixteenth");
    QTest::newRow("written seventeenth") << QStringLiteral("written_seventeenth");
    QTest::newRow("written eighteenth") << QStringLiteral("written_eighteenth");
    QTest::newRow("heldout") << QStringLiteral("heldout");
}

void tst_corpus_score::noFigureFallsBelowWhatWasMeasured()
{
    QFETCH(QString, half);
    const auto corpus = records::readCorpus(corpora().filePath(half));
    QVERIFY2(corpus.ok(), corpus ? "" : qPrintable(corpus.error().facts.value(QStringLiteral("entry"))));
    const auto readings = records::readRows(*corpus);
    QVERIFY2(readings.ok(), readings ? "" : qPrintable(readings.error().code));
    const auto figures = figuresOf(records::score(*corpus, *readings).all);
    const auto before = measured(half);
    QStringList worse;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const auto now = it.value().toDouble();
        const auto then = before.value(it.key()).toDouble(-1);
        if (then < 0 || (it.key() == QLatin1String("false_per_1000") ? now > then : now < then))
            worse += QStringLiteral("%1 %2, was %3").arg(it.key()).arg(now).arg(then);
    }
    const auto line = QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact));
    qInfo().noquote() << half << line;
    QVERIFY2(worse.isEmpty(), qPrintable(worse.join(QStringLiteral("; "))));
}

void tst_corpus_score::theCorpusIsLargeEnough()
{
    int messages = 0;
    int chatter = 0;
    QSet<QString> formats;
    for (const auto *half : {"written", "heldout"}) {
        const auto corpus = records::readCorpus(corpora().filePath(QString::fromLatin1(half)));
        QVERIFY(corpus.ok());
        for (const auto &row : corpus->rows) {
            messages += row.messageCount;
            chatter += row.records.empty() ? row.messageCount : 0;
            formats.insert(row.format);
        }
    }
    QVERIFY(messages >= 3000);
    QVERIFY(chatter >= 1000);
    QVERIFY(formats.size() >= 25);
}

QTEST_GUILESS_MAIN(tst_corpus_score)
#include "tst_corpus_score.moc"
