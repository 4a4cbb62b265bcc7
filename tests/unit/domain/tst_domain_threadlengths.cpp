// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadlengths.h"

#include <QtTest/QTest>

using namespace precedent;

class tst_domain_threadlengths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThreadIsFoundInWhateverOrderTheyCame();
};

void tst_domain_threadlengths::aThreadIsFoundInWhateverOrderTheyCame()
{
    const domain::ChannelId here(QStringLiteral("C1"));
    const domain::ChannelId there(QStringLiteral("C2"));
    domain::ThreadLengths lengths;
    for (const int root : {30, 10, 20, 40})
        lengths.add(here, base::Instant{root}, root / 5);
    lengths.add(there, base::Instant{10}, 9);
    for (const int root : {10, 20, 30, 40})
        QCOMPARE(lengths.of(here, base::Instant{root}), root / 5);
    QCOMPARE(lengths.of(there, base::Instant{10}), 9);
    for (const int root : {5, 15, 45})
        QCOMPARE(lengths.of(here, base::Instant{root}), 1);
    QCOMPARE(lengths.of(there, base::Instant{20}), 1);
    QCOMPARE(lengths.of(domain::ChannelId(QStringLiteral("C3")), base::Instant{10}), 1);
}

QTEST_GUILESS_MAIN(tst_domain_threadlengths)
#include "tst_domain_threadlengths.moc"
