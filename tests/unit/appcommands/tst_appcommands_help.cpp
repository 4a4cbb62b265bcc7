// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/invocation.h"
#include "query/parse.h"
#include "shellwords.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace precedent;
using commands::Invocation;
using test::shellWords;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Every command that the help and README tell people to write is one that the program takes.
class TestAppCommandsHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsTaken_data();
    void everyCommandIsTaken();
    void everyOptionExists();

private:
    /// By file: its text.
    [[nodiscard]] static QMap<QString, QString> texts();
};

QMap<QString, QString> TestAppCommandsHelp::texts()
{
    QMap<QString, QString> texts;
    const QDir folder(QStringLiteral(PROJECT_SOURCE_DIR "/resources/help/en"));
    for (const auto &name : folder.entryList({QStringLiteral("*.md")}))
        texts.insert(name, readText(folder.filePath(name)));
    texts.insert(QStringLiteral("README.md"), readText(QStringLiteral(PROJECT_SOURCE_DIR "/README.md")));
    return texts;
}

void TestAppCommandsHelp::everyCommandIsTaken_data()
{
    QTest::addColumn<QString>("line");
    static const QRegularExpression call(QStringLiteral("^\\s*(precedentctl .+)$|`(precedentctl [^`\\n]+)`"),
                                         QRegularExpression::MultilineOption);
    const auto all = texts();
    int number = 0;
    for (auto text = all.cbegin(); text != all.cend(); ++text) {
        for (auto match = call.globalMatch(text.value()); match.hasNext();) {
            const auto found = match.next();
            const auto line = found.captured(1).isEmpty() ? found.captured(2) : found.captured(1);
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(++number).arg(text.key(), line))) << line;
        }
    }
    QVERIFY(number > 60);
}

void TestAppCommandsHelp::everyCommandIsTaken()
{
    QFETCH(QString, line);
    const auto words = shellWords(line);
    // "precedentctl audit" in a sentence names a family of commands, or one without its arguments.
    const auto name = words.mid(1).join(u' ');
    const auto &list = commands::allCommands();
    const bool isName = std::any_of(list.begin(), list.end(), [&name](const commands::CommandSpec &command) {
        const auto known = QString::fromLatin1(command.name);
        return known == name || known.startsWith(name + u' ');
    });
    if (isName)
        return;
    const auto call = Invocation::parse(words);
    QVERIFY2(call.ok(), qPrintable(call.ok() ? QString() : call.error().code + u' ' + line));
    if (const auto query = call->value("query"); !query.isEmpty())
        QVERIFY2(query::parse(query).ok(), qPrintable(query));
}

void TestAppCommandsHelp::everyOptionExists()
{
    QSet<QString> known{QStringLiteral("sample")};
    for (const auto &command : commands::allCommands()) {
        for (const auto &option : command.options)
            known.insert(QLatin1String(option.name));
    }
    for (const auto &option : commands::commonOptions())
        known.insert(QLatin1String(option.name));
    static const QRegularExpression mention(QStringLiteral("`--([a-z-]+)[^`\\n]*`"));
    const auto all = texts();
    for (auto text = all.cbegin(); text != all.cend(); ++text) {
        if (text.key() == QLatin1String("README.md")) // names options of the build as well
            continue;
        for (auto match = mention.globalMatch(text.value()); match.hasNext();) {
            const auto option = match.next().captured(1);
            QVERIFY2(known.contains(option), qPrintable(text.key() + QStringLiteral(": --") + option));
        }
    }
}

QTEST_GUILESS_MAIN(TestAppCommandsHelp)
#include "tst_appcommands_help.moc"
