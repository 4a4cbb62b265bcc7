// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/checkstep.h"
#include "ui/firstrun/estimate.h"
#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/firstrunwords.h"
#include "ui/firstrun/networkdialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <cmath>

using namespace precedent;
using namespace precedent::firstrun;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const base::Instant present = base::Instant::fromSeconds(1'790'000'000);

/// `messages` in the last `days` days, one in four with a thread.
ChannelSample sampleOf(int messages, int days)
{
    ChannelSample sample;
    sample.messagesSeen = messages;
    sample.roots = messages / 4;
    sample.observedAt = present;
    sample.oldest = present - days * base::oneDay;
    return sample;
}

/// A thread by its texts: the request first, then the answers.
domain::Thread threadOf(std::initializer_list<const char *> texts)
{
    domain::Thread thread{domain::TeamId(s("T1")), domain::ChannelId(s("C1")), {}};
    std::int64_t second = present.seconds();
    const auto root = base::SlackTs::fromMicroseconds(second * base::oneSecond);
    for (const char *text : texts) {
        domain::Message message;
        message.ts = base::SlackTs::fromMicroseconds(second++ * base::oneSecond);
        message.threadTs = texts.size() > 1 ? root : base::SlackTs();
        message.user = thread.messages.empty() ? s("USARA") : s("ULEAD");
        message.text = QString::fromUtf8(text);
        message.parts = {{domain::PartKind::Text, {}, message.text, {}}};
        domain::MessageHistory history;
        history.versions = {{message, present}};
        thread.messages.push_back(history);
    }
    return thread;
}

} // namespace

class TestFirstRunPieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void estimateGrowsWithTheTimeReadBack_data();
    void estimateGrowsWithTheTimeReadBack();
    void restrictedAppIsToldItsSpeed();
    void shortHistoryIsNotReckonedUp();
    void previewCountsWhatWasRead();
    void defaultCurrencyChangesThePreview();
    void previewGoesByTheUsualCurrencyWhereNoneIsSaid();
    void everyCellOfTheCheckTellsItsRule();
    void findingSaysFormatAndShare();
    void channelWithoutRequestsSaysSo();
    void answersSurviveARestart();
    void spoiltSettingsBecomeTheDefaults_data();
    void spoiltSettingsBecomeTheDefaults();
    void clearedStateIsNoState();
    void networkIsAskedForInWordsThatWork_data();
    void networkIsAskedForInWordsThatWork();
};

void TestFirstRunPieces::estimateGrowsWithTheTimeReadBack_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("calls");
    // 100 messages in 10 days are 10 a day; a quarter has a thread, 200 come with one call, the last page is empty.
    QTest::newRow("90 days") << 90 << 900 << 225 + 5 + 1;
    QTest::newRow("12 months") << 365 << 3650 << 913 + 19 + 1;
    QTest::newRow("everything is guessed as a year") << 0 << 3650 << 913 + 19 + 1;
}

void TestFirstRunPieces::estimateGrowsWithTheTimeReadBack()
{
    QFETCH(int, days);
    const auto estimate = estimateSync({sampleOf(100, 10)}, days);
    QTEST(int(estimate.messages), "messages");
    QTEST(int(estimate.calls), "calls");
    QCOMPARE(estimate.seconds, std::int64_t(std::ceil(double(estimate.calls) * 1.2)));
    const auto twice = estimateSync({sampleOf(100, 10), sampleOf(100, 10)}, days);
    QCOMPARE(twice.calls, 2 * estimate.calls);
}

void TestFirstRunPieces::restrictedAppIsToldItsSpeed()
{
    auto sample = sampleOf(15, 1);
    sample.isRestricted = true;
    const auto estimate = estimateSync({sample}, 90);
    QCOMPARE(estimate.messages, std::int64_t(1350));
    QCOMPARE(estimate.seconds, estimate.calls * 60);
    QVERIFY(estimateText(estimate, QLocale::c()).contains(s("15 messages a minute")));
}

void TestFirstRunPieces::shortHistoryIsNotReckonedUp()
{
    auto sample = sampleOf(40, 5);
    sample.isWholeHistory = true;
    QCOMPARE(estimateSync({sample}, 365).messages, std::int64_t(40));
    QCOMPARE(estimateSync({ChannelSample()}, 365).messages, std::int64_t(0));
}

void TestFirstRunPieces::previewCountsWhatWasRead()
{
    auto sample = sampleOf(3, 1);
    sample.threads = {threadOf({"Can I refund $50 to Jo for a late parcel?", "approved, our fault"}),
                      threadOf({"Good morning all"}), threadOf({"Refund of $20 for order 77 please"})};
    sample.people = {{{}, domain::PersonId(s("USARA")), s("Sara Okafor"), {}, {}}};
    const auto preview = readSample(sample, {});
    QCOMPARE(preview.messages, 3);
    QCOMPARE(preview.requests + preview.unread, int(preview.rows.size()));
    QVERIFY(preview.requests >= 1);
    QCOMPARE(preview.rows.front().author, s("Sara Okafor"));
    QCOMPARE(understoodText(preview.rows.front().reading, QLocale(QLocale::English, QLocale::UnitedStates)),
             QStringLiteral("Refund · $50.00 · Approved"));
    QCOMPARE(preview.format, s("free-text"));
}

void TestFirstRunPieces::defaultCurrencyChangesThePreview()
{
    auto sample = sampleOf(1, 1);
    sample.threads = {threadOf({"Can I refund $50 to Jo for a late parcel?"})};
    domain::ChannelSettings settings;
    settings.defaultCurrency = *base::Currency::parse(u"AUD");
    const auto preview = readSample(sample, settings);
    const auto *record = std::get_if<domain::Record>(&preview.rows.front().reading);
    QVERIFY(record != nullptr && record->amount);
    QCOMPARE(record->amount->currency.code(), s("AUD"));
}

void TestFirstRunPieces::previewGoesByTheUsualCurrencyWhereNoneIsSaid()
{
    auto sample = sampleOf(1, 1);
    sample.threads = {threadOf({"Can I refund $50 to Jo for a late parcel?"})};
    CheckStep step;
    auto *currency = step.findChild<QComboBox *>(s("firstrun.check.currency"));
    const auto *table = step.findChild<QTableView *>(s("firstrun.check.table"));
    const auto asked = [table] { return table->model()->index(0, 1).data().toString(); };
    step.show({sample}, {}, {});
    QCOMPARE(currency->itemText(0), s("not said"));
    step.show({sample}, {}, *base::Currency::parse(u"AUD"));
    QVERIFY2(asked().contains(s("AUD")), qPrintable(asked()));
    QVERIFY(currency->currentText().contains(s("AUD")));
    QVERIFY2(step.currency().isNull(), "it is not the channel's own");
    currency->setCurrentIndex(currency->findData(s("CAD")));
    QVERIFY2(asked().contains(s("CAD")), qPrintable(asked()));
}

void TestFirstRunPieces::everyCellOfTheCheckTellsItsRule()
{
    auto sample = sampleOf(2, 1);
    sample.threads = {threadOf({"Can I refund $50 to Jo for a late parcel?", "approved, our fault"}),
                      threadOf({"Refund of $20 for order 77 please"})};
    CheckStep step;
    step.show({sample}, {}, {});
    const auto *model = step.findChild<QTableView *>(s("firstrun.check.table"))->model();
    const auto told = [model](int row, int column) {
        return model->index(row, column).data(Qt::AccessibleDescriptionRole).toString();
    };
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!told(row, column).isEmpty());
            QVERIFY(!model->index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
    }
    QVERIFY2(told(0, 1).startsWith(s("Read by: Free text\n")), qPrintable(told(0, 1)));
    QVERIFY2(told(0, 1).contains(QStringLiteral("Amount: read from “$50” in the message")), qPrintable(told(0, 1)));
    QVERIFY2(told(0, 2).contains(QStringLiteral("Reason: read from “our fault” in a reply")), qPrintable(told(0, 2)));
    QCOMPARE(told(1, 2), s("Not read: Might be a request"));
}

void TestFirstRunPieces::findingSaysFormatAndShare()
{
    auto sample = sampleOf(70, 7);
    sample.threads = {threadOf({"Can I refund $50 to Jo for a late parcel?"})};
    const auto finding = findingOf(sample, QLocale::c());
    QCOMPARE(finding.pace, s("about 10 a day"));
    QCOMPARE(finding.word, s("Free text, 100% read"));
    QCOMPARE(finding.tone, widgets::PillTone::Approved);
}

void TestFirstRunPieces::channelWithoutRequestsSaysSo()
{
    auto sample = sampleOf(7, 14);
    sample.threads = {threadOf({"Good morning all"})};
    const auto finding = findingOf(sample, QLocale::c());
    QCOMPARE(finding.word, s("no requests seen"));
    QVERIFY(finding.pace.endsWith(s("a week")));
    QCOMPARE(findingOf({}, QLocale::c()).pace, s("no messages yet"));
}

void TestFirstRunPieces::answersSurviveARestart()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(s("settings.ini"));
    FirstRunState state;
    state.step = Step::Range;
    state.readsAs = ReadsAs::User;
    state.waitsForAdminSince = present;
    state.channels = {{s("C1"), s("refund approvals")}, {s("G2"), QString()}};
    state.currency = *base::Currency::parse(u"NOK");
    state.days = 0;
    state.threadsRefused = true;
    {
        QSettings settings(file, QSettings::IniFormat);
        saveState(settings, state);
        QVERIFY(hasState(settings));
    }
    const QSettings again(file, QSettings::IniFormat);
    QVERIFY(loadState(again) == state);
}

void TestFirstRunPieces::spoiltSettingsBecomeTheDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("unknown step") << s("firstrun/step") << QVariant(s("elsewhere"));
    QTest::newRow("no date") << s("firstrun/waits-since") << QVariant(s("soon"));
    QTest::newRow("no currency") << s("firstrun/currency") << QVariant(s("gold"));
    QTest::newRow("days before the beginning") << s("firstrun/days") << QVariant(-3);
    QTest::newRow("days in words") << s("firstrun/days") << QVariant(s("many"));
}

void TestFirstRunPieces::spoiltSettingsBecomeTheDefaults()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(s("settings.ini")), QSettings::IniFormat);
    settings.setValue(key, value);
    QVERIFY(loadState(settings) == FirstRunState());
}

void TestFirstRunPieces::clearedStateIsNoState()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(s("settings.ini")), QSettings::IniFormat);
    settings.setValue(s("window/page"), s("overview"));
    saveState(settings, {Step::Check, ReadsAs::Bot, {}, {}, {}, 90, false});
    clearState(settings);
    QVERIFY(!hasState(settings));
    QCOMPARE(settings.allKeys(), QStringList{s("window/page")});
}

void TestFirstRunPieces::networkIsAskedForInWordsThatWork_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("possible");
    QTest::newRow("nothing") << QString() << QString() << true;
    QTest::newRow("http") << s("http://proxy.example:8080") << QString() << true;
    QTest::newRow("socks") << s("socks5h://127.0.0.1:1080") << QString() << true;
    QTest::newRow("no scheme") << s("proxy.example:8080") << QString() << false;
    QTest::newRow("with a password") << s("http://jo:secret@proxy.example") << QString() << false;
    QTest::newRow("something else") << s("ftp://proxy.example") << QString() << false;
    QTest::newRow("certificates") << QString() << s(PROJECT_SOURCE_DIR "/LICENSE") << true;
    QTest::newRow("no such certificates") << QString() << s("/nonexistent.pem") << false;
}

void TestFirstRunPieces::networkIsAskedForInWordsThatWork()
{
    QFETCH(QString, proxy);
    QFETCH(QString, caFile);
    NetworkDialog dialog({});
    slack::NetworkOptions chosen{s("none"), s("none")};
    connect(&dialog, &NetworkDialog::chosen, this, [&chosen](const slack::NetworkOptions &given) { chosen = given; });
    dialog.findChild<QLineEdit *>(s("network.proxy"))->setText(proxy);
    dialog.findChild<QLineEdit *>(s("network.ca"))->setText(caFile);
    auto *save = dialog.findChild<QPushButton *>(s("network.save"));
    QTEST(save->isEnabled(), "possible");
    if (!save->isEnabled())
        return;
    save->click();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(s("settings.ini")), QSettings::IniFormat);
    saveNetwork(settings, chosen);
    QVERIFY(loadNetwork(settings) == (slack::NetworkOptions{proxy, caFile}));
}

QTEST_MAIN(TestFirstRunPieces)
#include "tst_firstrun_pieces.moc"
