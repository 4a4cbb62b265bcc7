// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace precedent;
using test::DemoLedger;

namespace {

QString toolOutput(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonArray rowsOf(const QJsonObject &data)
{
    return data.value(QStringLiteral("rows")).toArray();
}

/// The words of a line of a table, its name and the figures.
QString lineOf(const QString &name, const QStringList &figures)
{
    return QRegularExpression::escape(name) + QStringLiteral("\\s+") + figures.join(QStringLiteral("\\s+"));
}

QString capitalized(QString word)
{
    word[0] = word.at(0).toUpper();
    return word;
}

QString typeLabel(const QString &word)
{
    return word == QLatin1String("off_policy_reply") ? QStringLiteral("Off-policy reply") : capitalized(word);
}

/// A count of a table that has one row.
int countIn(const QJsonArray &rows)
{
    return rows.at(0).toObject().value(QStringLiteral("count")).toInt();
}

} // namespace

/// `report`, which starts the window program; its files are read by poppler's tools.
class TestCtlReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPeriodSaysWhatStatsCounts();
    void anAgentsSheetSaysWhatStatsCounts();
    void aDecisionIsOnePage();
    void theZoneIsTheOneAskedFor();
    void anErrorIsThatOfTheOtherProgram_data();
    void anErrorIsThatOfTheOtherProgram();
    void anErrorLeavesTheFileBefore();
    void withoutTheWindowProgramItIsSaid();

private:
    /// Writes a report and returns its text as laid out; empty after an error.
    [[nodiscard]] QString textOf(const QString &line) const
    {
        const auto result = m_demo.run(line + QStringLiteral(" -o DIR/out.pdf --now 2026-11-02T08:00:00Z"));
        if (result.exitCode != 0) {
            qWarning("%s", result.err.constData());
            return {};
        }
        // Forms of one letter are one, as a reader's search takes them.
        return toolOutput("pdftotext", {QStringLiteral("-layout"), m_demo.file("out.pdf"), QStringLiteral("-")})
            .normalized(QString::NormalizationForm_KC);
    }
    [[nodiscard]] QJsonObject stats(const QString &options) const
    {
        return m_demo.data(QStringLiteral("stats ") + options);
    }

    DemoLedger m_demo;
};

void TestCtlReport::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(300, &error), error.constData());
}

void TestCtlReport::aPeriodSaysWhatStatsCounts()
{
    const QString text = textOf(QStringLiteral("report period --from 2026-09-01 --to 2026-10-31 --locale en_US"));
    QVERIFY(!text.isEmpty());
    const QString filter = QStringLiteral("--from 2026-09-01 --to 2026-10-31");
    int total = 0;
    for (const auto &value : rowsOf(stats(QStringLiteral("--group-by type ") + filter))) {
        const QJsonObject row = value.toObject();
        QStringList figures;
        for (const char *key : {"count", "approved", "denied", "pending", "withdrawn", "expired"})
            figures.append(QString::number(row.value(QLatin1String(key)).toInt()));
        const QRegularExpression line(lineOf(typeLabel(row.value(QStringLiteral("type")).toString()), figures));
        QVERIFY2(text.contains(line), qPrintable(line.pattern() + u'\n' + text));
        total += row.value(QStringLiteral("count")).toInt();
    }
    QVERIFY(text.contains(QRegularExpression(lineOf(QStringLiteral("All"), {QString::number(total)}))));
    for (const auto &value : rowsOf(stats(QStringLiteral("--group-by agent ") + filter))) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(QStringLiteral("agent")).toString();
        // The reader shows such names in its own order.
        if (name.isEmpty() || name.isRightToLeft())
            continue;
        const QString line = lineOf(name, {QString::number(row.value(QStringLiteral("count")).toInt()),
                                           QString::number(row.value(QStringLiteral("approved")).toInt()),
                                           QString::number(row.value(QStringLiteral("denied")).toInt())});
        QVERIFY2(text.contains(QRegularExpression(line)), qPrintable(line + u'\n' + text));
    }
    const QJsonObject usd =
        rowsOf(stats(QStringLiteral("--group-by currency --currency USD ") + filter)).at(0).toObject();
    const int minor =
        usd.value(QStringLiteral("approved_amount_minor")).toObject().value(QStringLiteral("USD")).toInt();
    const QString sum = QLocale(QStringLiteral("en_US")).toCurrencyString(minor / 100.0, QStringLiteral("$"), 2);
    QVERIFY2(text.contains(sum), qPrintable(sum));
    int flagged = 0;
    for (const auto &value : rowsOf(stats(QStringLiteral("--group-by month --flag no-reason ") + filter)))
        flagged += value.toObject().value(QStringLiteral("count")).toInt();
    QVERIFY(flagged > 0);
    QVERIFY(text.contains(QRegularExpression(lineOf(QStringLiteral("No reason"), {QString::number(flagged)}))));
    QVERIFY(text.contains(QStringLiteral("Page 1 of ")));
    QCOMPARE(toolOutput("pdfimages", {QStringLiteral("-list"), m_demo.file("out.pdf")}).count(u'\n'), 2);
}

void TestCtlReport::anAgentsSheetSaysWhatStatsCounts()
{
    QJsonObject most;
    for (const auto &value : rowsOf(stats(QStringLiteral("--group-by agent --from 2026-10-01 --to 2026-10-31")))) {
        if (value.toObject().value(QStringLiteral("count")).toInt() > most.value(QStringLiteral("count")).toInt())
            most = value.toObject();
    }
    const QString agent = most.value(QStringLiteral("agent")).toString();
    const QString text = textOf(
        QStringLiteral("report agent %1 --month 2026-10 --locale en_US").arg(QString(agent).replace(u' ', u'~')));
    QVERIFY2(text.contains(agent), qPrintable(text));
    for (const char *outcome : {"approved", "denied", "pending"}) {
        const QString name = capitalized(QString::fromLatin1(outcome));
        const QString line =
            lineOf(name, {QString::number(most.value(QLatin1String(outcome)).toInt()), QStringLiteral("of")});
        QVERIFY2(text.contains(QRegularExpression(line)), qPrintable(line + u'\n' + text));
    }
    QVERIFY(text.contains(QStringLiteral("October 2026")));
}

void TestCtlReport::aDecisionIsOnePage()
{
    const auto rows =
        support::readCsv(m_demo.run(QStringLiteral("export -q -o - --decision denied --flag no-reason")).out);
    QVERIFY(rows.size() > 1);
    const QString id = rows.at(1).at(0);
    const QString text = textOf(QStringLiteral("report decision ") + id);
    QVERIFY(text.contains(id));
    QVERIFY(text.contains(QStringLiteral("Denied by")));
    QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
    const QString root = m_demo.data(QStringLiteral("status"))
                             .value(QStringLiteral("log"))
                             .toObject()
                             .value(QStringLiteral("root"))
                             .toString();
    QVERIFY(!root.isEmpty());
    QVERIFY2(QString(text).remove(QRegularExpression(QStringLiteral("\\s"))).contains(root), qPrintable(root));
    const auto data = m_demo.data(QStringLiteral("report decision %1 -o DIR/again.pdf").arg(id));
    QCOMPARE(data.value(QStringLiteral("pages")).toInt(), 1);
    QCOMPARE(data.value(QStringLiteral("file")).toString(), m_demo.file("again.pdf"));
}

void TestCtlReport::theZoneIsTheOneAskedFor()
{
    const QString text = textOf(QStringLiteral("report period --from 2026-10-01 --to 2026-10-31 --tz Asia/Tokyo"));
    QVERIFY(text.contains(QStringLiteral("Times in Asia/Tokyo")));
    const int count =
        countIn(rowsOf(stats(QStringLiteral("--group-by month --from 2026-10-01 --to 2026-10-31 --tz Asia/Tokyo"))));
    QVERIFY2(text.contains(QRegularExpression(lineOf(QStringLiteral("October 2026"), {QString::number(count)}))),
             qPrintable(text));
}

void TestCtlReport::anErrorIsThatOfTheOtherProgram_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *line, int exitCode, const char *error) {
        QTest::newRow(line) << QString::fromLatin1(line) << exitCode << QString::fromLatin1(error);
    };
    row("report", 2, "command-incomplete");
    row("report agent --month 2026-10 -o DIR/x.pdf", 2, "argument-missing");
    row("report agent Nobody~At~All --month 2026-10 -o DIR/x.pdf", 2, "agent-unknown");
    row("report agent Nobody -o DIR/x.pdf", 2, "option-required");
    row("report agent Nobody --month 2026-13 -o DIR/x.pdf", 2, "option-value-wrong");
    row("report period --from 2026-10-01 --to 2026-10-31", 2, "option-required");
    row("report period --from 2026-10-01 -o DIR/x.pdf", 2, "option-required");
    row("report period --from lately --to 2026-10-31 -o DIR/x.pdf", 2, "query-bad-date");
    row("report decision C1-1 -o DIR/x.pdf", 2, "record-unknown");
    row("report decision C1-1 -o -", 2, "option-value-wrong");
    row("report decision C1-1 -o DIR/x.pdf --ledger DIR/none", 7, "ledger-absent");
    row("report period --from 2026-10-01 --to 2026-10-31 -o DIR/none/x.pdf", 8, "output-folder-absent");
    row("report period --from 2026-10-01 --to 2026-10-31 -o DIR", 8, "output-is-folder");
}

void TestCtlReport::anErrorIsThatOfTheOtherProgram()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    const auto result = m_demo.run(line);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith("precedentctl: "), result.err.constData());
    const QJsonObject object = m_demo.json(line);
    QCOMPARE(object.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), error);
    QVERIFY(!QFileInfo::exists(m_demo.file("x.pdf")));
}

void TestCtlReport::anErrorLeavesTheFileBefore()
{
    QFile file(m_demo.file("kept.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    QCOMPARE(m_demo.run(QStringLiteral("report decision C1-1 -o DIR/kept.pdf")).exitCode, 2);
    QCOMPARE(test::contentOf(file.fileName()), QByteArray("before"));
}

void TestCtlReport::withoutTheWindowProgramItIsSaid()
{
    const QString alone = m_demo.file("precedentctl");
    QVERIFY(QFile::copy(test::program(), alone));
    QProcess process;
    process.start(alone, m_demo.call(QStringLiteral("report decision C1-1 -o DIR/x.pdf")));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("window program"));
}

QTEST_GUILESS_MAIN(TestCtlReport)
#include "tst_ctl_report.moc"
