// SPDX-License-Identifier: GPL-3.0-or-later
// What became of an export: its files, its manifest and the data behind it, each changed in turn.
#include "app/sampleledger.h"
#include "query/parse.h"
#include "workspace/exportstate.h"
#include "workspace/tagging.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::workspace;
using exporting::Format;

class TestExportState : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;
    QTemporaryDir m_folder;

    [[nodiscard]] ExportJob job(const char *name, Format format, bool manifest = false) const
    {
        ExportJob job;
        job.path = m_folder.filePath(QLatin1String(name));
        job.options.format = format;
        job.filter = query::parse(QStringLiteral("type:refund")).value();
        job.now = m_workspace->calendar().now;
        job.manifest = manifest;
        return job;
    }
    /// Runs it and answers what the history has of it.
    [[nodiscard]] PastExport run(const ExportJob &job)
    {
        const auto snapshot = m_workspace->snapshot();
        const auto rows = snapshot->select(job.filter, m_workspace->calendar()).value();
        const auto outcome = runExport(m_workspace->ledger(), *snapshot, rows, job);
        if (!outcome || outcome->notLogged)
            qFatal("nothing was exported");
        return pastExports(*m_workspace->ledger().reader().value()).value().front();
    }
    [[nodiscard]] base::Result<ExportState> state(const PastExport &past) const
    {
        return stateOf(past, *m_workspace->snapshot(), *m_workspace->ledger().reader().value());
    }
    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }
    /// Another value in a row of type refund.
    void changeData()
    {
        const auto snapshot = m_workspace->snapshot();
        const auto rows =
            snapshot->select(query::parse(QStringLiteral("type:refund")).value(), m_workspace->calendar());
        QVERIFY(rows.ok() && !rows->empty());
        QVERIFY(workspace::putTags(*m_workspace, {{snapshot->row(rows->front()).record.id, {QStringLiteral("seen")}}})
                    .ok());
        QVERIFY(m_workspace->reload().ok());
    }

private Q_SLOTS:
    void init()
    {
        sample::Options options;
        options.decisions = 60;
        m_workspace = app::openSampleWorkspace(options).value();
    }

    void whatNothingChangedIsTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("manifest");
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("later");
        const auto same = int(ExportState::Same);
        const auto other = int(ExportState::DataChanged);
        QTest::newRow("CSV") << int(Format::Csv) << false << same << other;
        QTest::newRow("CSV with manifest") << int(Format::Csv) << true << same << other;
        QTest::newRow("JSON Lines") << int(Format::JsonLines) << false << same << other;
        QTest::newRow("workbook with manifest") << int(Format::Xlsx) << true << same << other;
        // Its bytes tell when it was made, so that they cannot be made again.
        QTest::newRow("workbook alone") << int(Format::Xlsx) << false << int(ExportState::FileSame)
                                        << int(ExportState::FileSame);
    }
    void whatNothingChangedIsTheSame()
    {
        QFETCH(int, format);
        QFETCH(bool, manifest);
        const auto past = run(job("a", Format(format), manifest));
        const auto before = state(past);
        QVERIFY2(before.ok(), before ? "" : qPrintable(before.error().code));
        QTEST(int(*before), "found");
        changeData();
        const auto after = state(past);
        QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().code));
        QTEST(int(*after), "later");
    }

    void anyPartOfASplitExportCounts()
    {
        auto split = job("parts.csv", Format::Csv);
        split.split = true;
        split.options.rowsPerPart = 5;
        const auto past = run(split);
        QVERIFY(past.files.size() > 2);
        QCOMPARE(state(past).value(), ExportState::Same);
        const QString last = past.files.back().path;
        append(last, "x");
        QCOMPARE(state(past).value(), ExportState::FileChanged);
        QVERIFY(QFile::remove(last));
        QCOMPARE(state(past).value(), ExportState::FileAbsent);
        append(past.files.front().path, "x");
        QCOMPARE(state(past).value(), ExportState::FileChanged);
    }

    void anAlteredManifestIsAnError()
    {
        const auto past = run(job("m.csv", Format::Csv, true));
        QFile manifest(manifestPathOf(past.job.path));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        auto text = manifest.readAll();
        manifest.close();
        const auto at = text.lastIndexOf("\"rows\":");
        QVERIFY(at > 0);
        text.insert(text.indexOf(' ', at) + 1, '1');
        QVERIFY(manifest.open(QIODevice::WriteOnly | QIODevice::Truncate));
        manifest.write(text);
        manifest.close();
        const auto found = state(past);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("export-manifest-altered"));
    }

    void aStoppedCheckSaysSo()
    {
        const auto past = run(job("c.csv", Format::Csv));
        base::CancelToken cancel;
        cancel.cancel();
        const auto found = stateOf(past, *m_workspace->snapshot(), *m_workspace->ledger().reader().value(), cancel);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("export-interrupted"));
    }

    void aSelectionWithoutIdsTellsOnlyOfItsFiles()
    {
        auto past = run(job("s.csv", Format::Csv));
        QVERIFY(!hasForgottenRows(past));
        past.job.scope = ExportScope::Selected;
        QVERIFY(hasForgottenRows(past));
        QCOMPARE(state(past).value(), ExportState::FileSame);
    }
};

QTEST_MAIN(TestExportState)
#include "tst_workspace_exportstate.moc"
