// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/log.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

using namespace precedent;
using logging::LogFile;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

} // namespace

class TestLoggingFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linesComeBackInTheirOrder();
    void sizeAndNumberAreCapped();
    void onlyTheOwnerReadsIt();
    void severalWritersLoseNoLine();
    void aFolderThatCannotBeMadeIsNoTrouble();
    void messagesOfTheProcessEndUpThere();
    void anErrorIsItsCodeAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("state/precedent/precedent.log")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLoggingFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
}

void TestLoggingFile::linesComeBackInTheirOrder()
{
    LogFile file(path(), {30, 3});
    for (int i = 0; i < 8; ++i)
        file.append("line " + QByteArray::number(i));
    QCOMPARE(file.lastLines(3), QByteArrayList({"line 5", "line 6", "line 7"}));
    QCOMPARE(file.lastLines(100).constLast(), QByteArray("line 7"));
    QVERIFY(LogFile(m_folder->filePath(QStringLiteral("none/x.log"))).lastLines(5).isEmpty());
}

void TestLoggingFile::sizeAndNumberAreCapped()
{
    LogFile file(path(), {1'000, 4});
    for (int i = 0; i < 400; ++i)
        file.append(QByteArray(80, 'x'));
    QCOMPARE(file.files().size(), 4);
    for (const auto &name : file.files())
        QVERIFY(QFileInfo(name).size() <= 1'000);
    QVERIFY(!QFileInfo::exists(path() + QStringLiteral(".4")));
}

void TestLoggingFile::onlyTheOwnerReadsIt()
{
    LogFile file(path(), {100, 2});
    for (int i = 0; i < 4; ++i)
        file.append(QByteArray(80, 'x'));
    for (const auto &name : file.files())
        QCOMPARE(QFile::permissions(name), QFileDevice::Permissions(ownerOnly));
    QVERIFY(
        !(QFile::permissions(QFileInfo(path()).absolutePath()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestLoggingFile::severalWritersLoseNoLine()
{
    constexpr int writers = 4;
    constexpr int lines = 25;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer] {
            LogFile file(path(), {700, 50});
            for (int i = 0; i < lines; ++i)
                file.append("writer " + QByteArray::number(writer) + " line " + QByteArray::number(i));
        });
    }
    for (auto &thread : threads)
        thread.join();
    const auto kept = LogFile(path(), {700, 50}).lastLines(1'000);
    QCOMPARE(kept.size(), qsizetype(writers * lines));
    static const QRegularExpression whole(QStringLiteral("^writer \\d line \\d+$"));
    for (const auto &line : kept)
        QVERIFY2(whole.match(QString::fromLatin1(line)).hasMatch(), line.constData());
}

void TestLoggingFile::aFolderThatCannotBeMadeIsNoTrouble()
{
    LogFile file(QStringLiteral("/proc/nowhere/precedent.log"));
    file.append("line");
    QVERIFY(file.files().isEmpty() && file.lastLines(9).isEmpty());
}

void TestLoggingFile::messagesOfTheProcessEndUpThere()
{
    static const QLoggingCategory category("precedent.test");
    {
        const logging::Log log("tester");
        qCInfo(category) << "stored" << QStringLiteral("C0123ABC") << QStringLiteral("Please refund Ann");
        qCDebug(category) << "not kept";
        qWarning("QString::arg: Argument missing: Please refund Ann"); // allowed: what a library says
    }
    qCInfo(category) << "after the end";
    const auto lines = logging::programLog().lastLines(10);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).endsWith(" I precedent.test: stored \"C0123ABC\" [text]"), lines.at(0).constData());
    QVERIFY(lines.at(0).contains(" tester "));
    QVERIFY2(lines.at(1).endsWith(" W default: QString::arg [...]"), lines.at(1).constData());
}

void TestLoggingFile::anErrorIsItsCodeAlone()
{
    const auto error = base::makeError(base::ErrorKind::Network, "slack-unreachable", QStringLiteral("host of Ann"),
                                       {{QStringLiteral("channel"), QStringLiteral("#ann-only")}});
    {
        const logging::Log log("tester");
        logging::noteBegin(QStringLiteral("sync"));
        logging::noteEnd(QStringLiteral("sync"), &error);
        logging::noteEnd(QStringLiteral("import"));
    }
    const auto text = logging::programLog().lastLines(10).join('\n');
    QVERIFY2(text.contains("precedent.program: end sync slack-unreachable exit 5"), text.constData());
    QVERIFY(text.contains("begin sync") && text.contains("end import well"));
    QVERIFY(!text.contains("ann") && !text.contains("Ann"));
}

QTEST_APPLESS_MAIN(TestLoggingFile)
#include "tst_logging_file.moc"
