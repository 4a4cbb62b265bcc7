// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

#include <QtCore/QDir>

using namespace precedent;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QDir threads()
{
    return QDir(QStringLiteral(TEST_DATA_DIR "/threads"));
}

} // namespace

/// Every thread of tests/data/threads is read as its lower half says.
class tst_recognize_threads : public QObject
{
    Q_OBJECT

private slots:
    void aThreadIsReadAsItsFixtureSays_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("expected");
        const auto files = threads().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const auto &file : files) {
            const auto cases = fileText(threads().filePath(file)).split(QLatin1String("\n====\n"));
            for (const auto &text : cases) {
                const auto name = text.section(u'\n', 0, 0).mid(2);
                const auto body = text.section(u'\n', 1);
                QTest::newRow(qPrintable(file.chopped(4) + u' ' + name))
                    << body.section(QLatin1String("\n--\n"), 0, 0)
                    << body.section(QLatin1String("\n--\n"), 1).trimmed();
            }
        }
    }

    void aThreadIsReadAsItsFixtureSays()
    {
        QFETCH(QString, notation);
        QFETCH(QString, expected);
        const test::ThreadNotation thread(notation);
        if (QTest::currentTestFailed())
            return;
        const auto reading = test::readingText(recognize::read(thread.thread, thread.context));
        if (reading != expected)
            qWarning("\n--- read as\n%s\n--- instead of\n%s", qPrintable(reading), qPrintable(expected));
        QCOMPARE(reading, expected);
    }

    void chatterMakesNoRecord_data()
    {
        QTest::addColumn<QString>("notation");
        const auto lines =
            fileText(threads().filePath(QStringLiteral("chatter.table"))).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            auto notation = QStringLiteral("@1000 ") + lines.at(i);
            notation.replace(QLatin1String(" ;; @"), QLatin1String("\n@1010 "))
                .replace(QLatin1String(" ;; "), QLatin1String("\n  "));
            QTest::newRow(qPrintable(lines.at(i))) << notation;
        }
    }

    void chatterMakesNoRecord()
    {
        QFETCH(QString, notation);
        const test::ThreadNotation thread(notation);
        const auto reading = recognize::read(thread.thread, thread.context);
        QVERIFY2(!std::holds_alternative<domain::Record>(reading), qPrintable(test::readingText(reading)));
    }

    void everyShapeOfTheCatalogueHasAFixture()
    {
        QStringList missing;
        const auto files = threads().entryList({QStringLiteral("*.txt")}, QDir::Files);
        QString all;
        for (const auto &file : files)
            all += fileText(threads().filePath(file));
        for (int i = 1; i <= 20; ++i) {
            if (!all.contains(QStringLiteral("# X%1 ").arg(i)))
                missing += QStringLiteral("X%1").arg(i);
        }
        for (int i = 1; i <= 22; ++i) {
            if (!all.contains(QStringLiteral("# S%1 ").arg(i)))
                missing += QStringLiteral("S%1").arg(i);
        }
        for (int i = 1; i <= 4; ++i) {
            if (!all.contains(QStringLiteral("# P%1 ").arg(i)))
                missing += QStringLiteral("P%1").arg(i);
        }
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_recognize_threads)
#include "tst_recognize_threads.moc"
