// SPDX-License-Identifier: GPL-3.0-or-later
#include "notation.h"
#include "store/checkpoint.h"
#include "store/leaf.h"
#include "store/sha256.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <set>

using namespace precedent;
using namespace precedent::store;

namespace {

Genesis someGenesis()
{
    const auto key = SigningKey::fromSeed(QByteArray(32, '\x07'));
    return {QStringLiteral("0f3b"), key->publicKey()};
}

Checkpoint someCheckpoint()
{
    Checkpoint checkpoint;
    checkpoint.size = 3;
    checkpoint.root = QByteArray(32, 'r');
    checkpoint.at = notation::at(0);
    return checkpoint;
}

} // namespace

class TestLeaf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsWrittenInItsOneCanonicalForm_data();
    void textIsWrittenInItsOneCanonicalForm();
    void membersAreWrittenInTheOrderOfTheirKeys();
    void commitmentIsTheHashOfSaltNameAndValue();
    void observationLeafOfVersionOneNeverChanges();
    void saltsDifferFromLeafToLeaf();
    void factsOfRawBytes_data();
    void factsOfRawBytes();
    void checkpointTextIsANoteThatItsKeySigns();
    void unsignedCheckpointIsItsTextAlone();
    void signatureHoldsForNothingElse();
    void genesisIsReadBack();
    void keyFileIsMadeOnceAndReadAfterwards();
    void fileWithoutAKeyIsNotOverwritten();
};

void TestLeaf::textIsWrittenInItsOneCanonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto unit = [](ushort code) { return QString(QChar(code)); };
    QTest::newRow("ascii") << QStringLiteral("a/b") << QByteArray("\"a/b\"");
    QTest::newRow("quote and backslash") << QStringLiteral("\"\\") << QByteArray(R"("\"\\")");
    QTest::newRow("short escapes") << QStringLiteral("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("other controls") << unit(0) + unit(0x1f) << QByteArray(R"("\u0000\u001f")");
    QTest::newRow("delete is no control") << unit(0x7f) << QByteArray("\"\x7f\"");
    QTest::newRow("two and three bytes") << QStringLiteral("é€") << QByteArray("\"é€\"");
    QTest::newRow("four bytes") << QStringLiteral("😀") << QByteArray("\"😀\"");
    QTest::newRow("lone high surrogate") << unit(0xd83d) + u'x' << QByteArray("\"\uFFFDx\"");
    QTest::newRow("lone low surrogate") << unit(0xde00) << QByteArray("\"\uFFFD\"");
    QTest::newRow("not composed") << QStringLiteral("e\u0301") << QByteArray("\"e\u0301\"");
}

void TestLeaf::textIsWrittenInItsOneCanonicalForm()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(canonicalString(text), json);
}

void TestLeaf::membersAreWrittenInTheOrderOfTheirKeys()
{
    CanonicalObject inner;
    inner.set("z", u"1").set("a", 2);
    CanonicalObject object;
    object.set("b", std::int64_t(9'007'199'254'740'991)).set("a_b", inner).set("B", u"x").set("b", -5);
    QCOMPARE(object.bytes(), QByteArray(R"({"B":"x","a_b":{"a":2,"z":"1"},"b":-5})"));
    QCOMPARE(CanonicalObject().bytes(), QByteArray("{}"));
}

void TestLeaf::commitmentIsTheHashOfSaltNameAndValue()
{
    const LeafField field{"text", QStringLiteral("a \"b\""), QByteArray(16, '\xab')};
    QCOMPARE(commitment(field), sha256({R"(["abababababababababababababababab","text","a \"b\""])"}));
}

void TestLeaf::observationLeafOfVersionOneNeverChanges()
{
    ObservationRow row;
    row.team = QStringLiteral("T1");
    row.channel = QStringLiteral("C1");
    row.ts = notation::ts(5).text();
    row.kind = ObservationKind::Edited;
    row.notBefore = notation::at(6);
    row.at = notation::at(7);
    row.source = QStringLiteral("api");
    row.raw = R"({"ts":"1700000005.000000","user":"U1","text":"Rückgabe"})";
    row.contentHash = QByteArray(32, '\x01');
    row.reactionsHash = QByteArray(32, '\x02');
    auto leaf = observationLeaf(row);
    for (auto &field : leaf.fields)
        field.salt = QByteArray(16, '\x03');
    // Frozen: whoever has to change this line breaks the proofs of every ledger there is.
    QCOMPARE(
        leafBody(leaf),
        QByteArray(
            R"({"at":1700000007000000,"channel":"C1","commitments":{)"
            R"("author":"/4ufLO4JUL40THlsJzPswfLw4pmJyODq8nZpUT24snE=","content":"cd88oa3IYapOwWBb7mgzsezWx/sI6HvrU3CpCRr1EHg=","raw":"IqMw7xWne2TOLeB8dcj3gSlz4i4sk9Qi2Deq/Yn1aIQ=","reactions":"KKMP0qQYABumg0J93qtbWxAXKoYufWDwFgKmdlTgUxo=",)"
            R"("text":"8J2xFn/8lA2atxfphq4mWfkmWXwA8fP65kgLM7QTbnk="},"kind":"observation","not_before":1700000006000000,)"
            R"("observation":"edited","source":"api","team":"T1","ts":"1700000005.000000","version":1})"));
}

void TestLeaf::saltsDifferFromLeafToLeaf()
{
    std::set<QByteArray> salts;
    for (int i = 0; i < 50; ++i) {
        auto leaf = observationLeaf({});
        QVERIFY(drawSalts(leaf));
        for (const auto &field : leaf.fields) {
            QCOMPARE(field.salt.size(), 16);
            salts.insert(field.salt);
        }
    }
    QCOMPARE(salts.size(), 250u);
}

void TestLeaf::factsOfRawBytes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("facts");
    QTest::newRow("person") << QByteArray(R"({"user":"U1","text":"a"})") << "U1|a|";
    QTest::newRow("bot") << QByteArray(R"({"bot_id":"B1","text":"a"})") << "B1|a|";
    QTest::newRow("person before bot") << QByteArray(R"({"bot_id":"B1","user":"U1"})") << "U1||";
    QTest::newRow("thread") << QByteArray(R"({"thread_ts":"1.000001"})") << "||1.000001";
    QTest::newRow("wrong types") << QByteArray(R"({"user":5,"text":[],"thread_ts":1.5})") << "||";
    QTest::newRow("nothing") << QByteArray() << "||";
    QTest::newRow("no JSON") << QByteArray("{\"user\":") << "||";
}

void TestLeaf::factsOfRawBytes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, facts);
    const auto found = rawFacts(raw);
    QCOMPARE(found.author + u'|' + found.text + u'|' + found.threadTs.value_or(base::SlackTs()).text(), facts);
}

void TestLeaf::checkpointTextIsANoteThatItsKeySigns()
{
    const auto key = SigningKey::fromSeed(QByteArray(32, '\x07'));
    auto checkpoint = someCheckpoint();
    seal(checkpoint, someGenesis(), &*key);
    const auto note = checkpointNote(checkpoint, someGenesis());
    const auto parts = note.split('\n');
    QCOMPARE(parts.size(), 8);
    QCOMPARE(parts.mid(0, 6).join('\n'),
             QByteArray("precedent/0f3b\n3\n") + QByteArray(32, 'r').toBase64() + "\nat 1700000000000000\nprevious \n");
    const QByteArray head = "\u2014 precedent/0f3b ";
    QVERIFY(parts.at(6).startsWith(head));
    const auto line = QByteArray::fromBase64(parts.at(6).mid(head.size()));
    QCOMPARE(line.size(), 4 + 64);
    QCOMPARE(line.first(4), sha256({"precedent/0f3b\n\x01", key->publicKey()}).first(4));
    QVERIFY(isSignature(line.mid(4), note.first(note.indexOf("\n\u2014")), key->publicKey()));
    QCOMPARE(checkpoint.digest, sha256({note}));
}

void TestLeaf::unsignedCheckpointIsItsTextAlone()
{
    auto checkpoint = someCheckpoint();
    seal(checkpoint, someGenesis(), nullptr);
    QCOMPARE(checkpointNote(checkpoint, someGenesis()), checkpointText(checkpoint, someGenesis()));
    QVERIFY(checkpoint.signature.isEmpty());
    QCOMPARE(checkpoint.digest, sha256({checkpointText(checkpoint, someGenesis())}));
}

void TestLeaf::signatureHoldsForNothingElse()
{
    const auto key = SigningKey::generate().value();
    const auto other = SigningKey::generate().value();
    const auto signature = key.sign("size 3");
    QVERIFY(isSignature(signature, "size 3", key.publicKey()));
    QVERIFY(!isSignature(signature, "size 4", key.publicKey()));
    QVERIFY(!isSignature(signature, "size 3", other.publicKey()));
    QVERIFY(!isSignature(signature.first(63), "size 3", key.publicKey()));
    QVERIFY(!isSignature({}, "size 3", key.publicKey()));
    QVERIFY(!isSignature(signature, "size 3", {}));
    // RFC 8032 §7.1, test 1.
    const auto known =
        SigningKey::fromSeed(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QCOMPARE(known->publicKey().toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(known->sign({}).toHex(), QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                                 "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
}

void TestLeaf::genesisIsReadBack()
{
    const auto genesis = someGenesis();
    const auto read = parseGenesis(leafBody(genesisLeaf(genesis.ledger, genesis.publicKey, notation::at(0))));
    QVERIFY(read);
    QCOMPARE(read->ledger, genesis.ledger);
    QCOMPARE(read->publicKey, genesis.publicKey);
    QVERIFY(!parseGenesis(leafBody(correctionUndoLeaf(1, notation::at(0)))));
    QVERIFY(!parseGenesis("{"));
}

void TestLeaf::keyFileIsMadeOnceAndReadAfterwards()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.key"));
    QVERIFY(!readKeyFile(path));
    const auto made = readOrMakeKeyFile(path);
    QVERIFY(made.ok());
    QCOMPARE(readOrMakeKeyFile(path)->seed(), made->seed());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.key")});
    QCOMPARE(readKeyFile(path)->publicKey(), made->publicKey());
    // What a kill in the middle of it once left behind.
    QVERIFY(QFile::resize(path, 0));
    const auto again = readOrMakeKeyFile(path);
    QVERIFY(again.ok() && again->seed() != made->seed());
    QCOMPARE(readKeyFile(path)->seed(), again->seed());
}

void TestLeaf::fileWithoutAKeyIsNotOverwritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something else\n");
    file.close();
    const auto key = readOrMakeKeyFile(file.fileName());
    QVERIFY(!key.ok());
    QCOMPARE(key.error().code, QStringLiteral("key-unreadable"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something else\n"));
}

QTEST_GUILESS_MAIN(TestLeaf)
#include "tst_store_leaf.moc"
