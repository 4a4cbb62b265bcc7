// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "tests/support/ctl/ctl.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace precedent;

/// The real program, as a process with a profile of its own: how it starts twice, and how it ends.
class TestGuiEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartHandsOverAndEnds();
    void aWindowOfItsOwnIsAskedFor();
    void aSignalEndsItProperly_data();
    void aSignalEndsItProperly();
    void anAbruptEndIsToldAtTheNextStart();
    void aFaultLeavesItsSignalInTheLog();
    void aFileThatIsNoLedgerIsRefusedInWords();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] bool isLogged(const char *words, int times = 1) const
    {
        return QTest::qWaitFor([&] { return log().count(words) >= times; }, 60'000);
    }
    [[nodiscard]] QStringList markers() const
    {
        return QDir(m_folder->filePath(QStringLiteral("state/precedent/running"))).entryList(QDir::Files);
    }
    [[nodiscard]] QString ledger() const { return m_folder->filePath(QStringLiteral("l.precedent")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_first;
};

void TestGuiEnds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(store::Ledger::open(ledger(), {}).ok());
    for (const auto *name : {"state", "run", "config", "data"})
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
    QFile::setPermissions(m_folder->filePath(QStringLiteral("run")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_first = start({ledger()});
    QVERIFY(isLogged("begin window"));
}

void TestGuiEnds::cleanup()
{
    m_first.reset();
}

std::unique_ptr<QProcess> TestGuiEnds::start(const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("XDG_STATE_HOME", "state"), std::pair("XDG_RUNTIME_DIR", "run"),
                                       std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data")})
        environment.insert(QString::fromLatin1(name), m_folder->filePath(QString::fromLatin1(folder)));
    environment.insert(QStringLiteral("PRECEDENT_NO_KEYCHAIN"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PROJECT_BINARY_DIR "/app/precedent"), arguments);
    return process;
}

QByteArray TestGuiEnds::log() const
{
    QFile file(m_folder->filePath(QStringLiteral("state/precedent/precedent.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestGuiEnds::aSecondStartHandsOverAndEnds()
{
    const auto second = start({ledger(), QStringLiteral("--page"), QStringLiteral("decisions")});
    QVERIFY(second->waitForFinished(60'000));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(log().count("begin window"), 1);
    QCOMPARE(m_first->state(), QProcess::Running);
    // A picture is drawn by a process of its own.
    const auto picture = start({ledger(), QStringLiteral("--page"), QStringLiteral("decisions"),
                                QStringLiteral("--screenshot"), m_folder->filePath(QStringLiteral("x.png"))});
    QVERIFY(picture->waitForFinished(60'000));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("x.png"))));
}

void TestGuiEnds::aWindowOfItsOwnIsAskedFor()
{
    const auto second = start({ledger(), QStringLiteral("--new-window")});
    QVERIFY(isLogged("begin window", 2));
    QCOMPARE(markers().size(), 2);
    ::kill(pid_t(second->processId()), SIGTERM);
    QVERIFY(second->waitForFinished(60'000));
}

void TestGuiEnds::aSignalEndsItProperly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the session ends") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the terminal closes") << SIGHUP;
}

void TestGuiEnds::aSignalEndsItProperly()
{
    QFETCH(int, number);
    ::kill(pid_t(m_first->processId()), number);
    QVERIFY(m_first->waitForFinished(60'000));
    QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_first->exitCode(), 0);
    QVERIFY(log().contains("end window well"));
    QVERIFY(markers().isEmpty());
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("run/precedent")))
                .isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
}

void TestGuiEnds::anAbruptEndIsToldAtTheNextStart()
{
    QVERIFY(!log().contains("verify.abrupt-end"));
    m_first->kill();
    QVERIFY(m_first->waitForFinished(60'000));
    QCOMPARE(markers().size(), 1);
    // Its lock and socket are still there, and in nobody's way.
    const auto next = start({ledger()});
    QVERIFY(isLogged("end job verify.abrupt-end well"));
    const auto third = start({});
    QVERIFY(third->waitForFinished(60'000));
    QCOMPARE(third->exitCode(), 0);
    ::kill(pid_t(next->processId()), SIGTERM);
    QVERIFY(next->waitForFinished(60'000));
    m_first = start({ledger()});
    QVERIFY(isLogged("begin window", 3));
    ::kill(pid_t(m_first->processId()), SIGTERM);
    QVERIFY(m_first->waitForFinished(60'000));
    QCOMPARE(log().count("begin job verify.abrupt-end"), 1);
}

void TestGuiEnds::aFaultLeavesItsSignalInTheLog()
{
    ::kill(pid_t(m_first->processId()), SIGABRT);
    QVERIFY(m_first->waitForFinished(60'000));
    QCOMPARE(m_first->exitStatus(), QProcess::CrashExit);
    QVERIFY2(log().contains("end program signal-6 exit 134\n"), log().constData());
}

void TestGuiEnds::aFileThatIsNoLedgerIsRefusedInWords()
{
    QFile letter(m_folder->filePath(QStringLiteral("letter.precedent")));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear all, this is no ledger and was never meant to be one.");
    letter.close();
    const auto second = start({QUrl::fromLocalFile(letter.fileName()).toString(), QStringLiteral("--new-window")});
    QVERIFY(second->waitForFinished(60'000));
    QCOMPARE(second->exitCode(), 7);
    QVERIFY2(second->readAllStandardError().contains("ledger"), "no sentence");
}

QTEST_GUILESS_MAIN(TestGuiEnds)
#include "tst_gui_ends.moc"
