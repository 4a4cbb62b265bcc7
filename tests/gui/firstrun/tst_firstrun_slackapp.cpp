// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/slackapp.h"
#include "ui/widgets/linkguard.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::firstrun;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject manifestIn(const QString &address)
{
    const auto json = QUrlQuery(QUrl(address)).queryItemValue(s("manifest_json"), QUrl::FullyDecoded);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList scopesIn(const QJsonObject &manifest, const char *kind)
{
    const auto scopes = manifest.value(s("oauth_config")).toObject().value(s("scopes")).toObject();
    QStringList names;
    for (const auto &scope : scopes.value(QString::fromLatin1(kind)).toArray())
        names += scope.toString();
    return names;
}

QStringList askedScopes()
{
    QStringList names;
    for (const auto &scope : scopes())
        names += scope.name;
    names.sort();
    return names;
}

} // namespace

class TestFirstRunSlackApp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressHoldsTheBuiltInManifest();
    void addressIsOneThatTheGuardOpens();
    void nothingIsAskedForButReading();
    void personsAppAsksForTheSameAsThemselves();
    void liveAppListensAndStillOnlyReads_data();
    void liveAppListensAndStillOnlyReads();
    void adminIsToldEachScopeWithItsReason_data();
    void adminIsToldEachScopeWithItsReason();
    void whatATokenLacksIsNamed_data();
    void whatATokenLacksIsNamed();
};

void TestFirstRunSlackApp::addressHoldsTheBuiltInManifest()
{
    QFile file(s(PROJECT_SOURCE_DIR "/resources/slack-app-manifest.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto builtIn = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!builtIn.isEmpty());
    QCOMPARE(manifestIn(newAppAddress(ReadsAs::Bot)), builtIn);
    QCOMPARE(QJsonDocument::fromJson(manifest(ReadsAs::Bot).toUtf8()).object(), builtIn);
    const auto settings = builtIn.value(s("settings")).toObject();
    for (const char *off : {"token_rotation_enabled", "socket_mode_enabled", "org_deploy_enabled"})
        QCOMPARE(settings.value(QLatin1String(off)), QJsonValue(false));
}

void TestFirstRunSlackApp::addressIsOneThatTheGuardOpens()
{
    for (const auto as : {ReadsAs::Bot, ReadsAs::User})
        QCOMPARE(widgets::judgeLink(newAppAddress(as)), widgets::LinkVerdict::Open);
    QVERIFY(newAppAddress(ReadsAs::Bot).startsWith(s("https://api.slack.com/apps?new_app=1&manifest_json=")));
}

void TestFirstRunSlackApp::nothingIsAskedForButReading()
{
    auto asked = scopesIn(manifestIn(newAppAddress(ReadsAs::Bot)), "bot");
    asked.sort();
    QCOMPARE(asked, askedScopes());
    for (const auto &scope : asked)
        QVERIFY2(scope.endsWith(s(":read")) || scope.endsWith(s(":history")), qPrintable(scope));
}

void TestFirstRunSlackApp::personsAppAsksForTheSameAsThemselves()
{
    const auto manifest = manifestIn(newAppAddress(ReadsAs::User));
    auto asked = scopesIn(manifest, "user");
    asked.sort();
    QCOMPARE(asked, askedScopes());
    QCOMPARE(scopesIn(manifest, "bot"), QStringList());
    QVERIFY(!manifest.contains(s("features")));
}

void TestFirstRunSlackApp::liveAppListensAndStillOnlyReads_data()
{
    QTest::addColumn<bool>("isBot");
    QTest::newRow("bot") << true;
    QTest::newRow("person") << false;
}

void TestFirstRunSlackApp::liveAppListensAndStillOnlyReads()
{
    QFETCH(bool, isBot);
    const auto as = isBot ? ReadsAs::Bot : ReadsAs::User;
    const auto live = QJsonDocument::fromJson(liveManifest(as).toUtf8()).object();
    const auto settings = live.value(s("settings")).toObject();
    QVERIFY(settings.value(s("socket_mode_enabled")).toBool());
    QVERIFY(!settings.value(s("token_rotation_enabled")).toBool(true));
    const auto events = settings.value(s("event_subscriptions")).toObject();
    QCOMPARE(events.keys(), QStringList{isBot ? s("bot_events") : s("user_events")});
    QVERIFY(events.begin()->toArray().contains(s("reaction_added")));
    auto expected = askedScopes() + QStringList{s("reactions:read")};
    auto asked = scopesIn(live, isBot ? "bot" : "user");
    asked.sort();
    expected.sort();
    QCOMPARE(asked, expected);
}

void TestFirstRunSlackApp::adminIsToldEachScopeWithItsReason_data()
{
    QTest::addColumn<int>("as");
    QTest::newRow("bot") << int(ReadsAs::Bot);
    QTest::newRow("person") << int(ReadsAs::User);
}

void TestFirstRunSlackApp::adminIsToldEachScopeWithItsReason()
{
    QFETCH(int, as);
    const auto text = adminText(ReadsAs(as));
    for (const auto &scope : scopes()) {
        QVERIFY(!scope.reason.isEmpty());
        QVERIFY2(text.contains(scope.name + s(": ") + scope.reason), qPrintable(scope.name));
    }
    QVERIFY(text.contains(manifest(ReadsAs(as))));
    QVERIFY(text.contains(s("only reads")));
}

void TestFirstRunSlackApp::whatATokenLacksIsNamed_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("missing");
    const auto all = s("channels:read,groups:read,channels:history,groups:history,users:read");
    QTest::newRow("everything") << all << QString();
    QTest::newRow("more than asked for") << all + s(",chat:write") << QString();
    QTest::newRow("Slack did not say") << QString() << QString();
    QTest::newRow("no history") << s("channels:read,groups:read,users:read") << s("channels:history groups:history");
    QTest::newRow("no names") << s("channels:read,groups:read,channels:history,groups:history") << s("users:read");
    QTest::newRow("other things only") << s("chat:write")
                                       << s("channels:read groups:read channels:history groups:history users:read");
}

void TestFirstRunSlackApp::whatATokenLacksIsNamed()
{
    QFETCH(QString, granted);
    QTEST(missingScopes(granted.split(u',', Qt::SkipEmptyParts)).join(u' '), "missing");
}

QTEST_GUILESS_MAIN(TestFirstRunSlackApp)
#include "tst_firstrun_slackapp.moc"
