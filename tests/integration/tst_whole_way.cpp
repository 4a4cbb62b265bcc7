// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/workspace.h"
#include "tests/support/ctl/ctl.h"
#include "tests/support/fakeslack/server.h"

#include "base/zone.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace precedent;

namespace {

using Line = QMap<QString, QString>;

/// Exported lines by record id.
QMap<QString, Line> linesOf(const QByteArray &csv)
{
    QMap<QString, Line> lines;
    const auto rows = support::readCsv(csv);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Line line;
        for (qsizetype column = 0; column < rows.front().size(); ++column)
            line.insert(rows.front().at(column), rows.at(i).value(column));
        lines.insert(line.value(QStringLiteral("record_id")), line);
    }
    return lines;
}

QString joined(const std::vector<domain::PersonRef> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += person.name;
    return names.join(QStringLiteral("; "));
}

QString decimal(const std::optional<base::Money> &money)
{
    return money ? base::toDecimal(*money) : QString();
}

/// The six fields of a record as the export should write them.
Line expectedLine(const domain::Record &record, const base::Zone &zone)
{
    Line line;
    line.insert(QStringLiteral("agent"), record.agent.name);
    line.insert(QStringLiteral("type"), domain::toWord(record.type));
    line.insert(QStringLiteral("conversation_url"), record.conversationUrl);
    line.insert(QStringLiteral("amount"), decimal(record.amount));
    line.insert(QStringLiteral("decision"), domain::toWord(record.decision));
    line.insert(QStringLiteral("approver"), joined(record.approvers));
    line.insert(QStringLiteral("requested_at"), zone.toIso(record.requestedAt));
    return line;
}

/// Undoes the guard that keeps spreadsheets from running a text.
QString unguarded(const QString &cell)
{
    static const QRegularExpression guarded(QStringLiteral("^'+[ \u00a0]*[=+\\-@\t\r\n＝＋－＠]"));
    return guarded.match(cell).hasMatch() ? cell.mid(1) : cell;
}

/// Something that happens in a channel: a message, its next version, or its deletion.
struct Event
{
    QString channel;
    const sample::RawMessage *message;
};

/// All that happens in the workspace, in order.
std::vector<Event> eventsOf(const sample::Workspace &workspace)
{
    std::vector<Event> events;
    for (const auto &history : workspace.channels)
        for (const auto &message : history.messages)
            events.push_back({history.channel.id.text(), &message});
    std::stable_sort(events.begin(), events.end(), [](const Event &left, const Event &right) {
        return left.message->visibleFrom < right.message->visibleFrom;
    });
    return events;
}

} // namespace

/// Fake workspace, sync, export: every planted request is there with its six fields, and nothing else is.
class tst_whole_way : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPlantedRequestIsExported();
    void nothingElseIsExported();
    void secondSyncChangesNothing();

private:
    [[nodiscard]] QByteArray exported();
    void sync();
    void moveTo(base::Instant time);
    void liveThroughAllVersions();
    void setCurrency(const sample::ChannelHistory &history) const;

    QTemporaryDir m_folder;
    sample::Workspace m_sample;
    fakeslack::World m_world{base::Instant{}};
    std::unique_ptr<fakeslack::Server> m_server;
    QString m_ledger;
};

void tst_whole_way::sync()
{
    QStringList arguments{QStringLiteral("sync"), QStringLiteral("--ledger"), m_ledger, QStringLiteral("--api-url"),
                          m_server->apiUrl()};
    for (const auto &history : m_sample.channels)
        arguments += {QStringLiteral("--channel"), history.channel.name};
    const auto result = support::runCtl(arguments);
    QVERIFY2(result.exitCode == 0, result.err.constData());
}

/// The channels live as the sample tells it, on the server's clock, and are synced before anything that was not read
/// yet changes; what is gone in the end is missed twice, as it must be.
void tst_whole_way::liveThroughAllVersions()
{
    QSet<QString> unread;
    for (const auto &event : eventsOf(m_sample)) {
        const auto id = event.channel + event.message->ts.text();
        if (unread.contains(id)) {
            sync();
            unread.clear();
        }
        moveTo(event.message->visibleFrom);
        if (event.message->deleted)
            m_world.remove(event.channel, event.message->ts.text());
        else
            m_world.insert(event.channel, QJsonDocument::fromJson(event.message->json).object());
        unread += id;
    }
    moveTo(m_sample.end);
    for (int time = 0; time < 3; ++time) {
        sync();
        m_world.advance(600);
    }
}

void tst_whole_way::moveTo(base::Instant time)
{
    m_world.change([time](fakeslack::WorldData &data) { data.now = std::max<qint64>(data.now, time.us); });
}

void tst_whole_way::initTestCase()
{
    sample::Options options;
    options.decisions = 400;
    options.months = 3;
    m_sample = sample::makeWorkspace(options);
    m_ledger = m_folder.filePath(QStringLiteral("way.precedent"));
    m_world.change([this](fakeslack::WorldData &data) { data.teamId = m_sample.team.text(); });
    for (const auto &person : m_sample.people)
        m_world.addPerson(person.id.text(), person.name);
    for (const auto &history : m_sample.channels)
        m_world.addChannel(history.channel.id.text(), history.channel.name);
    m_server = std::make_unique<fakeslack::Server>(m_world);
    liveThroughAllVersions();
    for (const auto &history : m_sample.channels)
        setCurrency(history);
    const auto read = support::runCtl({QStringLiteral("recognize"), QStringLiteral("--ledger"), m_ledger});
    QVERIFY2(read.exitCode == 0, read.err.constData());
}

void tst_whole_way::setCurrency(const sample::ChannelHistory &history) const
{
    if (history.settings.defaultCurrency.isNull())
        return;
    const auto set = support::runCtl({QStringLiteral("channel"), QStringLiteral("set"), history.channel.id.text(),
                                      QStringLiteral("--ledger"), m_ledger, QStringLiteral("--default-currency"),
                                      history.settings.defaultCurrency.code()});
    QVERIFY2(set.exitCode == 0, set.err.constData());
}

QByteArray tst_whole_way::exported()
{
    return support::runCtl({QStringLiteral("export"), QStringLiteral("--ledger"), m_ledger, QStringLiteral("--tz"),
                            QStringLiteral("Europe/Oslo"), QStringLiteral("-o"), QStringLiteral("-")})
        .out;
}

void tst_whole_way::everyPlantedRequestIsExported()
{
    const auto lines = linesOf(exported());
    const auto zone = base::Zone::byName(QStringLiteral("Europe/Oslo")).value();
    int wrong = 0;
    for (const auto &record : m_sample.answers.records) {
        const auto line = lines.value(record.id.text());
        const auto expected = expectedLine(record, zone);
        for (const auto &[column, part] : {std::pair(QStringLiteral("customer"), record.customer),
                                           std::pair(QStringLiteral("reason"), record.reason)}) {
            const auto cell = unguarded(line.value(column)).simplified();
            if (cell.contains(part.simplified()))
                continue;
            ++wrong;
            qWarning().noquote() << record.id.text() << column << "is" << cell << "not" << part;
        }
        for (auto field = expected.begin(); field != expected.end(); ++field) {
            const auto got = unguarded(line.value(field.key()));
            if (got == field.value())
                continue;
            ++wrong;
            qWarning().noquote() << record.id.text() << field.key() << "is" << got << "not" << field.value();
        }
    }
    QCOMPARE(wrong, 0);
}

void tst_whole_way::nothingElseIsExported()
{
    const auto lines = linesOf(exported());
    QStringList planted;
    for (const auto &record : m_sample.answers.records)
        planted += record.id.text();
    planted.sort();
    QCOMPARE(QStringList(lines.keys()), planted);
}

void tst_whole_way::secondSyncChangesNothing()
{
    const auto before = exported();
    QVERIFY(before.count('\n') > 100);
    sync();
    QCOMPARE(exported(), before);
}

QTEST_GUILESS_MAIN(tst_whole_way)
#include "tst_whole_way.moc"
