// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenshelf.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::secrets;

namespace {

using Entries = QMap<QString, QString>;

/// "T1=a default=team:T1"
Entries entriesOf(const QString &text)
{
    Entries entries;
    for (const auto &entry : text.split(u' ', Qt::SkipEmptyParts))
        entries.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return entries;
}

QString textOf(const Entries &entries)
{
    QStringList lines;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        lines += entry.key() + u'=' + entry.value();
    return lines.join(u' ');
}

Keychain keychainOf(Entries &entries)
{
    Keychain keychain;
    keychain.read = [&entries](const QString &key) {
        return StoredToken{entries.contains(key) ? KeychainState::Present : KeychainState::Absent,
                           entries.value(key).toUtf8()};
    };
    keychain.write = [&entries](const QString &key, const QByteArray &token) {
        entries.insert(key, QString::fromUtf8(token));
        return base::Result<void>();
    };
    keychain.forget = [&entries](const QString &key) -> base::Result<void> {
        if (entries.remove(key) == 0)
            return base::makeError(base::ErrorKind::NotConfigured, "keychain-entry-absent");
        return {};
    };
    return keychain;
}

/// Slack knows the tokens "a1", "b1" of T1 and "a2" of T2.
base::Result<QString> slackSays(const QByteArray &token)
{
    if (!token.endsWith('1') && !token.endsWith('2'))
        return base::makeError(base::ErrorKind::Authentication, "slack-invalid-auth");
    return QString(u'T' + QString::fromUtf8(token.last(1)));
}

QString said(const base::Result<void> &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

} // namespace

class TestSecretsTokenShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorkspacesTokenIsFound_data();
    void theWorkspacesTokenIsFound();
    void tokensAreKeptByWorkspace_data();
    void tokensAreKeptByWorkspace();
    void forgottenTokensAreGone_data();
    void forgottenTokensAreGone();
    void aKeychainThatIsNotOpenIsSaid_data();
    void aKeychainThatIsNotOpenIsSaid();
    void aTokenThatCannotBeMovedIsUsedWhereItIs();
};

void TestSecretsTokenShelf::theWorkspacesTokenIsFound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *team, const char *found, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(team) << QString::fromLatin1(found)
                            << QString::fromLatin1(after);
    };
    row("nothing kept", "", "T1", "token-absent", "");
    row("nothing kept, any", "", "", "token-absent", "");
    row("its own", "T1=a1 T2=a2 default=team:T2", "T1", "a1", "T1=a1 T2=a2 default=team:T2");
    row("the last one", "T1=a1 T2=a2 default=team:T2", "", "a2", "T1=a1 T2=a2 default=team:T2");
    row("own entry alone", "T1=a1", "T1", "a1", "T1=a1");
    row("another's only", "T2=a2 default=team:T2", "T1", "token-absent", "T2=a2 default=team:T2");
    row("last one is gone", "default=team:T2", "", "token-absent", "default=team:T2");
    row("old entry is moved", "default=a1", "T1", "a1", "T1=a1 default=team:T1");
    row("old entry, any", "default=a1", "", "a1", "T1=a1 default=team:T1");
    row("newer token takes over", "T1=a1 default=b1", "T1", "b1", "T1=b1 default=team:T1");
    row("old entry of another", "T1=a1 default=a2", "T1", "a1", "T1=a1 T2=a2 default=team:T2");
    row("old entry of another only", "default=a2", "T1", "token-absent", "T2=a2 default=team:T2");
    row("worthless entry", "default=x", "T1", "slack-invalid-auth", "default=x");
    row("worthless entry, any", "default=x", "", "slack-invalid-auth", "default=x");
    row("worthless entry beside its own", "T1=a1 default=x", "T1", "a1", "T1=a1 default=x");
}

void TestSecretsTokenShelf::theWorkspacesTokenIsFound()
{
    QFETCH(QString, before);
    QFETCH(QString, team);
    auto entries = entriesOf(before);
    const auto found = TokenShelf(keychainOf(entries)).find(team, slackSays);
    QTEST(found ? QString::fromUtf8(*found) : found.error().code, "found");
    QTEST(textOf(entries), "after");
    // The second time nobody has to be asked, unless the token could not be told.
    const auto again = TokenShelf(keychainOf(entries)).find(team, slackSays);
    QTEST(again ? QString::fromUtf8(*again) : again.error().code, "found");
}

void TestSecretsTokenShelf::tokensAreKeptByWorkspace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << QString() << QStringLiteral("T1") << QStringLiteral("T1=b1 default=team:T1");
    QTest::newRow("not known yet") << QString() << QString() << QStringLiteral("default=b1");
    QTest::newRow("instead of an older one")
        << QStringLiteral("T1=a1 default=team:T2") << QStringLiteral("T1") << QStringLiteral("T1=b1 default=team:T1");
    QTest::newRow("beside one that waits")
        << QStringLiteral("default=a2") << QStringLiteral("T1") << QStringLiteral("T1=b1 default=a2");
    QTest::newRow("the one that waits") << QStringLiteral("default=b1") << QStringLiteral("T1")
                                        << QStringLiteral("T1=b1 default=team:T1");
}

void TestSecretsTokenShelf::tokensAreKeptByWorkspace()
{
    QFETCH(QString, before);
    QFETCH(QString, team);
    auto entries = entriesOf(before);
    QCOMPARE(said(TokenShelf(keychainOf(entries)).keep(team, "b1")), QStringLiteral("ok"));
    QTEST(textOf(entries), "after");
}

void TestSecretsTokenShelf::forgottenTokensAreGone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("after");
    const QString ok = QStringLiteral("ok");
    const QString both = QStringLiteral("T1=a1 T2=a2 default=team:T2");
    QTest::newRow("one of two") << both << QStringLiteral("T1") << ok << QStringLiteral("T2=a2 default=team:T2");
    QTest::newRow("the last one by name") << both << QStringLiteral("T2") << ok << QStringLiteral("T1=a1");
    QTest::newRow("the last one") << both << QString() << ok << QStringLiteral("T1=a1");
    QTest::newRow("one that waits") << QStringLiteral("default=a1") << QString() << ok << QString();
    QTest::newRow("none") << QString() << QString() << QStringLiteral("keychain-entry-absent") << QString();
    QTest::newRow("none of that name") << QStringLiteral("T1=a1") << QStringLiteral("T2")
                                       << QStringLiteral("keychain-entry-absent") << QStringLiteral("T1=a1");
}

void TestSecretsTokenShelf::forgottenTokensAreGone()
{
    QFETCH(QString, before);
    QFETCH(QString, team);
    auto entries = entriesOf(before);
    QTEST(said(TokenShelf(keychainOf(entries)).forget(team)), "result");
    QTEST(textOf(entries), "after");
}

void TestSecretsTokenShelf::aKeychainThatIsNotOpenIsSaid_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << int(KeychainState::Locked) << QStringLiteral("keychain-locked");
    QTest::newRow("no service") << int(KeychainState::NoService) << QStringLiteral("keychain-no-service");
}

void TestSecretsTokenShelf::aKeychainThatIsNotOpenIsSaid()
{
    QFETCH(int, state);
    Keychain keychain;
    keychain.read = [state](const QString &) { return StoredToken{KeychainState(state), {}}; };
    for (const auto *team : {"", "T1"})
        QTEST(TokenShelf(keychain).find(QString::fromLatin1(team), slackSays).error().code, "code");
}

void TestSecretsTokenShelf::aTokenThatCannotBeMovedIsUsedWhereItIs()
{
    auto entries = entriesOf(QStringLiteral("default=a1"));
    auto keychain = keychainOf(entries);
    keychain.write = [](const QString &, const QByteArray &) {
        return base::Result<void>(base::makeError(base::ErrorKind::NotConfigured, "keychain-locked"));
    };
    const auto found = TokenShelf(keychain).find(QStringLiteral("T1"), slackSays);
    QVERIFY(found.ok());
    QCOMPARE(*found, QByteArray("a1"));
}

QTEST_GUILESS_MAIN(TestSecretsTokenShelf)
#include "tst_secrets_tokenshelf.moc"
