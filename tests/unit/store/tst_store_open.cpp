// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/schema.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace precedent;
using namespace precedent::store;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QString openCode(const QString &path, OpenMode mode = OpenMode::ReadWrite, bool mustExist = false)
{
    auto options = ScratchLedger::options();
    options.mode = mode;
    options.mustExist = mustExist;
    return codeOf(Ledger::open(path, options));
}

/// Runs `check` in a child process as a user who may read but not write, and returns what it says.
QString asOtherUser(const std::function<QString()> &check)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return QStringLiteral("no pipe");
    const auto child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool dropped = ::geteuid() != 0 || ::setuid(nobody) == 0;
        const auto answer = (dropped ? check() : QStringLiteral("no other user")).toUtf8();
        const auto written = ::write(pipe[1], answer.constData(), static_cast<std::size_t>(answer.size()));
        ::_exit(written == answer.size() ? 0 : 1);
    }
    ::close(pipe[1]);
    char answer[200];
    const auto length = ::read(pipe[0], answer, sizeof answer);
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return QString::fromUtf8(answer, length);
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsItsOwnersAlone_data();
    void everyFileIsItsOwnersAlone();
    void openLedgerIsClosedToOthersAgain();
    void modesAreOnlyNarrowed();
    void filesLeftByAReaderAreWritableAgain();
    void absentLedgerIsRefusedWhenItMustExist_data();
    void absentLedgerIsRefusedWhenItMustExist();
    void fileIsRefused_data();
    void fileIsRefused();
    void ledgerWithATriggerOfSomebodyIsRefused();
    void readOnlyLedgerAnswersAndRefusesWork();
    void ledgerOnReadOnlyMediaIsReadWhenItIsWhole();
};

void TestOpen::everyFileIsItsOwnersAlone_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("usual mask") << 022;
    QTest::newRow("no mask at all") << 0;
}

void TestOpen::everyFileIsItsOwnersAlone()
{
    QFETCH(int, mask);
    const auto before = ::umask(static_cast<mode_t>(mask));
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello")));
    const auto reader = ledger.reader();
    const auto lock = JobLock::acquire(ledger.path());
    COMPARE_OK(lock);
    COMPARE_OK(ledger->backup(ledger.path() + QStringLiteral(".backup")));
    ::umask(before);
    for (const auto &name : QDir(ledger.folder()).entryList(QDir::Files))
        QCOMPARE(name + u' ' + QString::number(modeOf(ledger.folder() + u'/' + name), 8),
                 name + QStringLiteral(" 600"));
    QCOMPARE(QDir(ledger.folder()).entryList(QDir::Files).size(), 6);
}

void TestOpen::openLedgerIsClosedToOthersAgain()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    ::chmod(QFile::encodeName(ledger.path()).constData(), 0664);
    COMPARE_OK(ledger->checkpoint());
    QCOMPARE(modeOf(ledger.path()), 0600);
}

void TestOpen::modesAreOnlyNarrowed()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    ::chmod(QFile::encodeName(ledger.path()).constData(), 0444);
    static_cast<void>(openCode(ledger.path())); // the superuser may write all the same
    QCOMPARE(modeOf(ledger.path()) & 0222, 0);
    const auto other = ledger.folder() + QStringLiteral("/letter.txt");
    writeFile(other, "Dear Sir");
    ::chmod(QFile::encodeName(other).constData(), 0644);
    QCOMPARE(openCode(other), QStringLiteral("ledger-foreign"));
    QCOMPARE(modeOf(other), 0644);
}

void TestOpen::filesLeftByAReaderAreWritableAgain()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    const auto shared = ledger.path() + QStringLiteral("-shm");
    writeFile(shared, {});
    ::chmod(QFile::encodeName(shared).constData(), 0440);
    COMPARE_OK(ledger->checkpoint());
    QCOMPARE(modeOf(shared), 0600);
}

void TestOpen::absentLedgerIsRefusedWhenItMustExist_data()
{
    QTest::addColumn<bool>("emptyFile");
    QTest::newRow("no file") << false;
    QTest::newRow("empty file") << true;
}

void TestOpen::absentLedgerIsRefusedWhenItMustExist()
{
    QFETCH(bool, emptyFile);
    const ScratchLedger ledger;
    if (emptyFile)
        writeFile(ledger.path(), {});
    QCOMPARE(openCode(ledger.path(), OpenMode::ReadWrite, true), QStringLiteral("ledger-absent"));
    QCOMPARE(openCode(ledger.path(), OpenMode::ReadOnly), QStringLiteral("ledger-absent"));
    QCOMPARE(ledger.problems(), QStringList{QStringLiteral("ledger-absent")});
    QCOMPARE(QDir(ledger.folder()).entryList(QDir::Files).size(), emptyFile ? 1 : 0);
    QCOMPARE(openCode(ledger.path()), QString());
}

void TestOpen::fileIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("newer") << QStringLiteral("PRAGMA user_version=%1").arg(currentSchema().version + 1) << QByteArray()
                           << "ledger-newer";
    QTest::newRow("older") << "PRAGMA user_version=0" << QByteArray() << "ledger-older";
    QTest::newRow("another application") << "PRAGMA application_id=7" << QByteArray() << "ledger-foreign";
    QTest::newRow("no first leaf") << "DROP TRIGGER log_leaf_no_delete; DELETE FROM log_leaf" << QByteArray()
                                   << "ledger-damaged";
    QTest::newRow("no table") << "DROP TABLE tag" << QByteArray() << "ledger-damaged";
    QTest::newRow("garbage") << QString() << QByteArray(5000, 'g') << "ledger-foreign";
    QTest::newRow("short garbage") << QString() << QByteArray("x") << "ledger-foreign";
    QTest::newRow("text") << QString() << QByteArray("date,amount\n2026-10-31,5\n").repeated(300) << "ledger-foreign";
    QTest::newRow("cut off") << QStringLiteral("cut") << QByteArray() << "ledger-damaged";
}

void TestOpen::fileIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    if (!bytes.isEmpty())
        writeFile(ledger.path(), bytes);
    else if (sql == QLatin1String("cut"))
        QVERIFY(QFile::resize(ledger.path(), 3 * 4096));
    else
        RawDatabase(ledger.path())(sql);
    const auto before = contentOf(ledger.path());
    if (code != QLatin1String("ledger-older"))
        QCOMPARE(openCode(ledger.path()), code);
    if (sql.isEmpty() || sql.startsWith(QLatin1String("PRAGMA"))) {
        QCOMPARE(openCode(ledger.path(), OpenMode::ReadOnly), code);
        QCOMPARE(ledger.problems(), QStringList{code});
        QVERIFY(contentOf(ledger.path()) == before);
    } else {
        QVERIFY(!ledger.problems().isEmpty());
    }
}

void TestOpen::ledgerWithATriggerOfSomebodyIsRefused()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    RawDatabase(ledger.path())(QStringLiteral("CREATE TRIGGER pwn AFTER INSERT ON note BEGIN DELETE FROM tag; END"));
    QCOMPARE(openCode(ledger.path()), QStringLiteral("ledger-damaged"));
    QCOMPARE(openCode(ledger.path(), OpenMode::ReadOnly), QStringLiteral("ledger-damaged"));
    QCOMPARE(ledger.problems(), QStringList{QStringLiteral("schema differs: trigger pwn")});
}

void TestOpen::readOnlyLedgerAnswersAndRefusesWork()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello")));
    ledger.close();
    auto options = ScratchLedger::options();
    options.mode = OpenMode::ReadOnly;
    auto opened = Ledger::open(ledger.path(), options);
    COMPARE_OK(opened);
    QCOMPARE(codeOf((*opened)->write([](Transaction &) { return base::Result<void>(); })),
             QStringLiteral("ledger-read-only"));
    QCOMPARE(codeOf((*opened)->checkpoint()), QStringLiteral("ledger-read-only"));
    const auto reader = (*opened)->reader();
    COMPARE_OK(reader);
    QCOMPARE((*reader)->roots(domain::ChannelId(QStringLiteral("C1")))->size(), 1u);
    COMPARE_OK((*opened)->backup(ledger.path() + QStringLiteral(".copy")));
}

void TestOpen::ledgerOnReadOnlyMediaIsReadWhenItIsWhole()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello")));
    ledger.close();
    QVERIFY(!QFile::exists(ledger.path() + QStringLiteral("-wal")));
    ::chmod(QFile::encodeName(ledger.path()).constData(), 0444);
    ::chmod(QFile::encodeName(ledger.folder()).constData(), 0555);
    const auto reading = asOtherUser([&] {
        auto options = ScratchLedger::options();
        options.mode = OpenMode::ReadOnly;
        const auto opened = Ledger::open(ledger.path(), options);
        if (!opened)
            return opened.error().code;
        return QString::number((*opened)->reader().value()->roots(domain::ChannelId(QStringLiteral("C1")))->size());
    });
    const auto writing = asOtherUser([&] { return openCode(ledger.path()); });
    const auto verifying = asOtherUser([&] { return ledger.problems().join(u','); });
    writeFile(ledger.path() + QStringLiteral("-wal"), "not empty");
    const auto unmerged = asOtherUser([&] { return openCode(ledger.path(), OpenMode::ReadOnly); });
    ::chmod(QFile::encodeName(ledger.folder()).constData(), 0755);
    if (reading == QLatin1String("no other user"))
        QSKIP("may not become another user");
    QCOMPARE(reading, QStringLiteral("1"));
    QCOMPARE(writing, QStringLiteral("ledger-read-only"));
    QCOMPARE(verifying, QString());
    QCOMPARE(unmerged, QStringLiteral("ledger-unreadable"));
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_store_open.moc"
