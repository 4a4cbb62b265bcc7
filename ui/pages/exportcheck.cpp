// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportcheck.h"

#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

using workspace::ExportState;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ExportCheck)
};

const char stripId[] = "export.verify";

base::Result<ExportState> verify(store::Ledger &ledger, const insight::Snapshot &snapshot, std::int64_t leaf,
                                 const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto exports = workspace::pastExports(**reader);
    if (!exports)
        return exports.error();
    const auto found = std::find_if(exports->begin(), exports->end(), [leaf](const workspace::PastExport &past) {
        return past.files.front().leaf == leaf;
    });
    if (found == exports->end())
        return base::makeError(base::ErrorKind::Internal, "export-unknown");
    return workspace::stateOf(*found, snapshot, **reader, cancel);
}

widgets::StripLevel levelOf(ExportState state)
{
    return state == ExportState::Same || state == ExportState::FileSame ? widgets::StripLevel::Ok
                                                                        : widgets::StripLevel::Warning;
}

} // namespace

QString stateLabel(ExportState state)
{
    switch (state) {
    case ExportState::FileChanged:
        return Words::tr("File changed");
    case ExportState::FileAbsent:
        return Words::tr("File not found");
    case ExportState::DataChanged:
        return Words::tr("Data changed since");
    case ExportState::FileSame:
        return Words::tr("File unchanged");
    case ExportState::Same:
        break;
    }
    return Words::tr("Match");
}

QString stateText(ExportState state)
{
    switch (state) {
    case ExportState::FileChanged:
        return Words::tr("The file is not the one that was exported: its SHA-256 is another one. Run the export again "
                         "for one that matches.");
    case ExportState::FileAbsent:
        return Words::tr("The file is not where it was written. It may have been moved or removed.");
    case ExportState::DataChanged:
        return Words::tr("The file is the one that was exported, but the same filter gives other rows or values today: "
                         "something was synced, corrected or set since.");
    case ExportState::FileSame:
        return Words::tr("The file is the one that was exported. Whether its rows are those of today cannot be told: "
                         "it is a workbook without a manifest, or a large selection.");
    case ExportState::Same:
        break;
    }
    return Words::tr("The file is the one that was exported, and the same filter gives the same rows today.");
}

void startVerify(const shell::PageContext &context, std::int64_t leaf)
{
    const auto state = std::make_shared<std::optional<ExportState>>();
    const auto work = [state, leaf, &ledger = context.workspace.ledger(), snapshot = context.workspace.snapshot()](
                          const base::CancelToken &cancel, const shell::ReportProgress &) -> base::Result<QString> {
        const auto found = verify(ledger, *snapshot, leaf, cancel);
        if (!found)
            return found.error();
        *state = *found;
        return stateText(*found);
    };
    const auto failed = [show = context.showStrip](const base::Error &error) {
        show({QLatin1String(stripId), widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
    };
    if (const auto started = context.jobs.start(QLatin1String(stripId), Words::tr("Verifying an export"), work);
        !started)
        return failed(started.error());
    QObject::connect(
        &context.jobs, &shell::JobController::finished, &context.jobs,
        [state, failed, show = context.showStrip](const QString &, const base::Result<QString> &result) {
            if (!result)
                return failed(result.error());
            Q_ASSERT(*state); // what succeeds has looked at it
            show({QLatin1String(stripId), levelOf(**state), *result, {}});
        },
        Qt::SingleShotConnection);
}

} // namespace precedent::pages
