// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/firstrun/firstrunwindow.h"
#include "tests/support/fakeslack/faults.h"
#include "tests/support/stallwatch.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;
using namespace Qt::StringLiterals;

namespace {

constexpr int channelCount = 5'000;
constexpr int pageSize = 200;

fakeslack::Profile smallPages()
{
    fakeslack::Profile profile;
    profile.mostOfLists = pageSize;
    return profile;
}

} // namespace

/// The channel picker of a large workspace while its pages still come in.
class TestFirstRunManyChannels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingFiltersWhilePagesComeIn();
};

void TestFirstRunManyChannels::typingFiltersWhilePagesComeIn()
{
    test::FirstRunWindow run(smallPages());
    for (int number = 0; number < channelCount; ++number)
        run.world.addChannel(u"C%1"_s.arg(number, 8, 10, QChar(u'0')), u"team-%1"_s.arg(number));
    const auto slowly = fakeslack::meanwhile([] { QThread::msleep(100); });
    for (int call = 1; call <= channelCount / pageSize + 2; ++call)
        run.server().addFault(u"conversations.list"_s, call, slowly);
    run.open();
    QVERIFY(run.press(u"firstrun.welcome.connect"_s));
    QVERIFY(test::becomes([&] { return run.part<QWidget>(u"firstrun.token.field"_s)->isEnabled(); }));
    QVERIFY(run.connectWith(u"xoxb-test-token"_s));
    const auto *table = run.part<QTableView>(u"firstrun.channels.table"_s);
    QVERIFY(test::becomes([&] { return run.isShown(u"firstrun.channels.table"_s); }));
    support::StallWatch watch;
    QElapsedTimer time;
    time.start();
    const auto *list = table->model();
    QVERIFY(test::becomes([&] { return list->rowCount() > 0; }));
    const auto untilRows = time.elapsed();
    QVERIFY2(list->rowCount() < channelCount, "the first rows are there before the last page");
    auto *filter = run.part<QLineEdit>(u"firstrun.channels.filter"_s);
    time.start();
    QTest::keyClicks(filter, u"team-19"_s);
    const auto untilFiltered = time.elapsed();
    QVERIFY2(list->rowCount() < 111, "typing filters what has come by then");
    // 19, 190 to 199 and 1900 to 1999, beside the approvals channels that do not match.
    QVERIFY(test::becomes([&] { return list->rowCount() == 111; }));
    filter->clear();
    QVERIFY(test::becomes([&] { return list->rowCount() >= channelCount; }));
    qInfo("first rows after %lld ms, seven letters in %lld ms, longest stall of the window %.0f ms", untilRows,
          untilFiltered, watch.takeLongest());
}

QTEST_MAIN(TestFirstRunManyChannels)
#include "tst_firstrun_manychannels.moc"
