// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/quoting.h"
#include "app/commands/scheduletext.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::commands;

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a program printed, by arguments; its errors after it.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAll());
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

/// The command as Vixie cron hands it to the shell: `\%` is %, a bare % ends it, `\\` may be one backslash.
QString asCronReads(const QString &command)
{
    QString read;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const auto next = command.mid(i, 2);
        if (next == u"\\%"_s || next == u"\\\\"_s)
            read += command.at(++i);
        else if (command.at(i) == u'%')
            return read;
        else
            read += command.at(i);
    }
    return read;
}

/// As CommandLineToArgvW takes arguments apart.
QStringList asWindowsReads(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        qsizetype backslashes = 0;
        for (; i < line.size() && line.at(i) == u'\\'; ++i)
            ++backslashes;
        const bool isQuote = i < line.size() && line.at(i) == u'"';
        word += QString(isQuote ? backslashes / 2 : backslashes, u'\\');
        isWord = isWord || backslashes > 0;
        if (i == line.size())
            break;
        if (isQuote && backslashes % 2 == 0) {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (line.at(i) == u' ' && !isQuoted) {
            if (isWord)
                words += std::exchange(word, {});
            isWord = false;
        } else {
            word += line.at(i);
            isWord = true;
        }
    }
    return isWord ? words + QStringList{word} : words;
}

const QString hostile = u"a b 'c' \"d\" 100% $HOME `id` \\ \\\\ \\% %h; # \n\nend"_s;

} // namespace

/// Texts for other schedulers, each read back by what will read it.
class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cronRunsTheCommand_data() { namePaths(); }
    void cronRunsTheCommand();
    void cronCountsInEvenSteps_data();
    void cronCountsInEvenSteps();
    void systemdTakesTheUnits_data() { namePaths(); }
    void systemdTakesTheUnits();
    void launchdReadsTheList_data() { namePaths(); }
    void launchdReadsTheList();
    void windowsReadsTheTask_data() { namePaths(); }
    void windowsReadsTheTask();
    void whatXmlCannotHoldIsRefused();

private:
    /// Program and ledger below the test's folder.
    static void namePaths()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("ledger");
        QTest::newRow("plain") << u"precedentctl"_s << u"l.precedent"_s;
        QTest::newRow("blanks") << u"my programs/precedent ctl"_s << u"my ledger.precedent"_s;
        QTest::newRow("hostile ledger") << u"precedentctl"_s << hostile;
        QTest::newRow("hostile program") << u"x "_s + hostile << u"l & <m>.precedent"_s;
    }
    /// A program that writes its arguments into a file, each ended by NUL.
    [[nodiscard]] QStringList words(const QString &program, const QString &ledger)
    {
        const auto path = m_folder.filePath(program);
        QDir().mkpath(QFileInfo(path).path());
        (void)write(path, u"#!/bin/sh\nprintf '%s\\0' \"$0\" \"$@\" >\"$PRECEDENT_SEEN\"\n"_s);
        (void)QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {path, u"sync"_s, u"--no-input"_s, u"--ledger"_s, m_folder.filePath(ledger)};
    }
    [[nodiscard]] QStringList seen() const
    {
        QFile file(m_seen);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto list = QString::fromUtf8(file.readAll()).split(QChar());
        list.removeLast();
        return list;
    }
    [[nodiscard]] QString text(const QString &target)
    {
        QFETCH(QString, program);
        QFETCH(QString, ledger);
        m_words = words(program, ledger);
        const auto made = scheduleText(target, {m_words, 15});
        return made ? *made : made.error().code;
    }
    /// The list that a Python expression over the file's text makes, one entry a line in hexadecimal.
    [[nodiscard]] QStringList asPythonReads(const QString &text, const QString &expression)
    {
        const auto path = m_folder.filePath(u"to-read"_s);
        if (!write(path, text))
            return {};
        const auto script = u"import plistlib, sys, xml.etree.ElementTree as tree\n"
                            "text = open(sys.argv[1], 'rb').read()\n"
                            "print(*[str(x).encode().hex() for x in "_s +
                            expression + u"], sep='\\n')"_s;
        QStringList list;
        for (const auto &line : output(u"python3"_s, {u"-c"_s, script, path}).split(u'\n', Qt::SkipEmptyParts))
            list += QString::fromUtf8(QByteArray::fromHex(line.toLatin1()));
        return list;
    }

    /// What systemd-analyze complains of in the two units of the folder.
    [[nodiscard]] QString asSystemdJudges() const
    {
        return output(u"systemd-analyze"_s,
                      {u"verify"_s, u"--user"_s, u"--man=no"_s, m_folder.filePath(u"precedent-sync.service"_s),
                       m_folder.filePath(u"precedent-sync.timer"_s)});
    }

    QTemporaryDir m_folder;
    QString m_seen = m_folder.filePath(u"seen"_s);
    QStringList m_words;
};

void TestSchedule::initTestCase()
{
    qputenv("PRECEDENT_SEEN", m_seen.toUtf8());
    // Without it systemd-analyze looks at nothing.
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
}

void TestSchedule::cronRunsTheCommand()
{
    const auto lines = text(u"cron"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u'#') && lines.at(1).startsWith(u'#'));
    const auto times = u"*/15 * * * * "_s;
    QVERIFY2(lines.at(2).startsWith(times), qPrintable(lines.at(2)));
    QCOMPARE(output(u"/bin/sh"_s, {u"-c"_s, asCronReads(lines.at(2).mid(times.size()))}), QString());
    QCOMPARE(seen(), m_words);
}

void TestSchedule::cronCountsInEvenSteps_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("times");
    QTest::newRow("each minute") << 1 << u"* * * * *"_s;
    QTest::newRow("5") << 5 << u"*/5 * * * *"_s;
    QTest::newRow("an hour") << 60 << u"0 * * * *"_s;
    QTest::newRow("six hours") << 360 << u"0 */6 * * *"_s;
    QTest::newRow("a day") << 1440 << u"0 0 * * *"_s;
    for (const int minutes : {7, 25, 59, 90, 300, 1439})
        QTest::addRow("%d", minutes) << minutes << QString();
}

void TestSchedule::cronCountsInEvenSteps()
{
    QFETCH(int, minutes);
    QFETCH(QString, times);
    const auto made = scheduleText(u"cron"_s, {{u"/p"_s}, minutes});
    if (times.isEmpty()) {
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, u"option-value-wrong"_s);
        return;
    }
    QVERIFY2(made->contains(u'\n' + times + u" '/p' "_s), qPrintable(*made));
}

void TestSchedule::systemdTakesTheUnits()
{
    const auto made = text(u"systemd"_s);
    const auto parts = made.split(u"# ~/.config/systemd/user/"_s);
    QCOMPARE(parts.size(), 3);
    const QDir folder(m_folder.path());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto &part = parts.at(i);
        QVERIFY(write(folder.filePath(part.section(u'\n', 0, 0)), part.section(u'\n', 1)));
    }
    QVERIFY(parts.at(1).startsWith(u"precedent-sync.service\n"_s));
    QVERIFY(parts.at(2).contains(u"\nOnUnitActiveSec=15min\n"_s));
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
        QSKIP("systemd-analyze is not installed");
    QCOMPARE(asSystemdJudges(), QString());
    // What it says of a wrong unit, so that its silence means something.
    QVERIFY(write(folder.filePath(u"precedent-sync.service"_s), u"[Service]\nExecStart=no/path\n"_s));
    QVERIFY(asSystemdJudges().contains(u"precedent-sync.service"_s));
}

void TestSchedule::launchdReadsTheList()
{
    const auto made = text(u"launchd"_s);
    QCOMPARE(asPythonReads(made, u"plistlib.loads(text)['ProgramArguments']"_s), m_words);
    QCOMPARE(asPythonReads(made, u"[plistlib.loads(text)['StartInterval'], plistlib.loads(text)['RunAtLoad']]"_s),
             (QStringList{u"900"_s, u"True"_s}));
}

void TestSchedule::windowsReadsTheTask()
{
    const auto made = text(u"task"_s);
    const auto at = [](const QString &name) {
        return u"[e.text for e in tree.fromstring(text).iter('{http://schemas.microsoft.com/windows/2004/02/mit/task}"_s +
               name + u"')]"_s;
    };
    QCOMPARE(asPythonReads(made, at(u"Interval"_s)), QStringList{u"PT15M"_s});
    QCOMPARE(asPythonReads(made, at(u"Command"_s)), QStringList{m_words.first()});
    QCOMPARE(asWindowsReads(asPythonReads(made, at(u"Arguments"_s)).value(0)), m_words.mid(1));
}

void TestSchedule::whatXmlCannotHoldIsRefused()
{
    for (const auto &target : scheduleTargets()) {
        const bool isXml = target == u"launchd"_s || target == u"task"_s;
        const auto made = scheduleText(target, {{u"/p"_s, u"bell\a"_s}, 15});
        QCOMPARE(made.ok(), !isXml);
        if (isXml)
            QCOMPARE(made.error().code, u"schedule-path-unfit"_s);
        QVERIFY(!scheduleText(target, {{u"/p"_s, QString(QChar())}, 15}).ok());
    }
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_appcommands_schedule.moc"
