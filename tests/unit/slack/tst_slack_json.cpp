// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/jsongate.h"
#include "slack/jsonslice.h"
#include "slack/waiting.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using slack::JsonVerdict;

namespace {

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray numbers(int count)
{
    return '[' + QByteArrayList(count, "1").join(',') + ']';
}

/// The parts between "|", or "none".
QByteArray joined(const std::optional<std::vector<QByteArrayView>> &parts)
{
    if (!parts)
        return "none";
    QByteArrayList list;
    for (const auto part : *parts)
        list += part.toByteArray();
    return list.join('|');
}

} // namespace

class TestSlackJson : public QObject
{
    Q_OBJECT

private slots:
    void theGateJudges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QByteArray &text, JsonVerdict verdict) {
            QTest::newRow(name) << json(text) << int(verdict);
        };
        row("object", "{'a':[1,2.5,-3,true,null,'x']}", JsonVerdict::Sound);
        row("escaped NUL", "['a\\u0000b']", JsonVerdict::Sound);
        row("surrogate pair", "['\\ud83d\\ude00']", JsonVerdict::Sound);
        row("same key in two objects", "[{'a':1},{'a':2},{'b':{'a':1},'a':2}]", JsonVerdict::Sound);
        row("depth 64", nested(64), JsonVerdict::Sound);
        row("depth 65", nested(65), JsonVerdict::Unsafe);
        row("a million brackets", QByteArray(1'000'000, '['), JsonVerdict::Unsafe);
        row("200,000 values", numbers(199'999), JsonVerdict::Sound);
        row("200,001 values", numbers(200'000), JsonVerdict::Unsafe);
        row("string of 1 MiB", "[\"" + QByteArray(1024 * 1024, 'x') + "\"]", JsonVerdict::Sound);
        row("string of 1 MiB and 1", "[\"" + QByteArray(1024 * 1024 + 1, 'x') + "\"]", JsonVerdict::Unsafe);
        row("long key", "{\"" + QByteArray(257, 'x') + "\":1}", JsonVerdict::Unsafe);
        row("key twice", "{'a':1,'b':2,'a':3}", JsonVerdict::Unsafe);
        row("key twice, once escaped", "{'a':1,'\\u0061':3}", JsonVerdict::Unsafe);
        row("key twice far down", "{'x':[{'y':{'a':1,'a':1}}]}", JsonVerdict::Unsafe);
        row("nothing", "", JsonVerdict::Malformed);
        row("cut off", "{'a':[1,", JsonVerdict::Malformed);
        row("two values", "{} {}", JsonVerdict::Malformed);
        row("bad UTF-8", "[\"\xC3\x28\"]", JsonVerdict::Malformed);
        row("lone surrogate", "['\\ud83d']", JsonVerdict::Malformed);
        row("raw NUL in a string", QByteArray("[\"a\0b\"]", 7), JsonVerdict::Malformed);
        row("number out of range", "[1e999]", JsonVerdict::Malformed);
        row("HTML", "<html></html>", JsonVerdict::Malformed);
    }

    void theGateJudges()
    {
        QFETCH(QByteArray, text);
        QTEST(int(slack::checkJson(text)), "verdict");
    }

    void anArrayIsCutIntoItsVeryBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("parts");
        const auto row = [](const char *text, const char *parts) { QTest::newRow(text) << json(text) << json(parts); };
        row("[]", "");
        row("[ ]", "");
        row(" [1] ", "1");
        row("[1, 2 ,3]", "1|2|3");
        row("[{'a' : 1.0}, 'x\\']', [ ] ]", "{'a' : 1.0}|'x\\']'|[ ]");
        row("[{'a':'}'},{'b':[']',{}]}]", "{'a':'}'}|{'b':[']',{}]}");
        row("\xEF\xBB\xBF[1]", "1");
        row("['\\\\']", "'\\\\'");
        for (const char *text : {"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]2", "{}", "null", "[\"a", "[\"a\\",
                                 "[{]", "[1}", "[[1]"})
            row(text, "none");
    }

    void anArrayIsCutIntoItsVeryBytes()
    {
        QFETCH(QByteArray, text);
        QTEST(joined(slack::sliceArray(text)), "parts");
    }

    void anObjectIsCutIntoItsMembers()
    {
        const auto text = json(" {'ok' : true,'messages':[{'ok':false}], 'a\\'b':'c'} ");
        const auto members = slack::sliceObject(text);
        QVERIFY(members.has_value());
        QCOMPARE(slack::memberOf(*members, "ok"), QByteArrayView("true"));
        QCOMPARE(slack::memberOf(*members, "messages"), QByteArrayView("[{\"ok\":false}]"));
        QCOMPARE(slack::memberOf(*members, "a\\\"b"), QByteArrayView("\"c\""));
        QVERIFY(slack::memberOf(*members, "absent").isEmpty());
        for (const char *broken : {"", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\":1}}", "[]"})
            QVERIFY2(!slack::sliceObject(broken).has_value(), broken);
    }

    void anyBytesAreCutWithoutLeavingThem()
    {
        const auto seed =
            qEnvironmentVariableIsSet("PRECEDENT_SEED") ? qEnvironmentVariableIntValue("PRECEDENT_SEED") : 1;
        qInfo("seed %d", seed);
        QRandomGenerator random{quint32(seed)};
        const QByteArray alphabet = "[]{}\",:\\ 1a";
        int sound = 0;
        for (int i = 0; i < 200'000; ++i) {
            QByteArray text = "[";
            const auto length = random.bounded(8);
            for (int k = 0; k < length; ++k)
                text += alphabet[random.bounded(int(alphabet.size()))];
            text += ']';
            const auto parts = slack::sliceArray(text);
            if (slack::checkJson(text) != JsonVerdict::Sound)
                continue;
            ++sound;
            QVERIFY2(parts.has_value(), text.constData());
            for (const auto part : *parts)
                QVERIFY2(slack::checkJson(part) == JsonVerdict::Sound, text.constData());
        }
        QVERIFY(sound > 100);
    }

    void aWaitIsReadFromTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("earlier");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *header, int earlier, int seconds) {
            QTest::addRow("%s after %d", header, earlier) << QByteArray(header) << earlier << seconds;
        };
        row("7", 0, 7);
        row("0", 0, 1);
        row("900", 0, 900);
        row("99999", 0, 900);
        row("99999999999999999999999", 0, 900);
        row("-5", 0, 30);
        row("", 0, 30);
        row("", 1, 60);
        row("", 5, 60);
        row("soon", 0, 30);
        row("1.5", 1, 60);
        row("Thu, 09 Oct 2025 08:53:20 GMT", 0, 1);
        row("Thu, 09 Oct 2025 08:54:05 GMT", 0, 45);
        row("Thu, 09 Oct 2025 08:50:00 GMT", 0, 1);
        row("Fri, 09 Oct 2026 08:53:20 GMT", 0, 900);
    }

    void aWaitIsReadFromTheHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, earlier);
        QTEST(slack::retryAfterSeconds(header, base::Instant::fromSeconds(1'760'000'000), earlier), "seconds");
    }

    void aCancelledSleepEndsAtOnce()
    {
        base::CancelToken cancel;
        QVERIFY(slack::sleepFor(1, cancel));
        cancel.cancel();
        QVERIFY(!slack::sleepFor(3'600'000, cancel));
    }
};

QTEST_APPLESS_MAIN(TestSlackJson)
#include "tst_slack_json.moc"
