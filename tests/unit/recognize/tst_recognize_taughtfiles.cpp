// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtformat.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace precedent;

namespace {

QByteArray example()
{
    return R"({"precedent_format":1,"name":"goodwill","version":1,"channels":["C2","C1","C2"],)"
           R"("author":{"kind":"app","id":"B1"},"anchors":[{"text":"New request:","place":"start"},{"text":"Customer:"}],)"
           R"("parts":{"separator":"|","count":3},"fields":{"type":{"from":"after","anchor":1,"until":"|"},)"
           R"("customer":{"from":"after","anchor":2,"until":"|"},"amount":{"from":"part","number":-1}},)"
           R"("types":{"Goodwill":"credit"}})";
}

/// The example with one value replaced, by a path such as "fields.amount.number".
QByteArray changed(const QString &path, const QJsonValue &value)
{
    const auto put = [](auto &&self, QJsonObject object, const QStringList &keys,
                        const QJsonValue &last) -> QJsonObject {
        if (keys.size() > 1)
            object.insert(keys.first(), self(self, object.value(keys.first()).toObject(), keys.mid(1), last));
        else if (last.isUndefined())
            object.remove(keys.first());
        else
            object.insert(keys.first(), last);
        return object;
    };
    const auto object = QJsonDocument::fromJson(example()).object();
    return QJsonDocument(put(put, object, path.split(u'.'), value)).toJson();
}

} // namespace

/// The files of formats that people teach.
class tst_recognize_taughtfiles : public QObject
{
    Q_OBJECT

private slots:
    void filesAreReadStrictly_data();
    void filesAreReadStrictly();
    void writingIsCanonical();
    void namesAreMadeUnique();
};

void tst_recognize_taughtfiles::filesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const char *code,
                        const QString &place) {
        QTest::newRow(name) << changed(path, value) << QString::fromLatin1(code) << place;
    };
    QTest::newRow("nothing") << QByteArray() << u"format-not-json"_qs << QString();
    QTest::newRow("a list") << QByteArray("[1]") << u"format-not-json"_qs << QString();
    QTest::newRow("cut short") << example().chopped(3) << u"format-not-json"_qs << QString();
    QTest::newRow("large") << QByteArray(recognize::largestFormat + 1, ' ') << u"format-too-large"_qs << QString();
    row("newer", u"precedent_format"_qs, 2, "format-newer", {});
    row("no form", u"precedent_format"_qs, QJsonValue::Undefined, "format-value", u"precedent_format"_qs);
    row("no name", u"name"_qs, QJsonValue::Undefined, "format-value", u"name"_qs);
    row("a path as name", u"name"_qs, u"../x"_qs, "format-value", u"name"_qs);
    row("a built-in name", u"name"_qs, u"free-text"_qs, "format-name-taken", {});
    row("half a version", u"version"_qs, 1.5, "format-value", u"version"_qs);
    row("a channel's name", u"channels"_qs, QJsonArray{u"#x"_qs}, "format-value", u"channels"_qs);
    row("a slip", u"field"_qs, 1, "format-unknown-key", u"field"_qs);
    row("a slip below", u"fields.amount.numbr"_qs, 1, "format-unknown-key", u"fields.amount.numbr"_qs);
    row("a field that there is not", u"fields.decision"_qs, QJsonObject(), "format-unknown-key", u"fields.decision"_qs);
    row("part zero", u"fields.amount.number"_qs, 0, "format-value", u"fields.amount.number"_qs);
    row("an anchor too far", u"fields.type.anchor"_qs, 3, "format-value", u"fields.type.anchor"_qs);
    row("a customer as author", u"fields.customer"_qs, QJsonObject{{u"from"_qs, u"author"_qs}}, "format-value",
        u"fields.customer.from"_qs);
    row("no type", u"types.Goodwill"_qs, u"gift"_qs, "format-value", u"types.Goodwill"_qs);
    row("an empty anchor", u"anchors"_qs, QJsonArray{QJsonObject{{u"text"_qs, u""_qs}}}, "format-value",
        u"anchors[0].text"_qs);
    row("parts without separator", u"parts"_qs, QJsonValue::Undefined, "format-value", u"fields.amount.number"_qs);
    row("no fields", u"fields"_qs, QJsonObject(), "format-asks-nothing", {});
    row("a true as text", u"author.id"_qs, true, "format-value", u"author.id"_qs);
}

void tst_recognize_taughtfiles::filesAreReadStrictly()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto format = recognize::decodeFormat(json);
    QVERIFY(!format.ok());
    QCOMPARE(format.error().code, code);
    QCOMPARE(format.error().facts.value(u"place"_qs), place);
}

void tst_recognize_taughtfiles::writingIsCanonical()
{
    const auto format = recognize::decodeFormat(example());
    QVERIFY2(format.ok(), qPrintable(format ? QString() : format.error().facts.value(u"place"_qs)));
    QCOMPARE(format->channels.size(), std::size_t(2));
    QCOMPARE(format->types.value(u"goodwill"_qs), domain::RequestType::Credit);
    const auto bytes = recognize::encodeFormat(*format);
    QCOMPARE(recognize::decodeFormat(bytes).value(), *format);
    QCOMPARE(recognize::encodeFormat(recognize::decodeFormat(bytes).value()), bytes);
}

void tst_recognize_taughtfiles::namesAreMadeUnique()
{
    QCOMPARE(recognize::freeFormatName(u"New Request:"_qs, {}), u"new-request"_qs);
    QCOMPARE(recognize::freeFormatName(u"New Request:"_qs, {u"new-request"_qs}), u"new-request-2"_qs);
    QCOMPARE(recognize::freeFormatName(u"申請"_qs, {}), u"taught"_qs);
    QVERIFY(recognize::isFormatName(recognize::freeFormatName(u"Free text"_qs, {})));
    QVERIFY(recognize::isFormatName(recognize::freeFormatName(QString(500, u'x'), {})));
}

QTEST_GUILESS_MAIN(tst_recognize_taughtfiles)
#include "tst_recognize_taughtfiles.moc"
