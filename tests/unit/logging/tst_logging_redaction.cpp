// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/redaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;

class TestLoggingRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreSafe_data();
    void linesAreSafe();
    void theHomeFolderIsNotNamed();
    void wordsForPeopleLoseTheirTokensOnly();
    void noTokenSurvivesAnySurroundings();
};

void TestLoggingRedaction::linesAreSafe_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(TEST_DATA_DIR "/redaction/vectors.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const auto parts = line.split(QStringLiteral(" | "));
        QCOMPARE(parts.size(), 3);
        auto message = parts.at(1);
        QTest::newRow(message.toUtf8().constData())
            << parts.at(0).toLatin1() << message.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
            << parts.at(2).toLatin1();
    }
}

void TestLoggingRedaction::linesAreSafe()
{
    QFETCH(QByteArray, category);
    QFETCH(QString, message);
    QTEST(logging::safeLine(category, message), "line");
}

void TestLoggingRedaction::theHomeFolderIsNotNamed()
{
    QCOMPARE(logging::redacted(QStringLiteral("opened %1/x").arg(QDir::homePath())), QStringLiteral("opened ~/x"));
}

void TestLoggingRedaction::wordsForPeopleLoseTheirTokensOnly()
{
    QCOMPARE(logging::withoutTokens(QStringLiteral("Bearer abc ann@example.com \"Ann\" xoxb-test")),
             QStringLiteral("Bearer [token] ann@example.com \"Ann\" [token]"));
    QCOMPARE(logging::withoutTokens(QStringLiteral("https://slack.com/api/x?token=abc&cursor=1")),
             QStringLiteral("https://slack.com/api/x?token=[token]&cursor=1"));
}

void TestLoggingRedaction::noTokenSurvivesAnySurroundings()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral(" \"'=&;:,.<>|()[]{}\\/%?#\n\tzé中-_xoxb");
    const auto noise = [&] {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        return text;
    };
    for (int i = 0; i < 5'000; ++i) {
        const auto text = noise() + u' ' + QStringLiteral("xoxb-77-planted-secret") + noise();
        for (const auto *category : {"precedent.test", "default"}) {
            const auto line = logging::safeLine(category, text);
            QVERIFY2(!line.contains("planted"), line.constData());
            QVERIFY(!line.contains('\n'));
        }
    }
}

QTEST_APPLESS_MAIN(TestLoggingRedaction)
#include "tst_logging_redaction.moc"
