// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <sys/stat.h>

using namespace precedent;
using test::DemoLedger;

namespace {

QStringList strings(const QJsonValue &list)
{
    QStringList words;
    for (const auto &entry : list.toArray())
        words += entry.toString();
    return words;
}

} // namespace

/// Commands that change what a ledger knows, and what they leave alone.
class TestCtlSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void channelSettingsAreKeptAndTakenBack();
    void onlyApproversDecide();
    void aTeamGroupsItsAgents();
    void anAliasStandsForAPerson();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void theZoneOfOneCallIsNotKept();
    void aBackupIsAWholeLedger();
    void aNewLedgerIsItsOwnersAlone();

private:
    [[nodiscard]] int count(const char *figure) const
    {
        int sum = 0;
        const auto rows = m_demo.data(QStringLiteral("stats")).value(QStringLiteral("rows")).toArray();
        for (const auto &row : rows)
            sum += row.toObject().value(QLatin1String(figure)).toInt();
        return sum;
    }

    DemoLedger m_demo;
};

void TestCtlSettings::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(150, &error), error.constData());
}

void TestCtlSettings::channelSettingsAreKeptAndTakenBack()
{
    const auto before = m_demo.data(QStringLiteral("channel set #intercom-approvals"));
    QVERIFY(before.value(QStringLiteral("followed")).toBool());
    QVERIFY(m_demo.json(QStringLiteral("channel set intercom-approvals --default-currency NOK --unfollow"))
                .value(QStringLiteral("ok"))
                .toBool());
    const auto after = m_demo.data(QStringLiteral("channel set #intercom-approvals"));
    QCOMPARE(after.value(QStringLiteral("default_currency")).toString(), QStringLiteral("NOK"));
    QVERIFY(!after.value(QStringLiteral("followed")).toBool());
    const auto bad = m_demo.json(QStringLiteral("channel set #intercom-approvals --default-currency EURO"));
    QCOMPARE(bad.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("option-value-wrong"));
}

void TestCtlSettings::onlyApproversDecide()
{
    const int approved = count("approved");
    QVERIFY(approved > 0);
    const auto set = m_demo.data(QStringLiteral("channel set #intercom-approvals --approver U0NOBODY"));
    QCOMPARE(strings(set.value(QStringLiteral("approvers"))), QStringList{QStringLiteral("U0NOBODY")});
    auto call = m_demo.call(QStringLiteral("channel set #intercom-approvals --approver"));
    call.insert(call.indexOf(QStringLiteral("--approver")) + 1, QString());
    const auto undone = support::runCtlJson(call).value(QStringLiteral("data")).toObject();
    QCOMPARE(strings(undone.value(QStringLiteral("approvers"))), QStringList());
    QCOMPARE(count("approved"), approved);
}

void TestCtlSettings::aTeamGroupsItsAgents()
{
    const auto people = m_demo.data(QStringLiteral("people")).value(QStringLiteral("people")).toArray();
    QVERIFY(people.size() > 2);
    const auto id = people.first().toObject().value(QStringLiteral("id")).toString();
    QCOMPARE(m_demo.run(QStringLiteral("people team Night~Shift ") + id).exitCode, 0);
    const auto after = m_demo.data(QStringLiteral("people list")).value(QStringLiteral("people")).toArray();
    QVERIFY(strings(after.first().toObject().value(QStringLiteral("teams"))).contains(QStringLiteral("Night Shift")));
}

void TestCtlSettings::anAliasStandsForAPerson()
{
    const auto people = m_demo.data(QStringLiteral("people")).value(QStringLiteral("people")).toArray();
    const auto id = people.at(1).toObject().value(QStringLiteral("id")).toString();
    QCOMPARE(m_demo.run(QStringLiteral("people alias Boss~Of~All ") + id).exitCode, 0);
    const auto after = m_demo.data(QStringLiteral("people list")).value(QStringLiteral("people")).toArray();
    QCOMPARE(strings(after.at(1).toObject().value(QStringLiteral("aliases"))),
             QStringList{QStringLiteral("Boss Of All")});
    QCOMPARE(m_demo.run(QStringLiteral("people unalias Boss~Of~All")).exitCode, 0);
    QCOMPARE(m_demo.run(QStringLiteral("people unalias Boss~Of~All")).exitCode, 3);
    QCOMPARE(strings(m_demo.data(QStringLiteral("people list"))
                         .value(QStringLiteral("people"))
                         .toArray()
                         .at(1)
                         .toObject()
                         .value(QStringLiteral("aliases"))),
             QStringList());
}

void TestCtlSettings::lookingChangesNothing_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"status", "stats", "inbox", "people", "exports", "limits list", "hold list",
                             "audit duties", "audit-sample --size 5 --seed 1", "verify", "recognize --dry-run",
                             "purge --before 2026-01-01 --dry-run", "stats --tz Asia/Tokyo"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlSettings::lookingChangesNothing()
{
    QFETCH(QString, line);
    const auto before = test::contentOf(m_demo.path());
    QCOMPARE(m_demo.run(line).exitCode, 0);
    QVERIFY(test::contentOf(m_demo.path()) == before);
}

void TestCtlSettings::theZoneOfOneCallIsNotKept()
{
    const auto before = m_demo.run(QStringLiteral("export -q -o -")).out;
    QVERIFY(m_demo.run(QStringLiteral("export -q -o - --tz Asia/Tokyo")).out != before);
    QCOMPARE(m_demo.run(QStringLiteral("export -q -o -")).out, before);
}

void TestCtlSettings::aBackupIsAWholeLedger()
{
    const auto data = m_demo.data(QStringLiteral("backup DIR/copy.precedent"));
    QCOMPARE(data.value(QStringLiteral("bytes")).toInteger(), QFileInfo(m_demo.file("copy.precedent")).size());
    QCOMPARE(m_demo.run(QStringLiteral("verify --ledger DIR/copy.precedent")).exitCode, 0);
    QCOMPARE(m_demo.run(QStringLiteral("export -q -o - --ledger DIR/copy.precedent")).out,
             m_demo.run(QStringLiteral("export -q -o -")).out);
}

void TestCtlSettings::aNewLedgerIsItsOwnersAlone()
{
    QVERIFY(m_demo.run(QStringLiteral("demo --decisions 5 --seed 1 --ledger DIR/new/l.precedent")).exitCode == 0);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_demo.file("new")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    QCOMPARE(::stat(QFile::encodeName(m_demo.file("new/l.precedent")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

QTEST_GUILESS_MAIN(TestCtlSettings)
#include "tst_ctl_settings.moc"
