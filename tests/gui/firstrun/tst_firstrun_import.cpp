// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "tests/gui/firstrun/firstrunwindow.h"
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/slack/smallslackdump.h"
#include "ui/firstrun/importlook.h"
#include "ui/firstrun/importstep.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// One channel of requests, one of talk.
ExportContent requests()
{
    return {{s("channels.json"), quoted("[{'id':'C1','name':'approvals'},{'id':'C2','name':'general'}]")},
            {s("users.json"), quoted("[{'id':'U1','team_id':'T1','name':'sara','profile':{'display_name':'Sara'}},"
                                     "{'id':'U2','team_id':'T1','name':'lea','profile':{'display_name':'Lea'}}]")},
            {s("approvals/2025-10-07.json"),
             quoted("[{'type':'message','ts':'1759850000.000100','thread_ts':'1759850000.000100','reply_count':1,"
                    "'user':'U1','text':'Can I refund $40 to Jo for a late parcel?'},"
                    "{'type':'message','ts':'1759850060.000100','thread_ts':'1759850000.000100','user':'U2',"
                    "'text':'approved, our fault'},"
                    "{'type':'message','ts':'1759860000.000100','user':'U1',"
                    "'text':'Can I refund $15 to Kim for a torn box?'}]")},
            {s("general/2025-10-07.json"),
             quoted("[{'type':'message','ts':'1759851000.000100','user':'U2','text':'Good morning'}]")}};
}

} // namespace

/// The third door.
class TestFirstRunImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_run = std::make_unique<test::FirstRunWindow>(); }
    void cleanup() { m_run.reset(); }
    void contentsAreCountedWithoutStoring();
    void lookingStopsWhenItIsToldTo();
    void exportIsImportedIntoTheDashboard_data();
    void exportIsImportedIntoTheDashboard();
    void slackdumpIsToldApartAndImported();
    void whatIsNoExportIsRefusedInWords_data();
    void whatIsNoExportIsRefusedInWords();

private:
    [[nodiscard]] bool look(const QString &path)
    {
        m_run->open();
        if (!m_run->press(s("firstrun.welcome.import")))
            return false;
        m_run->part<firstrun::ImportStep>(s("firstrun.import"))->setPath(path);
        return test::becomes([this] {
            const auto said = m_run->text(s("firstrun.import.notice"));
            return !said.isEmpty() && !said.startsWith(s("Counting"));
        });
    }
    [[nodiscard]] std::size_t recordsInTheLedger() const
    {
        const auto ledger = store::Ledger::open(m_run->ledgerPath(), {store::OpenMode::ReadOnly});
        const auto reader = (*ledger)->reader();
        const auto records = (*reader)->records();
        return records ? records->size() : 0;
    }

    std::unique_ptr<test::FirstRunWindow> m_run;
};

void TestFirstRunImport::contentsAreCountedWithoutStoring()
{
    const auto folder = m_run->folder() + s("/export");
    writeFolder(folder, requests());
    const auto contents = firstrun::lookInto(folder, {});
    QVERIFY(contents);
    QCOMPARE(contents->people, 2);
    QStringList counts;
    for (const auto &entry : contents->channels)
        counts += entry.channel.name + u' ' + QString::number(entry.messages);
    counts.sort();
    QCOMPARE(counts, (QStringList{s("approvals 3"), s("general 1")}));
    QVERIFY(!QFile::exists(m_run->ledgerPath()));
}

void TestFirstRunImport::lookingStopsWhenItIsToldTo()
{
    const auto folder = m_run->folder() + s("/export");
    writeFolder(folder, requests());
    base::CancelToken cancel;
    cancel.cancel();
    const auto contents = firstrun::lookInto(folder, cancel);
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, base::ErrorKind::Interrupted);
}

void TestFirstRunImport::exportIsImportedIntoTheDashboard_data()
{
    QTest::addColumn<bool>("isZip");
    QTest::newRow("ZIP") << true;
    QTest::newRow("folder") << false;
}

void TestFirstRunImport::exportIsImportedIntoTheDashboard()
{
    QFETCH(bool, isZip);
    const auto path = m_run->folder() + (isZip ? s("/export.zip") : s("/export"));
    if (isZip)
        writeZip(path, requests());
    else
        writeFolder(path, requests());
    QVERIFY(look(path));
    QCOMPARE(m_run->text(s("firstrun.import.notice")), s("Slack export: 4 messages in 2 channels, 2 people."));
    const auto *model = m_run->part<QTableView>(s("firstrun.import.table"))->model();
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("☑ #approvals"));
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("☐ #general"));
    m_run->draw(s("20-import"));
    QVERIFY(m_run->press(s("firstrun.import.run")));
    QVERIFY(test::becomes([this] { return !m_run->window().jobs().isRunning(); }));
    QVERIFY(test::becomes([this] { return m_run->text(s("status.counts")).startsWith(s("2 decisions")); }));
    QVERIFY(m_run->isShown(s("page.overview")));
    m_run->draw(s("21-imported"));
    QCOMPARE(recordsInTheLedger(), std::size_t(2));
    QCOMPARE(m_run->server().calls(), 0);
}

void TestFirstRunImport::slackdumpIsToldApartAndImported()
{
    const auto path = m_run->folder() + s("/slackdump.sqlite");
    {
        SlackdumpFile file(path);
        writeSmallSlackdump(file);
    }
    QVERIFY(look(path));
    QCOMPARE(m_run->text(s("firstrun.import.notice")), s("slackdump database: 3 messages in 2 channels, 2 people."));
    m_run->draw(s("22-import-slackdump"));
    QVERIFY(m_run->press(s("firstrun.import.run")));
    QVERIFY(test::becomes([this] { return !m_run->window().jobs().isRunning(); }));
    QVERIFY(test::becomes([this] { return m_run->text(s("status.counts")).startsWith(s("2 decisions")); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(2));
}

void TestFirstRunImport::whatIsNoExportIsRefusedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("some other file") << s("photo.zip") << QByteArray("GIF89a") << s("no Slack export");
    QTest::newRow("nothing there") << s("gone.zip") << QByteArray() << s("There is nothing at");
    QTest::newRow("some other database") << s("cut.sqlite") << QByteArray("SQLite format 3\0", 16) << s("is damaged");
    QTest::newRow("cut short") << s("cut.zip") << QByteArray("PK\x03\x04\x14\x00", 6) << s("cut short");
}

void TestFirstRunImport::whatIsNoExportIsRefusedInWords()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto path = m_run->folder() + u'/' + name;
    if (!bytes.isEmpty())
        writeFile(path, bytes);
    QVERIFY(look(path));
    QVERIFY2(m_run->text(s("firstrun.import.notice")).contains(words),
             qPrintable(m_run->text(s("firstrun.import.notice"))));
    QVERIFY(!m_run->part<QPushButton>(s("firstrun.import.run"))->isEnabled());
    QCOMPARE(recordsInTheLedger(), std::size_t(0));
}

QTEST_MAIN(TestFirstRunImport)
#include "tst_firstrun_import.moc"
