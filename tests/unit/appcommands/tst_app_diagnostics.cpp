// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"
#include "app/ledgerfigures.h"
#include "app/libraries.h"
#include "app/safesettings.h"
#include "store/ledger.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

class TestAppDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void settingsTellNothingOfTheirOwner();
    void aLedgerIsTellingItsCounts();
    void aBrokenLedgerIsTellingItsCode();
    void whatIsShownIsWhatIsSaved();
    void librariesHaveVersionsAndLicences();

private:
    QTemporaryDir m_folder;
};

void TestAppDiagnostics::initTestCase()
{
    for (const auto *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, QFile::encodeName(m_folder.path()));
}

void TestAppDiagnostics::settingsTellNothingOfTheirOwner()
{
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("sync/minutes"), 15);
    settings.setValue(QStringLiteral("window/appearance"), QStringLiteral("dark"));
    settings.setValue(QStringLiteral("window/page"), QStringLiteral("Ann's page"));
    settings.setValue(QStringLiteral("network/proxy"), QStringLiteral("http://ann:secret@proxy"));
    settings.setValue(QStringLiteral("columns/Ann"), QStringLiteral("Ann"));
    QCOMPARE(app::safeSettings(settings),
             QStringList({QStringLiteral("network/proxy: set"), QStringLiteral("sync/minutes: 15"),
                          QStringLiteral("window/appearance: dark"), QStringLiteral("window/page: set"),
                          QStringLiteral("others that are set: 1")}));
}

void TestAppDiagnostics::aLedgerIsTellingItsCounts()
{
    const auto path = m_folder.filePath(QStringLiteral("ann.precedent"));
    QVERIFY(store::Ledger::open(path, {}).ok());
    const auto lines = app::ledgerFigures(path).join(u'\n');
    for (const auto *expected : {"permissions: 600", "schema: 3 of 3", "channels: 0", "people: 0", "log entries: "})
        QVERIFY2(lines.contains(QLatin1String(expected)), qPrintable(lines));
    QVERIFY(!lines.contains(QLatin1String("ann.prec")));
}

void TestAppDiagnostics::aBrokenLedgerIsTellingItsCode()
{
    const auto path = m_folder.filePath(QStringLiteral("broken"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    QCOMPARE(app::ledgerFigures(path).constLast(), QStringLiteral("state: ledger-foreign"));
    QCOMPARE(app::ledgerFigures(m_folder.filePath(QStringLiteral("none"))),
             QStringList(QStringLiteral("state: absent")));
}

void TestAppDiagnostics::whatIsShownIsWhatIsSaved()
{
    app::DiagnosticsOrder order{QStringLiteral("tester 1"), m_folder.filePath(QStringLiteral("none")), {}, {}};
    order.clock = base::fixedClock(base::Instant::fromSeconds(1'790'000'000));
    const auto diagnostics = app::collectDiagnostics(order);
    const auto path = m_folder.filePath(app::diagnosticsFileName(order.clock()));
    QVERIFY(path.endsWith(QLatin1String("/precedent-diagnostics-2026-09-21.zip")));
    QVERIFY(app::saveDiagnostics(diagnostics, path).ok());
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(QString::fromUtf8(unzip.readAllStandardOutput()).remove(QStringLiteral("\n[log]\n")),
             app::toText(diagnostics).remove(QStringLiteral("\n[log]\n")));
    QCOMPARE(app::saveDiagnostics(diagnostics, m_folder.filePath(QStringLiteral("no/x.zip"))).error().code,
             QStringLiteral("output-folder-absent"));
}

void TestAppDiagnostics::librariesHaveVersionsAndLicences()
{
    const auto libraries = app::libraries();
    QVERIFY(libraries.size() >= 8);
    for (const auto &library : libraries)
        QVERIFY2(!library.licence.isEmpty() && (!library.version.isEmpty() || library.name == u"QtKeychain"),
                 qPrintable(library.name));
}

QTEST_APPLESS_MAIN(TestAppDiagnostics)
#include "tst_app_diagnostics.moc"
