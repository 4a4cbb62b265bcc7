// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"
#include "app/gui/runmarker.h"
#include "app/gui/singleinstance.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QtTest>

#include <sys/stat.h>
#include <thread>

using namespace precedent;
using namespace precedent::gui;

namespace {

/// A second program, as a thread: whether the first took its request.
bool startSecond(const QString &folder, const OpenRequest &request)
{
    bool taken = false;
    std::atomic<bool> hasEnded = false;
    std::thread second([&] {
        SingleInstance instance(folder);
        taken = instance.handOver(request, 500);
        hasEnded = true;
    });
    const bool ended = QTest::qWaitFor([&] { return hasEnded.load(); }, 20'000);
    second.join();
    return ended && taken;
}

} // namespace

class TestGuiInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theFirstStartsTheSecondIsTakenOver();
    void theSocketIsOfThisUserAlone();
    void whatACrashLeftIsTakenOver();
    void nobodyThereMeansItsOwnWindow();
    void wordsThatAreNoRequestAreIgnored_data();
    void wordsThatAreNoRequestAreIgnored();
    void withoutASafeFolderEachIsOnItsOwn();
    void addressesAndPathsAreMadeAbsolute();
    void anAbruptEndIsFoundOnce();

private:
    [[nodiscard]] QString onlyFile(const QString &ending) const
    {
        const auto files = QDir(m_folder->path()).entryList({u'*' + ending}, QDir::Files | QDir::System | QDir::Hidden);
        return files.size() == 1 ? m_folder->filePath(files.constFirst()) : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGuiInstance::theFirstStartsTheSecondIsTakenOver()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    const OpenRequest wanted{QStringLiteral("/tmp/a b.precedent"), QStringLiteral("decisions"),
                             QStringLiteral("type:refund \"damaged\""), "token-1"};
    QVERIFY(startSecond(m_folder->path(), wanted));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.constFirst().constFirst().value<OpenRequest>() == wanted);
    QVERIFY(startSecond(m_folder->path(), {}));
    QCOMPARE(asked.size(), 2);
}

void TestGuiInstance::theSocketIsOfThisUserAlone()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    for (const auto *ending : {".socket", ".lock"}) {
        const auto file = QFile::encodeName(onlyFile(QString::fromLatin1(ending)));
        struct stat info = {};
        QCOMPARE(::stat(file.constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0077), 0);
    }
}

void TestGuiInstance::whatACrashLeftIsTakenOver()
{
    QString name;
    {
        SingleInstance first(m_folder->path());
        QVERIFY(!first.handOver({}));
        name = onlyFile(QStringLiteral(".lock"));
    }
    // A lock that names a process that is gone, and a socket nobody listens at.
    QFile lock(name);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("999999\nprecedent\n%1\n").arg(QSysInfo::machineHostName()).toUtf8());
    lock.close();
    QFile socket(name.chopped(5) + QStringLiteral(".socket"));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    SingleInstance next(m_folder->path());
    QVERIFY(!next.handOver({}));
    QSignalSpy asked(&next, &SingleInstance::asked);
    QVERIFY(startSecond(m_folder->path(), {}));
    QCOMPARE(asked.size(), 1);
}

void TestGuiInstance::nobodyThereMeansItsOwnWindow()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    // The first is there, but its socket is not.
    QVERIFY(QFile::remove(onlyFile(QStringLiteral(".socket"))));
    QVERIFY(!startSecond(m_folder->path(), {}));
}

void TestGuiInstance::wordsThatAreNoRequestAreIgnored_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("other JSON") << QByteArray("{\"ledger\":7,\"page\":null}\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("no end") << QByteArray(100'000, 'x');
}

void TestGuiInstance::wordsThatAreNoRequestAreIgnored()
{
    QFETCH(QByteArray, words);
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    QSignalSpy left(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(onlyFile(QStringLiteral(".socket")));
    socket.write(words);
    QVERIFY(left.wait());
    QCOMPARE(socket.readAll(), QByteArray());
    QVERIFY(asked.isEmpty());
    QVERIFY(startSecond(m_folder->path(), {}));
}

void TestGuiInstance::withoutASafeFolderEachIsOnItsOwn()
{
    for (const auto &folder : {QString(), QStringLiteral("/proc/nowhere"), QString(200, u'x')}) {
        SingleInstance first(folder);
        QVERIFY(!first.handOver({}));
        QVERIFY(!startSecond(folder, {}));
    }
}

void TestGuiInstance::addressesAndPathsAreMadeAbsolute()
{
    QCOMPARE(localPath(QStringLiteral("file:///tmp/a%20b.precedent")), QStringLiteral("/tmp/a b.precedent"));
    QCOMPARE(localPath(QStringLiteral("x.precedent")), QDir::current().filePath(QStringLiteral("x.precedent")));
    QCOMPARE(localPath({}), QString());
    const auto options = parseOptions(
        {QStringLiteral("precedent"), QStringLiteral("file:///tmp/a%20b.precedent"), QStringLiteral("--new-window")},
        {});
    QVERIFY(options.ok() && options->ownWindow);
    QCOMPARE(options->ledger, QStringLiteral("/tmp/a b.precedent"));
}

void TestGuiInstance::anAbruptEndIsFoundOnce()
{
    const auto running = m_folder->filePath(QStringLiteral("running"));
    {
        const RunMarker first(m_folder->path());
        QVERIFY(!first.foundAnAbruptEnd());
        QCOMPARE(QDir(running).entryList(QDir::Files).size(), 1);
    }
    QVERIFY(QDir(running).isEmpty());
    QFile left(running + QStringLiteral("/999999.lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QStringLiteral("999999\nprecedent\n%1\n").arg(QSysInfo::machineHostName()).toUtf8());
    left.close();
    {
        const RunMarker next(m_folder->path());
        QVERIFY(next.foundAnAbruptEnd());
    }
    QVERIFY(!RunMarker(m_folder->path()).foundAnAbruptEnd());
    QVERIFY(!RunMarker(QStringLiteral("/proc/nowhere")).foundAnAbruptEnd());
}

QTEST_MAIN(TestGuiInstance)
#include "tst_gui_instance.moc"
