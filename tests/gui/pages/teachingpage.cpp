// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/teachingpage.h"

#include "domain/messagedecoder.h"
#include "records/reading.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>

namespace precedent::test {

TeachingPage::TeachingPage() : m_window(std::make_unique<SampleWindow>(60))
{
    if (!m_window->isOpen())
        qFatal("no sample");
    useCurrency(QStringLiteral("NOK"));
    m_page = m_window->open(QStringLiteral("inbox"));
}

TeachingPage::~TeachingPage()
{
    m_page.reset();
    m_window->undo.clear();
}

QStringList TeachingPage::previewed()
{
    const auto *model = part<QTableView>("inbox.preview")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

void TeachingPage::choose(const QString &words)
{
    auto *table = part<QTableView>("inbox.table");
    const auto *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 2).data().toString().contains(words))
            continue;
        table->selectRow(row);
        QVERIFY(QTest::qWaitFor([this] { return m_page->hasData() && !text()->toPlainText().isEmpty(); }));
        QVERIFY(QTest::qWaitFor([this, words] { return text()->toPlainText().contains(words); }));
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no row has ") + words));
}

void TeachingPage::select(qsizetype begin, qsizetype length)
{
    auto cursor = text()->textCursor();
    cursor.setPosition(int(begin));
    cursor.setPosition(int(begin + length), QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
}

void TeachingPage::mark(const QString &words, Qt::Key number)
{
    const auto at = text()->toPlainText().indexOf(words);
    QVERIFY2(at >= 0, qPrintable(words));
    select(at, words.size());
    QTest::keyClick(text(), number);
}

bool TeachingPage::waitUntilForeseen()
{
    return QTest::qWaitFor([this] { return use()->isEnabled(); }, 20'000);
}

void TeachingPage::markKulanse()
{
    choose(QStringLiteral("Nordlys Books"));
    mark(QStringLiteral("Kulanse"), Qt::Key_1);
    mark(QStringLiteral("Nordlys Books"), Qt::Key_3);
    mark(QStringLiteral("300 kr"), Qt::Key_4);
    mark(QStringLiteral("parcel lost"), Qt::Key_5);
    chooseType(QStringLiteral("credit"));
    QVERIFY2(waitUntilForeseen(), qPrintable(notice()));
}

void TeachingPage::chooseType(const QString &word)
{
    auto *types = part<QComboBox>("inbox.teach.type");
    const int index = types->findData(word);
    QVERIFY(index >= 0);
    types->setCurrentIndex(index);
    Q_EMIT types->activated(index);
}

void TeachingPage::waitForTheRecords(const std::function<void()> &act)
{
    QStringList ends;
    QObject scope;
    QObject::connect(&m_window->jobs, &shell::JobController::finished, &scope,
                     [&ends](const QString &, const base::Result<QString> &result) {
                         ends += result ? QStringLiteral("done") : result.error().code;
                     });
    QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
    act();
    QVERIFY(QTest::qWaitFor([&ends] { return !ends.isEmpty(); }, 20'000));
    QCOMPARE(ends, QStringList{QStringLiteral("done")});
    QVERIFY(!changed.isEmpty() || changed.wait(20'000));
    m_window->refresh(*m_page);
}

std::vector<domain::Record> TeachingPage::recordsOf(const QString &format)
{
    auto records = m_window->workspace().ledger().reader().value()->records().value();
    records.erase(std::remove_if(records.begin(), records.end(),
                                 [&format](const domain::Record &record) { return record.format != format; }),
                  records.end());
    return records;
}

QString TeachingPage::post(const QJsonObject &author, const QString &message, const QString &root)
{
    const auto unread = m_window->workspace().unread();
    const auto beside = std::find_if(unread.begin(), unread.end(), [](const domain::UnreadMessage &one) {
        return one.text.contains(QStringLiteral("Nordlys Books"));
    });
    if (beside == unread.end())
        qFatal("no message of the unknown format");
    auto escaped = message;
    escaped.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"));
    const QString ts =
        QString::number(beside->ts.instant().seconds() + (root.isEmpty() ? 60 : 120)) + QStringLiteral(".000300");
    auto json = author;
    json.insert(QStringLiteral("type"), QStringLiteral("message"));
    json.insert(QStringLiteral("text"), escaped);
    json.insert(QStringLiteral("ts"), ts);
    if (!root.isEmpty())
        json.insert(QStringLiteral("thread_ts"), root);
    const auto raw = QJsonDocument(json).toJson(QJsonDocument::Compact);
    store::Page page;
    page.team = beside->team;
    page.channel = beside->channel;
    page.observedAt = m_window->workspace().ledger().clock()();
    page.messages.push_back({raw, domain::decodeMessage(raw).value()});
    auto &ledger = m_window->workspace().ledger();
    const auto written = ledger.write([&page](store::Transaction &transaction) -> base::Result<void> {
        const auto added = transaction.addPage(page);
        return added ? base::Result<void>() : added.error();
    });
    if (!written || !records::readEverything(ledger, false) || !m_window->workspace().reload())
        qFatal("not posted");
    m_window->refresh(*m_page);
    return ts;
}

void TeachingPage::post(const QString &message)
{
    post(QJsonObject{{QStringLiteral("bot_id"), QStringLiteral("B0STRANGE")}}, message);
}

void TeachingPage::useCurrency(const QString &code)
{
    auto &ledger = m_window->workspace().ledger();
    const auto written = ledger.write([this, &code](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &status : m_window->workspace().channels()) {
            auto settings = status.settings;
            settings.defaultCurrency = base::Currency::parse(code).value();
            if (auto put = transaction.putChannelSettings(status.channel.id, settings); !put)
                return put;
        }
        return {};
    });
    QVERIFY(written.ok());
    QVERIFY(records::readEverything(ledger, false).ok());
    QVERIFY(m_window->workspace().reload().ok());
}

} // namespace precedent::test
