// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/names.h"

#include <QtTest/QTest>

using namespace precedent;

class TestReconcileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conversationsHaveOneKey_data();
    void conversationsHaveOneKey();
    void referencesGiveTheirNumbers();
    void namesAreTakenApart_data();
    void namesAreTakenApart();
};

void TestReconcileNames::conversationsHaveOneKey_data()
{
    QTest::addColumn<QString>("key");
    const auto row = [](const char *text, const char *key) { QTest::newRow(text) << QString::fromUtf8(key); };
    row("https://app.intercom.com/a/inbox/k4wz9q7e/inbox/shared/all/conversation/8200216", "8200216");
    row("https://app.intercom.com/a/inbox/k4wz9q7e/inbox/conversation/8200216#part_id=comment-1", "8200216");
    row("https://acme.zendesk.com/agent/tickets/12345?x=9", "12345");
    row("8200216", "8200216");
    row(" #8200216 ", "8200216");
    row("ZD-12345", "zd-12345");
    row("", "");
}

void TestReconcileNames::conversationsHaveOneKey()
{
    QTEST(reconcile::conversationKey(QString::fromUtf8(QTest::currentDataTag())), "key");
}

void TestReconcileNames::referencesGiveTheirNumbers()
{
    const auto tokens = reconcile::referenceTokens(
        QStringLiteral("Refund ZD-12345, see https://x.io/conversation/8200216 (case 77) C0INT-1789632600120400"));
    QCOMPARE(tokens.join(u' '), QStringLiteral("zd-12345 12345 8200216 c0int-1789632600120400 c0int 1789632600120400"));
}

void TestReconcileNames::namesAreTakenApart_data()
{
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const char *keys) { QTest::newRow(name) << QString::fromUtf8(keys); };
    row("Anna Müller", " / anna muller");
    row("MÜLLER, Anna", " / anna muller");
    row("Jo Bloggs <jo@Example.com>", "jo@example.com / bloggs jo");
    row("jo.bloggs@example.com", "jo@ / ");
    row("O'Brien & Sons", " / obrien sons");
    row("🚲 Pedal & Paw", " / paw pedal");
    row("株式会社さくら", " / 株式会社さくら");
}

void TestReconcileNames::namesAreTakenApart()
{
    const auto keys = reconcile::nameKeys(QString::fromUtf8(QTest::currentDataTag()));
    if (keys.wordsAreLocalPart) {
        QCOMPARE(keys.address, QStringLiteral("jo.bloggs@example.com"));
        QCOMPARE(keys.words, QStringList({QStringLiteral("bloggs"), QStringLiteral("jo")}));
        return;
    }
    QTEST(keys.address + QStringLiteral(" / ") + keys.words.join(u' '), "keys");
}

QTEST_APPLESS_MAIN(TestReconcileNames)
#include "tst_reconcile_names.moc"
