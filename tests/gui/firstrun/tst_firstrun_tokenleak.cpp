// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/firstrun/firstrunwindow.h"

#include <QtCore/QDirIterator>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace precedent;

namespace {

const QByteArray mark = QByteArrayLiteral("MARKEDSECRET");
const QByteArray token = "xoxb-test-" + mark + "-z9y8";

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logged += context.category;
    logged += ' ' + message.toUtf8() + '\n';
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// In the bytes as UTF-8 or UTF-16.
bool holdsMark(const QByteArray &bytes)
{
    const auto text = QString::fromLatin1(mark);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(mark) || bytes.contains(wide) || bytes.contains(mark.toBase64().first(8));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesWithTheMark(const QString &folder, int &read)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        ++read;
        if (holdsMark(bytesOf(path)))
            found += path;
    }
    return found;
}

QString everythingShown(const QWidget &window)
{
    QString text;
    for (const auto *label : window.findChildren<QLabel *>())
        text += label->text() + label->accessibleName() + label->toolTip() + u'\n';
    for (const auto *field : window.findChildren<QLineEdit *>())
        text += field->text() + field->placeholderText() + u'\n';
    for (const auto *field : window.findChildren<QPlainTextEdit *>())
        text += field->toPlainText() + u'\n';
    return text;
}

} // namespace

/// After connecting, failing, syncing and failing again with a marked token: it stands in the keychain and nowhere
/// else.
class TestFirstRunTokenLeak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(s("precedent.*=true"));
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void searchFindsWhatItLooksFor();
    void tokenStandsInTheKeychainAndNowhereElse();
};

void TestFirstRunTokenLeak::searchFindsWhatItLooksFor()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(s("leak")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before " + token + " after");
    file.close();
    int read = 0;
    QCOMPARE(filesWithTheMark(folder.path(), read).size(), 1);
    QWidget window;
    const QLineEdit field(QString::fromLatin1(token), &window);
    QVERIFY(everythingShown(window).contains(QString::fromLatin1(mark)));
}

void TestFirstRunTokenLeak::tokenStandsInTheKeychainAndNowhereElse()
{
    fakeslack::Profile profile;
    profile.token = token;
    test::FirstRunWindow run(profile);
    run.open();
    // A server that gives back what it was sent, a network that breaks, and a token cut in two.
    run.server().addFault(s("auth.test"), 1, fakeslack::slackError(QString::fromLatin1(token)));
    run.server().addFault(s("auth.test"), 2, fakeslack::slackError(s("invalid_auth")));
    run.server().addFault(s("conversations.list"), 2, fakeslack::slackError(s("fatal: ") + QString::fromLatin1(token)));
    QVERIFY(run.press(s("firstrun.welcome.connect")));
    QVERIFY(test::becomes([&run] { return run.part<QWidget>(s("firstrun.token.field"))->isEnabled(); }));
    QString shown;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(run.connectWith(QString::fromLatin1(token)));
        QVERIFY(test::becomes([&run] { return run.part<QWidget>(s("firstrun.token.field"))->isEnabled(); }));
        shown += everythingShown(run.window());
    }
    QVERIFY(run.connectWith(QString::fromLatin1(token)));
    QVERIFY(test::becomes([&run] { return run.isShown(s("firstrun.channels.table")); }));
    QVERIFY(test::becomes([&run] { return run.tick(s("refund-approvals")); }));
    QVERIFY(test::becomes([&run] { return run.press(s("firstrun.connect.continue")); }));
    QVERIFY(run.press(s("firstrun.check.continue")) && run.press(s("firstrun.range.start")));
    QVERIFY(test::becomes([&run] { return !run.window().jobs().isRunning(); }));
    shown += everythingShown(run.window());
    run.part<QAction>(s("action.sync"))->trigger();
    QVERIFY(test::becomes([&run] { return !run.window().jobs().isRunning(); }));
    shown += everythingShown(run.window());
    run.close();
    run.open();
    run.part<QAction>(s("action.sync"))->trigger();
    QVERIFY(test::becomes([&run] { return !run.window().jobs().isRunning(); }));

    QCOMPARE(run.keychain.token(), token);
    QVERIFY2(!shown.contains(QString::fromLatin1(mark)), "on screen");
    int read = 0;
    QCOMPARE(filesWithTheMark(run.folder(), read), QStringList());
    QVERIFY(read >= 3); // ledger, key, settings
    QVERIFY(!logged.isEmpty());
    QVERIFY2(!holdsMark(logged), "in the log");
    QVERIFY(!holdsMark(bytesOf(s("/proc/self/cmdline"))));
    QVERIFY(!holdsMark(bytesOf(s("/proc/self/environ"))));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromLatin1(mark)));
    for (const auto &request : run.server().log()) {
        for (const auto &value : request.parameters)
            QVERIFY(!value.contains(QString::fromLatin1(mark)));
    }
}

QTEST_MAIN(TestFirstRunTokenLeak)
#include "tst_firstrun_tokenleak.moc"
