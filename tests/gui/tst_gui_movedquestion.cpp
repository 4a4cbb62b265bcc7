// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/movedquestion.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const domain::ChannelId former(QStringLiteral("C0FORMER"));
const domain::ChannelId latter(QStringLiteral("C0LATTER"));

} // namespace

/// The question whether a channel with a new id is the one that was followed, and its answers.
class TestMovedQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void yesJoinsTheChannelsAndReadsAgain();
    void noLeavesTheFormerOneOut();
    void answerThatCannotBeKeptIsSaid();

private:
    void ask()
    {
        gui::askAboutMoved(
            *m_ledger, [this](const widgets::StripMessage &strip) { m_strips.push_back(strip); },
            {former, latter, QStringLiteral("#approvals")}, [this] { ++m_runs; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
    std::vector<widgets::StripMessage> m_strips;
    int m_runs = 0;
};

void TestMovedQuestion::init()
{
    m_strips.clear();
    m_runs = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = store::Ledger::open(m_folder->filePath(QStringLiteral("l.precedent"))).value();
    domain::Channel channel;
    channel.id = former;
    channel.name = QStringLiteral("approvals");
    const auto kept = m_ledger->write([&](store::Transaction &transaction) -> base::Result<void> {
        if (auto put = transaction.putChannel(channel); !put)
            return put;
        domain::ChannelSettings settings;
        settings.followed = true;
        return transaction.putChannelSettings(former, settings);
    });
    QVERIFY(kept.ok());
}

void TestMovedQuestion::yesJoinsTheChannelsAndReadsAgain()
{
    ask();
    QCOMPARE(int(m_strips.size()), 1);
    QVERIFY(m_strips.front().text.contains(QStringLiteral("#approvals")));
    QCOMPARE(int(m_strips.front().actions.size()), 2);
    m_strips.front().actions.front().run();
    QCOMPARE(*sync::joinedTo(*m_ledger->reader().value(), former), latter.text());
    QCOMPARE(m_runs, 1);
    QCOMPARE(int(m_strips.size()), 2);
    QCOMPARE(m_strips.back().id, m_strips.front().id);
    QCOMPARE(m_strips.back().level, widgets::StripLevel::Ok);
}

void TestMovedQuestion::noLeavesTheFormerOneOut()
{
    ask();
    m_strips.front().actions.back().run();
    const auto reader = m_ledger->reader().value();
    QVERIFY(!reader->channelSettings(former)->followed);
    QVERIFY(sync::joinedTo(*reader, former)->isEmpty());
    QCOMPARE(m_runs, 0);
    QCOMPARE(m_strips.back().level, widgets::StripLevel::Ok);
}

void TestMovedQuestion::answerThatCannotBeKeptIsSaid()
{
    ask();
    domain::Channel channel;
    channel.id = latter;
    QVERIFY(m_ledger->write([&](store::Transaction &transaction) { return transaction.putChannel(channel); }).ok());
    m_strips.front().actions.front().run();
    QCOMPARE(m_strips.back().level, widgets::StripLevel::Error);
    QCOMPARE(m_runs, 0);
}

QTEST_GUILESS_MAIN(TestMovedQuestion)
#include "tst_gui_movedquestion.moc"
