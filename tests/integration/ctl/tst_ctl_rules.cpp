// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views as files, and the numbers of the rules.
#include "demoledger.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace precedent;
using test::DemoLedger;

/// Rules and views are read and written without a window.
class TestCtlRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void viewsGoToAFileAndBack();
    void aViewsFileThatIsNoneChangesNothing_data();
    void aViewsFileThatIsNoneChangesNothing();
    void aRuleIsSetAndReset();
    void aWrongRuleIsRefused_data();
    void aWrongRuleIsRefused();
    void rulesAreInTheManifest();
    void aFlagThatNothingCanHaveIsSaid();

private:
    [[nodiscard]] QJsonArray views() const
    {
        return m_demo.data(QStringLiteral("views list")).value(QStringLiteral("views")).toArray();
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(m_demo.file(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    [[nodiscard]] int countOf(const QString &flag) const
    {
        int sum = 0;
        const auto rows = m_demo.data(QStringLiteral("stats --flag ") + flag).value(QStringLiteral("rows")).toArray();
        for (const auto &row : rows)
            sum += row.toObject().value(QStringLiteral("count")).toInt();
        return sum;
    }

    DemoLedger m_demo;
};

void TestCtlRules::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(150, &error), error.constData());
}

void TestCtlRules::viewsGoToAFileAndBack()
{
    write("in.json", R"({"precedent_views": 1, "views": [
        {"name": "Big refunds", "query": "type:refund amount:200..",
         "sort": [{"column": "amount", "descending": true}, {"column": "agent", "descending": false}],
         "columns": ["requested_at", "agent", "amount"]},
        {"name": "Späte", "query": "decision:pending", "sort": [], "columns": []}]})");
    QCOMPARE(m_demo.run(QStringLiteral("views import DIR/in.json")).exitCode, 0);
    QCOMPARE(views().size(), 2);
    QCOMPARE(m_demo.run(QStringLiteral("views export DIR/out.json")).exitCode, 0);
    const auto written = test::contentOf(m_demo.file("out.json"));
    const auto kept = QJsonDocument::fromJson(written).object();
    QCOMPARE(kept.value(QStringLiteral("views")).toArray(), views());
    QCOMPARE(m_demo.run(QStringLiteral("views export -")).out, written);
    // The name that is there already is replaced, the other stays.
    write("one.json", R"({"precedent_views": 1, "views": [{"name": "Späte", "query": "decision:pending type:comp"}]})");
    QCOMPARE(m_demo.run(QStringLiteral("views import DIR/one.json")).exitCode, 0);
    QCOMPARE(views().size(), 2);
    const auto rows = m_demo.data(QStringLiteral("stats --view Big~refunds"));
    QVERIFY(rows == m_demo.data(QStringLiteral("stats --type refund --min-amount 200")));
    QCOMPARE(m_demo.run(QStringLiteral("views export - --json")).exitCode, 2);
}

void TestCtlRules::aViewsFileThatIsNoneChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *name, const char *content, const char *code) {
        QTest::addRow("%s", name) << QByteArray(content) << QString::fromLatin1(code);
    };
    add("no JSON", "hello", "views-file-wrong");
    add("another file", R"({"views": []})", "views-file-wrong");
    add("of a later version", R"({"precedent_views": 2, "views": []})", "views-file-newer");
    add("no name", R"({"precedent_views": 1, "views": [{"query": ""}]})", "views-file-view");
    add("a filter that cannot be read",
        R"({"precedent_views": 1, "views": [{"name": "a", "query": ""}, {"name": "b", "query": "tpye:refund"}]})",
        "views-file-view");
    add("an unknown column", R"({"precedent_views": 1, "views": [{"name": "a", "query": "", "columns": ["x"]}]})",
        "views-file-view");
    add("sorted by an unknown column",
        R"({"precedent_views": 1, "views": [{"name": "a", "query": "", "sort": [{"column": "x"}]}]})",
        "views-file-view");
}

void TestCtlRules::aViewsFileThatIsNoneChangesNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const auto before = views();
    write("bad.json", content);
    QCOMPARE(m_demo.run(QStringLiteral("views import DIR/bad.json")).exitCode, 12);
    const auto error = m_demo.json(QStringLiteral("views import DIR/bad.json")).value(QStringLiteral("error"));
    QCOMPARE(error.toObject().value(QStringLiteral("code")).toString(), code);
    QCOMPARE(views(), before);
    QCOMPARE(m_demo.run(QStringLiteral("views import DIR/absent.json")).exitCode, 12);
}

void TestCtlRules::aRuleIsSetAndReset()
{
    const int usual = countOf(QStringLiteral("fast-decision"));
    const auto set = m_demo.data(QStringLiteral("rules set fast-decision-seconds 3600"));
    QVERIFY(!set.value(QStringLiteral("rules")).toArray().isEmpty());
    QVERIFY(countOf(QStringLiteral("fast-decision")) > usual);
    QCOMPARE(m_demo.run(QStringLiteral("rules reset fast-decision-seconds")).exitCode, 0);
    QCOMPARE(countOf(QStringLiteral("fast-decision")), usual);
    QCOMPARE(m_demo.run(QStringLiteral("rules set odd-hours 1")).exitCode, 0);
    QVERIFY(countOf(QStringLiteral("odd-hours")) > 0);
    QCOMPARE(m_demo.run(QStringLiteral("rules reset")).exitCode, 0);
    QCOMPARE(countOf(QStringLiteral("odd-hours")), 0);
    const auto list = m_demo.run(QStringLiteral("rules list")).out;
    QVERIFY(list.contains("near-limit-percent"));
}

void TestCtlRules::aWrongRuleIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addRow("unknown") << QStringLiteral("set speed 3") << QStringLiteral("rule-unknown");
    QTest::addRow("no number") << QStringLiteral("set split-hours soon") << QStringLiteral("rule-value-wrong");
    QTest::addRow("too great") << QStringLiteral("set near-limit-percent 51") << QStringLiteral("rule-value-wrong");
    QTest::addRow("too small") << QStringLiteral("set outlier-factor 1") << QStringLiteral("rule-value-wrong");
    QTest::addRow("a day of no hour") << QStringLiteral("set workday-first-hour 19")
                                      << QStringLiteral("rule-hours-wrong");
    QTest::addRow("reset of none") << QStringLiteral("reset speed") << QStringLiteral("rule-unknown");
}

void TestCtlRules::aWrongRuleIsRefused()
{
    QFETCH(const QString, line);
    QFETCH(const QString, code);
    const auto before = m_demo.data(QStringLiteral("rules list"));
    const auto answer = m_demo.json(QStringLiteral("rules ") + line);
    QCOMPARE(answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), code);
    QCOMPARE(m_demo.run(QStringLiteral("rules ") + line).exitCode, 2);
    QCOMPARE(m_demo.data(QStringLiteral("rules list")), before);
}

void TestCtlRules::rulesAreInTheManifest()
{
    const auto hash = [this](const char *name) {
        const auto line = QStringLiteral("export -o DIR/%1 --manifest").arg(QLatin1String(name));
        if (m_demo.run(line).exitCode != 0)
            return QString();
        const auto file = QByteArray(name) + ".manifest.json";
        const auto manifest = QJsonDocument::fromJson(test::contentOf(m_demo.file(file.constData()))).object();
        return manifest.value(QStringLiteral("rules_sha256")).toString();
    };
    const auto usual = hash("a.csv");
    QVERIFY(!usual.isEmpty());
    QCOMPARE(m_demo.run(QStringLiteral("rules set near-limit-percent 7")).exitCode, 0);
    const auto near = hash("b.csv");
    QVERIFY(near != usual);
    QCOMPARE(m_demo.run(QStringLiteral("rules set outlier-factor 5")).exitCode, 0);
    QVERIFY(hash("c.csv") != near);
    QCOMPARE(m_demo.run(QStringLiteral("rules reset")).exitCode, 0);
    QCOMPARE(hash("d.csv"), usual);
}

void TestCtlRules::aFlagThatNothingCanHaveIsSaid()
{
    const auto warnings = [this](const QString &line) {
        return m_demo.json(line).value(QStringLiteral("warnings")).toArray();
    };
    QCOMPARE(warnings(QStringLiteral("stats --flag over-limit")).size(), 1);
    QVERIFY(m_demo.run(QStringLiteral("stats --query flag:near-limit,split")).err.contains("no authority limit"));
    QVERIFY(m_demo.run(QStringLiteral("export -o DIR/e.csv --flag odd-hours")).err.contains("switched off"));
    QCOMPARE(warnings(QStringLiteral("stats --query -flag:over-limit")).size(), 0);
    QCOMPARE(warnings(QStringLiteral("stats --flag no-reason")).size(), 0);
    QCOMPARE(m_demo.run(QStringLiteral("limits set agents 50 USD")).exitCode, 0);
    QCOMPARE(warnings(QStringLiteral("stats --flag over-limit")).size(), 0);
}

QTEST_GUILESS_MAIN(TestCtlRules)
#include "tst_ctl_rules.moc"
