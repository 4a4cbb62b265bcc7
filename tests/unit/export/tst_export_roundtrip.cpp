// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"
#include "exportworld.h"

#include "export/guard.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

using namespace precedent;
using namespace precedent::test;
using exporting::Format;
using exporting::Options;
using exporting::Profile;

namespace {

constexpr int rounds = 40;
constexpr int recordsARound = 25;

struct TextColumn
{
    const char *name;
    QString (*value)(const domain::Record &);
};

const std::vector<TextColumn> textColumns{
    {"agent", [](const domain::Record &r) { return r.agent.name; }},
    {"agent_id", [](const domain::Record &r) { return r.agent.id; }},
    {"type_as_written", [](const domain::Record &r) { return r.typeAsWritten; }},
    {"reason", [](const domain::Record &r) { return r.reason; }},
    {"customer", [](const domain::Record &r) { return r.customer; }},
    {"context", [](const domain::Record &r) { return r.context; }},
    {"conversation_url", [](const domain::Record &r) { return r.conversationUrl; }},
    {"noncash", [](const domain::Record &r) { return r.noncash; }},
};

QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("="),      QStringLiteral("+"),      QStringLiteral("-"),      QStringLiteral("@"),
        QStringLiteral("'"),      QStringLiteral("\""),     QStringLiteral(","),      QStringLiteral(";"),
        QStringLiteral("\r\n"),   QStringLiteral("\n"),     QStringLiteral("\r"),     QStringLiteral("\t"),
        QStringLiteral(" "),      QStringLiteral("\\"),     QStringLiteral("\u0007"), QStringLiteral("\uff1d"),
        QStringLiteral("Müller"), QStringLiteral("値引き"), QStringLiteral("😀"),      QStringLiteral("a"),
        QStringLiteral("12.50"),  QStringLiteral("null"),   QStringLiteral("\u2028"), QStringLiteral("\u200b"),
    };
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

std::vector<domain::Record> hostileRecords(QRandomGenerator &random)
{
    std::vector<domain::Record> records;
    for (int i = 0; i < recordsARound; ++i) {
        auto record = emptyRecord();
        record.root = base::SlackTs::fromMicroseconds(1'793'451'728'000'000 + i);
        record.requestedAt = record.root.instant();
        record.id = domain::recordId(record.channel, record.root);
        record.agent = {hostileText(random), hostileText(random)};
        record.typeAsWritten = hostileText(random);
        record.reason = hostileText(random);
        record.customer = hostileText(random);
        record.context = hostileText(random);
        record.conversationUrl = hostileText(random);
        record.noncash = hostileText(random);
        record.percent = random.bounded(2) == 0 ? QStringLiteral("12.5") : QString();
        records.push_back(record);
    }
    return records;
}

QRandomGenerator seeded()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("PRECEDENT_SEED", &given);
    qInfo("PRECEDENT_SEED=%d", given ? seed : 1);
    return QRandomGenerator(given ? quint32(seed) : 1U);
}

} // namespace

class TestExportRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextsComeBackFromCsv_data();
    void hostileTextsComeBackFromCsv();
    void hostileTextsComeBackFromJsonLines();
    void noTextCellStartsAFormula();
    void theSameRowsGiveTheSameBytes();
};

void TestExportRoundTrip::hostileTextsComeBackFromCsv_data()
{
    QTest::addColumn<bool>("forExcel");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<char>("separator");
    QTest::newRow("audit") << false << QStringLiteral("C") << ',';
    QTest::newRow("excel, point") << true << QStringLiteral("en_US") << ',';
    QTest::newRow("excel, comma") << true << QStringLiteral("de_DE") << ';';
}

void TestExportRoundTrip::hostileTextsComeBackFromCsv()
{
    QFETCH(bool, forExcel);
    QFETCH(QString, locale);
    QFETCH(char, separator);
    auto random = seeded();
    for (int round = 0; round < rounds; ++round) {
        const auto records = hostileRecords(random);
        const auto snapshot = insight::Snapshot::build(inputOf(records));
        auto bytes = written(*snapshot, {Format::Csv, forExcel ? Profile::Excel : Profile::Audit, QLocale(locale), {}});
        if (forExcel)
            bytes.remove(0, 3);
        CsvReader reader(bytes, separator);
        const auto lines = reader.records();
        QVERIFY2(lines.has_value(), qPrintable(QStringLiteral("broken at byte %1").arg(reader.at())));
        QCOMPARE(lines->size(), records.size() + 1);
        for (const auto &column : textColumns) {
            const auto place = lines->front().indexOf(QLatin1String(column.name));
            for (std::size_t i = 0; i < records.size(); ++i) {
                QCOMPARE(exporting::unguarded(lines->at(i + 1).at(place)), column.value(records[i]));
            }
        }
    }
}

void TestExportRoundTrip::hostileTextsComeBackFromJsonLines()
{
    auto random = seeded();
    for (int round = 0; round < rounds; ++round) {
        const auto records = hostileRecords(random);
        const auto snapshot = insight::Snapshot::build(inputOf(records));
        const auto bytes = written(*snapshot, {Format::JsonLines, Profile::Audit, QLocale::c(), {}});
        const auto lines = bytes.split('\n');
        QCOMPARE(std::size_t(lines.size()), records.size() + 1);
        for (std::size_t i = 0; i < records.size(); ++i) {
            QJsonParseError error;
            const auto object = QJsonDocument::fromJson(lines.at(qsizetype(i)), &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            for (const auto &column : textColumns) {
                const auto value = object.value(QLatin1String(column.name));
                QCOMPARE(value.isDouble() ? QString::number(value.toDouble()) : value.toString(),
                         column.value(records[i]));
            }
        }
    }
}

void TestExportRoundTrip::noTextCellStartsAFormula()
{
    auto random = seeded();
    const auto records = hostileRecords(random);
    const auto snapshot = insight::Snapshot::build(inputOf(records));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto summary = exporting::write(buffer, *snapshot, allRows(*snapshot), {});
    QVERIFY(summary);
    std::size_t guardedCells = 0;
    const auto lines = *CsvReader(buffer.data(), ',').records();
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const auto &column : textColumns) {
            const auto cell = lines.at(i + 1).at(lines.front().indexOf(QLatin1String(column.name)));
            QVERIFY(cell.startsWith(u'\'') || !exporting::needsGuard(cell));
            guardedCells += cell == column.value(records[i]) ? 0 : 1;
        }
    }
    QCOMPARE(summary->guardedCells, guardedCells);
    QVERIFY(guardedCells > 0);
}

void TestExportRoundTrip::theSameRowsGiveTheSameBytes()
{
    auto random = seeded();
    auto records = hostileRecords(random);
    const auto once = written(*insight::Snapshot::build(inputOf(records)), {});
    std::reverse(records.begin(), records.end());
    QCOMPARE(written(*insight::Snapshot::build(inputOf(records)), {}), once);
}

QTEST_GUILESS_MAIN(TestExportRoundTrip)
#include "tst_export_roundtrip.moc"
