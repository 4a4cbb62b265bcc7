// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include "tests/support/fakeslack/server.h"

#include <QtCore/QDirIterator>

using namespace precedent;

namespace {

/// What must never be found in what is sent to others. Each is planted in several places.
const QByteArrayList planted{"zelda", "quartz",      "lavender", "marmalade", "purple hippo",  "purplehip",
                             "xoxb",  "zebracanary", "@marm",    "4242",      "/secretfolder", "h.smith"};

const QByteArray token = "xoxb-test-zebracanary";

QByteArray everything(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += files.next().section(u'/', -1).toUtf8() + '\n' + test::contentOf(files.filePath()) + '\n';
    return all;
}

QByteArrayList foundIn(const QByteArray &text)
{
    QByteArrayList found;
    for (const auto &word : planted) {
        if (text.toLower().contains(word))
            found += word;
    }
    return found;
}

} // namespace

/// Secrets are planted in a workspace, in file names, in arguments and in the token; then everything that can go right
/// or wrong does, and neither the log nor the diagnostics know any of them.
class TestCtlDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSearchFindsWhatIsThere();
    void theLogTellsWhatHappenedAndNothingElse();
    void diagnosticsHoldNoSecret();
    void diagnosticsHelp();
    void logFilesAreTheOwnersAlone();
    void anUnwritablePlaceIsToldInWords();

private:
    support::CtlResult run(const QString &line, const QByteArray &input = {}) const;
    void plant();
    void runEverything();
    [[nodiscard]] QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString file(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("secretfolder/") + name);
    }

    QTemporaryDir m_folder;
    fakeslack::World m_world;
    std::unique_ptr<fakeslack::Server> m_server;
};

void TestCtlDiagnostics::initTestCase()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(state()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    QVERIFY(QDir().mkpath(file(QStringLiteral("zelda"))));
    plant();
    fakeslack::Profile profile;
    profile.token = token;
    m_server = std::make_unique<fakeslack::Server>(m_world, profile);
    runEverything();
}

support::CtlResult TestCtlDiagnostics::run(const QString &line, const QByteArray &input) const
{
    auto words = line.split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words)
        word.replace(u'~', u' ');
    words += {QStringLiteral("--ledger"), file(QStringLiteral("marmalade.precedent"))};
    return support::runCtl(words, input);
}

void TestCtlDiagnostics::plant()
{
    m_world.addPerson(QStringLiteral("U0ZELDA"), QStringLiteral("Zelda Quartz"));
    m_world.addChannel(QStringLiteral("C0LAV"), QStringLiteral("lavender-approvals"));
    const auto root =
        m_world.post(QStringLiteral("C0LAV"), QStringLiteral("U0ZELDA"),
                     QStringLiteral("Refund $4242 for Marmalade Ltd (h.smith@marmalade.example): a purple "
                                    "hippo, xoxb-zebracanary-1"));
    m_world.advance(60);
    (void)m_world.reply(QStringLiteral("C0LAV"), root, QStringLiteral("U0ZELDA"),
                        QStringLiteral("purplehippo is fine"));
    m_world.advance(60);
}

void TestCtlDiagnostics::runEverything()
{
    const auto api = QStringLiteral(" --api-url ") + m_server->apiUrl();
    QVERIFY(run(QStringLiteral("sync --channel #lavender-approvals --token-stdin -v") + api, token).exitCode == 0);
    m_server->addFault(QStringLiteral("conversations.history"), 0,
                       fakeslack::slackError(QStringLiteral("Zelda Quartz")));
    QVERIFY(run(QStringLiteral("sync -v --token-stdin") + api, token).exitCode != 0);
    m_server->clearFaults();
    m_server->addFault({}, 0, fakeslack::slackError(QStringLiteral("invalid_auth")));
    QCOMPARE(run(QStringLiteral("sync --token-stdin") + api, token).exitCode, 4);
    m_server->clearFaults();
    QCOMPARE(run(QStringLiteral("stats --agent Zelda~Quartz --search purple~hippo")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("stats --query zelda:quartz")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("zelda")).exitCode, 2);
    QVERIFY(
        run(QStringLiteral("export --fail-if-empty --agent Nobody~Quartz -o ") + file(QStringLiteral("lavender.csv")))
            .exitCode == 10);
    QVERIFY(run(QStringLiteral("export -o ") + file(QStringLiteral("none/zelda.csv"))).exitCode == 8);
    QFile zip(file(QStringLiteral("marmalade.zip")));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    zip.write("PK\x03\x04 purple hippo of Zelda Quartz");
    zip.close();
    QCOMPARE(run(QStringLiteral("import ") + zip.fileName()).exitCode, 12);
    QCOMPARE(run(QStringLiteral("people alias Zelda U0ZELDA")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("verify")).exitCode, 0);
}

void TestCtlDiagnostics::theSearchFindsWhatIsThere()
{
    QCOMPARE(foundIn("Zelda's LAVENDER and xoxb-1"), QByteArrayList({"zelda", "lavender", "xoxb"}));
    QVERIFY(run(QStringLiteral("inbox")).out.contains("4242"));
}

void TestCtlDiagnostics::theLogTellsWhatHappenedAndNothingElse()
{
    const auto log = everything(state());
    for (const char *expected : {"begin sync", "end sync well", "slack-invalid-auth exit 4", "end verify well",
                                 "end import import-", "exit 12", "no-rows exit 10"})
        QVERIFY2(log.contains(expected), (QByteArray(expected) + " is not in\n" + log).constData());
    QVERIFY2(foundIn(log).isEmpty(), (foundIn(log).join(", ") + " in\n" + log).constData());
}

void TestCtlDiagnostics::diagnosticsHoldNoSecret()
{
    const auto shown = run(QStringLiteral("diagnostics"));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(foundIn(shown.out).isEmpty(), (foundIn(shown.out).join(", ") + " in\n" + shown.out).constData());
    const auto path = m_folder.filePath(QStringLiteral("d.zip"));
    const auto saved = run(QStringLiteral("diagnostics -o ") + path);
    QCOMPARE(saved.exitCode, 0);
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    QVERIFY(unzip.waitForFinished());
    const auto content = unzip.readAllStandardOutput();
    QVERIFY2(foundIn(content).isEmpty(), content.constData());
    // What is shown is what is in the file.
    for (const auto &line : content.split('\n'))
        QVERIFY2(saved.out.contains(line), line.constData());
}

void TestCtlDiagnostics::diagnosticsHelp()
{
    const auto shown = run(QStringLiteral("diagnostics")).out;
    for (const char *expected :
         {"precedentctl ", "SQLite: ", "libcurl: ", "schema: 3 of 3", "channels: 1",
          "channel 1: followed 1, messages 2", "people: 1", "1 times sync: slack-invalid-auth (4)", "permissions: 600"})
        QVERIFY2(shown.contains(expected), (QByteArray(expected) + " is not in\n" + shown).constData());
    auto words = QStringList{QStringLiteral("diagnostics"), QStringLiteral("--ledger"), file(QStringLiteral("none"))};
    const auto data = support::runCtlJson(words).value(QStringLiteral("data")).toObject();
    QVERIFY(data.value(QStringLiteral("summary")).toString().contains(QStringLiteral("state: absent")));
    QVERIFY(data.value(QStringLiteral("file")).isNull());
    QVERIFY(!QFile::exists(file(QStringLiteral("none"))));
}

void TestCtlDiagnostics::logFilesAreTheOwnersAlone()
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QDirIterator files(state(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const auto path = files.next();
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
    QVERIFY(count >= 2);
}

void TestCtlDiagnostics::anUnwritablePlaceIsToldInWords()
{
    const auto result = run(QStringLiteral("diagnostics -o /proc/none/d.zip"));
    QCOMPARE(result.exitCode, 8);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(run(QStringLiteral("diagnostics -o -")).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCtlDiagnostics)
#include "tst_ctl_diagnostics.moc"
