// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagestrip.h"

#include <QtTest/QtTest>

using namespace precedent::widgets;

/// Which strips stand above a page.
class StripsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheNewestOfWhatWasDoneStay()
    {
        StripArea area;
        area.add({QStringLiteral("trouble"), StripLevel::Error, QStringLiteral("stays"), {}});
        for (const auto *id : {"a", "b", "c"})
            area.add({QLatin1String(id), StripLevel::Ok, QStringLiteral("written"), {}});
        QCOMPARE(area.shownIds().join(u' '), QStringLiteral("trouble b c"));
        area.add({QStringLiteral("b"), StripLevel::Ok, QStringLiteral("again"), {}});
        QCOMPARE(area.shownIds().join(u' '), QStringLiteral("trouble c b"));
    }
};

QTEST_MAIN(StripsTest)
#include "tst_widgets_strips.moc"
