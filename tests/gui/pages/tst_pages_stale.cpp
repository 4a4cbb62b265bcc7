// SPDX-License-Identifier: GPL-3.0-or-later
// Where requests go stale, the hours that were waited and what is approved by tag, on "Approvers and timing", against
// what a person counts from the CSV of the same filter.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/pages/policytexts.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/tagging.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <map>

using namespace precedent;
using test::CsvRow;

namespace {

template <typename Part>
Part *part(const QWidget &page, const char *name)
{
    return page.findChild<Part *>(QLatin1String(name));
}

struct Counted
{
    int count = 0;
    int withdrawn = 0;
    int expired = 0;
    int unanswered = 0;

    [[nodiscard]] QStringList line(const QString &name) const
    {
        const QLocale locale;
        return {name,
                locale.toString(count),
                locale.toString(withdrawn),
                locale.toString(expired),
                locale.toString(unanswered),
                pages::agreementText(withdrawn + expired + unanswered, count, locale)};
    }
};

void count(Counted &counted, const CsvRow &row)
{
    const QString decision = row[QStringLiteral("decision")];
    const bool isOld = row[QStringLiteral("flags")].split(u' ').contains(QStringLiteral("stale-pending"));
    ++counted.count;
    counted.withdrawn += decision == QStringLiteral("withdrawn") ? 1 : 0;
    counted.expired += decision == QStringLiteral("expired") ? 1 : 0;
    counted.unanswered += decision == QStringLiteral("pending") && isOld ? 1 : 0;
}

template <typename KeyOf>
std::map<QString, Counted> countedBy(const std::vector<CsvRow> &rows, const KeyOf &keyOf)
{
    std::map<QString, Counted> groups;
    for (const CsvRow &row : rows)
        count(groups[keyOf(row)], row);
    return groups;
}

} // namespace

class StaleTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] QTableView &table(const char *name) { return *part<QTableView>(*m_page, name); }
    [[nodiscard]] QStringList cells(const char *name, int row)
    {
        QStringList texts;
        for (int column = 0; column < table(name).model()->columnCount(); ++column)
            texts.append(table(name).model()->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] std::vector<QStringList> lines(const char *name)
    {
        std::vector<QStringList> all;
        for (int row = 0; row < table(name).model()->rowCount(); ++row)
            all.push_back(cells(name, row));
        return all;
    }
    void choose(const char *by)
    {
        m_page->findChild<QAction *>(QStringLiteral("action.stale.") + QLatin1String(by))->trigger();
    }
    [[nodiscard]] int rowsBehind(const char *name, int row, int column)
    {
        Q_EMIT table(name).activated(table(name).model()->index(row, column));
        if (m_window->filter->state().page != QStringLiteral("decisions"))
            return -1;
        const int found = int(test::exportedRows(*m_window).size());
        m_window->filter->back();
        return found;
    }
    template <typename Act>
    [[nodiscard]] bool isReadAgain(const Act &act)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        act();
        if (changed.isEmpty() && !changed.wait(20'000))
            return false;
        m_window->refresh(*m_page);
        return true;
    }

private Q_SLOTS:
    void init() { openPolicy(1); }
    void cleanup() { closePolicy(); }

    void hoursAgentsAndChannelsSayWhatTheCsvSays()
    {
        const auto rows = test::exportedRows(*m_window);
        const auto check = [this](const std::map<QString, Counted> &expected) {
            const auto told = lines("policy.stale");
            QCOMPARE(told.size(), expected.size());
            for (const QStringList &line : told) {
                QVERIFY2(expected.count(line.front()) == 1, qPrintable(line.front()));
                QCOMPARE(line, expected.at(line.front()).line(line.front()));
            }
        };
        check(countedBy(rows, [](const CsvRow &row) {
            return row[QStringLiteral("requested_at")].mid(11, 2) + QStringLiteral(":00");
        }));
        choose("agent");
        check(countedBy(rows, [](const CsvRow &row) { return row[QStringLiteral("agent")]; }));
        choose("channel");
        check(countedBy(rows, [](const CsvRow &row) { return row[QStringLiteral("channel")]; }));
        const Counted all = countedBy(rows, [](const CsvRow &) { return QString(); }).at({});
        QVERIFY(all.withdrawn > 0 && all.expired > 0 && all.unanswered > 0);
    }

    void aFigureShowsItsRequests()
    {
        for (const char *by : {"hour", "agent", "channel"}) {
            int nameless = 0; // agents whom a clause would not find alone, because others' names are longer
            choose(by);
            for (int row = 0; row < table("policy.stale").model()->rowCount(); ++row) {
                const QStringList line = cells("policy.stale", row);
                for (const int column : {1, 2, 3, 4}) {
                    const int found = rowsBehind("policy.stale", row, column);
                    nameless += found < 0 ? 1 : 0;
                    QVERIFY2(found < 0 || QLocale().toString(found) == line.at(column), qPrintable(line.join(u'|')));
                }
            }
            const bool isAgent = QLatin1String(by) == QLatin1String("agent");
            QVERIFY(isAgent ? nameless < table("policy.stale").model()->rowCount() : nameless == 0);
        }
    }

    void whoMayDecideIsWhomChannelsName()
    {
        const auto rows = test::exportedRows(*m_window);
        choose("approver");
        const auto *meaning = part<widgets::PlainLabel>(*m_page, "policy.stale.meaning");
        QVERIFY(meaning->fullText().contains(QStringLiteral("Nobody decided these")));
        auto &ledger = m_window->workspace().ledger();
        QVERIFY(isReadAgain([&] {
            const auto opened = ledger.reader();
            QVERIFY(opened.ok());
            const auto &reader = *opened;
            const auto channels = reader->channels().value();
            for (const auto &channel : channels) {
                auto settings = reader->channelSettings(channel.id).value();
                settings.approvers =
                    channel.id == channels.front().id ? QStringList(QStringLiteral("Mei Tan")) : QStringList();
                QVERIFY(ledger
                            .write([&](store::Transaction &transaction) {
                                return transaction.putChannelSettings(channel.id, settings);
                            })
                            .ok());
            }
            m_window->workspace().reloadInBackground();
        }));
        const QString channel = m_window->workspace().channels().front().channel.name;
        const auto expected = countedBy(rows, [&channel](const CsvRow &row) {
            return row[QStringLiteral("channel")] == channel ? QStringLiteral("Mei Tan")
                                                             : QStringLiteral("Anyone: no approver is named");
        });
        QCOMPARE(lines("policy.stale").size(), std::size_t(2));
        for (int row = 0; row < 2; ++row) {
            const QStringList line = cells("policy.stale", row);
            QCOMPARE(line, expected.at(line.front()).line(line.front()));
            QCOMPARE(QLocale().toString(rowsBehind("policy.stale", row, 1)), line.at(1));
        }
    }

    void waitingIsTheSumOfTheCsv()
    {
        std::int64_t seconds = 0;
        int cases = 0;
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            const QString took = row[QStringLiteral("turnaround_seconds")];
            if (!test::isDecided(row) || took.isEmpty())
                continue;
            seconds += took.toLongLong();
            ++cases;
        }
        const QString told =
            QString::fromUtf8("decided requests: %1\u00a0h waited in all, %2\u00a0h per 100 decisions (n %3)")
                .arg(QLocale().toString(double(seconds) / 3600, 'f', 0),
                     QLocale().toString(double(seconds) / 36 / cases, 'f', 0))
                .arg(cases);
        const auto hints = m_page->findChildren<widgets::PlainLabel *>();
        QVERIFY2(
            std::any_of(hints.begin(), hints.end(), [&](const auto *hint) { return hint->fullText().contains(told); }),
            qPrintable(told));
    }

    void tagsAreComparedWithTheRest()
    {
        QVERIFY(part<QWidget>(*m_page, "policy.tags.nothing")->isVisibleTo(m_page.get()));
        const auto rows = test::exportedRows(*m_window);
        std::vector<domain::RecordId> some;
        std::map<QString, std::array<int, 2>> expected; // approved, decided
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isTagged = i % 3 == 0;
            if (isTagged)
                some.emplace_back(rows[i][QStringLiteral("record_id")]);
            auto &counts = expected[isTagged ? QStringLiteral("enterprise") : QStringLiteral("Without a tag")];
            counts[0] += rows[i][QStringLiteral("decision")] == QStringLiteral("approved") ? 1 : 0;
            counts[1] += test::isDecided(rows[i]) ? 1 : 0;
        }
        QVERIFY(isReadAgain([&] {
            QVERIFY(workspace::changeTags(m_window->workspace(), some, {{QStringLiteral("enterprise")}, {}}).ok());
        }));
        QVERIFY(!part<QWidget>(*m_page, "policy.tags.nothing")->isVisibleTo(m_page.get()));
        QCOMPARE(lines("policy.tags").size(), std::size_t(2));
        for (int row = 0; row < 2; ++row) {
            const QStringList line = cells("policy.tags", row);
            const auto [approved, decided] = expected.at(line.front());
            QCOMPARE(line, QStringList({line.front(), QLocale().toString(decided),
                                        pages::agreementText(approved, decided, QLocale())}));
            QCOMPARE(rowsBehind("policy.tags", row, 1), decided);
        }
    }

    void isDrawnInBothThemes()
    {
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        choose("approver");
        for (const auto &[name, size] : {std::pair("wide", QSize(1220, 1500)), {"narrow", QSize(820, 2300)}}) {
            m_page->resize(size);
            for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
                m_window->theme().setAppearance(appearance);
                QCoreApplication::processEvents();
                m_page->grab().save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/stale-%1-%2.png")
                                        .arg(QLatin1String(name), widgets::toWord(appearance)));
            }
        }
        QCOMPARE(test::unnamedFocusables(*m_page).join(u' '), QString());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }
};

QTEST_MAIN(StaleTest)
#include "tst_pages_stale.moc"
