// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportfiles.h"

#include "export/splitting.h"
#include "workspace/hashdevices.h"

#include <QtCore/QFileInfo>

#include <unistd.h>

#include <algorithm>

namespace precedent::workspace {

namespace {

using exporting::Format;
using exporting::WholeFile;
using Rows = std::vector<insight::RowIndex>;

/// One file's share of an export.
class PartWriter
{
public:
    PartWriter(const ExportJob &job, const insight::Snapshot &snapshot, const base::CancelToken &cancel,
               const exporting::Progress &progress)
        : m_job(job), m_snapshot(snapshot), m_cancel(cancel), m_progress(progress)
    {
    }

    base::Result<void> write(const QString &path, const Rows &rows, const std::vector<exporting::AboutLine> &about)
    {
        auto file = WholeFile::create(path);
        if (!file)
            return file.error();
        auto written = m_job.options.format == Format::Xlsx ? workbook(**file, path, rows, about)
                                                            : text(path, (*file)->descriptor(), rows);
        m_staged.files.push_back(*std::move(file));
        return written;
    }

    base::Result<void> text(const QString &path, int descriptor, const Rows &rows)
    {
        HashedFile file(path);
        if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return base::makeError(base::ErrorKind::Output, "output-failed", file.errorString(),
                                   {{QStringLiteral("path"), path}});
        const auto summary = exporting::write(file, m_snapshot, rows, m_job.options, m_cancel, progress());
        if (!summary)
            return summary.error();
        add(*summary, {path, summary->rows, file.written(), file.takeHash()});
        return {};
    }

    StagedFiles take() { return std::move(m_staged); }

private:
    base::Result<void> workbook(const WholeFile &file, const QString &path, const Rows &rows,
                                const std::vector<exporting::AboutLine> &about)
    {
        const auto &place = file.writingPath();
        if (!QFileInfo(place).isFile())
            return base::makeError(base::ErrorKind::Output, "output-no-file", {}, {{QStringLiteral("path"), path}});
        const auto summary =
            exporting::writeWorkbook(place, m_snapshot, rows, m_job.options, about, m_cancel, progress());
        if (!summary)
            return summary.error();
        auto hash = store::sha256OfFile(place);
        if (!hash)
            return hash.error();
        add(*summary, {path, summary->rows, QFileInfo(place).size(), *std::move(hash)});
        return {};
    }

    exporting::Progress progress() const
    {
        if (!m_progress)
            return {};
        return [this, before = m_staged.summary.rows](std::size_t rows) { m_progress(before + rows); };
    }

    void add(const exporting::Summary &summary, ExportedFile file)
    {
        auto &total = m_staged.summary;
        total.rows += summary.rows;
        total.guardedCells += summary.guardedCells;
        total.joinedCells += summary.joinedCells;
        total.shortenedCells += summary.shortenedCells;
        total.replacedCells += summary.replacedCells;
        total.textAmounts += summary.textAmounts;
        m_staged.exported.push_back(std::move(file));
    }

    const ExportJob &m_job;
    const insight::Snapshot &m_snapshot;
    const base::CancelToken &m_cancel;
    const exporting::Progress &m_progress;
    StagedFiles m_staged;
};

/// The rows of each part; one part when the job is not split.
std::vector<Rows> shares(const Rows &rows, std::size_t parts, std::size_t rowsPerPart)
{
    if (parts == 1)
        return {rows};
    std::vector<Rows> shares;
    for (std::size_t part = 0; part < parts; ++part) {
        const auto first = part * rowsPerPart;
        const auto last = std::min(rows.size(), first + rowsPerPart);
        shares.emplace_back(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(last));
    }
    return shares;
}

} // namespace

base::Result<StagedFiles> stageFiles(const ExportJob &job, const insight::Snapshot &snapshot, const Rows &rows,
                                     const std::vector<exporting::AboutLine> &about, const base::CancelToken &cancel,
                                     const exporting::Progress &progress)
{
    PartWriter writer(job, snapshot, cancel, progress);
    if (job.path == QLatin1String("-")) {
        const auto written = writer.text(job.path, STDOUT_FILENO, rows);
        return written ? base::Result<StagedFiles>(writer.take()) : written.error();
    }
    const bool isSplit = job.split && job.options.format == Format::Csv;
    const auto paths =
        isSplit ? exporting::partPaths(job.path, rows.size(), job.options.rowsPerPart) : QStringList{job.path};
    const auto parts = shares(rows, std::size_t(paths.size()), job.options.rowsPerPart);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const auto written = writer.write(paths.at(i), parts[std::size_t(i)], about); !written)
            return written.error();
    }
    return writer.take();
}

base::Result<void> commit(StagedFiles &staged)
{
    for (const auto &file : staged.files) {
        if (auto committed = file->commit(); !committed)
            return committed;
    }
    return {};
}

base::Result<QByteArray> dataHash(const insight::Snapshot &snapshot, const Rows &rows, const QStringList &columns,
                                  const base::CancelToken &cancel, const exporting::Progress &progress)
{
    exporting::Options audit;
    audit.columns = columns;
    auto inOrder = rows;
    std::sort(inOrder.begin(), inOrder.end());
    HashSink sink;
    const auto written = exporting::write(sink, snapshot, inOrder, audit, cancel, progress);
    if (!written)
        return written.error();
    return sink.takeHash();
}

} // namespace precedent::workspace
