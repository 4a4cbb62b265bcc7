// SPDX-License-Identifier: GPL-3.0-or-later
// precedentctl works on a ledger that a window has open, as a scheduled sync does.
#include "demoledger.h"
#include "store/exportlog.h"
#include "store/ledger.h"

#include <QtCore/QFile>

using namespace precedent;
using test::DemoLedger;

class TestCtlBesides : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What a file dialog does that looks what kind of files it shows: POSIX locks of the whole process go with it.
    void aDialogThatOpenedTheFilesTakesNothingFromUs()
    {
        DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(40, &error), error.constData());
        auto opened = store::Ledger::open(demo.path());
        QVERIFY(opened.ok());
        auto &ledger = **opened;
        const auto put = [&ledger](const char *value) {
            return ledger.write([value](store::Transaction &transaction) {
                return transaction.putSetting(QStringLiteral("test"), QString::fromLatin1(value));
            });
        };
        QVERIFY(put("before").ok());
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile looked(demo.path() + QLatin1String(end));
            QVERIFY2(looked.open(QIODevice::ReadOnly), end);
            QVERIFY(!looked.read(16).isEmpty());
        }
        QCOMPARE(demo.run(QStringLiteral("export -o DIR/a.csv")).exitCode, 0);
        QVERIFY2(QFile::exists(demo.path() + QStringLiteral("-wal")), "the log that we still write to");
        QVERIFY(put("after").ok());
        const auto reader = ledger.reader();
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->setting(QStringLiteral("test")).value(), QStringLiteral("after"));
        QVERIFY(!store::exports(**reader).value().empty());
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlBesides)
#include "tst_ctl_besides.moc"
