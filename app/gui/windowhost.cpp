// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowhost.h"

#include "app/sampleledger.h"
#include "ui/text/errortext.h"

namespace precedent::gui {

namespace {

const QString sampleId = QStringLiteral("sample");

/// The sentence at its end is empty: the window that it is said in goes.
shell::JobFunction sampleJob(const std::shared_ptr<app::SampleLedger> &made)
{
    return [made](const base::CancelToken &cancel, const shell::ReportProgress &report) -> base::Result<QString> {
        app::SampleRun run;
        run.cancel = cancel;
        run.onProgress = [report](const sync::Progress &progress) {
            report({QString(), progress.done, progress.total, {}});
        };
        auto sample = app::makeSampleLedger({}, run);
        if (!sample)
            return sample.error();
        *made = std::move(*sample);
        return QString();
    };
}

} // namespace

WindowHost::WindowHost(GuiOptions options, WindowParts parts) : m_options(std::move(options)), m_parts(std::move(parts))
{
    m_parts.openSample = [this] { later([this] { makeSample(); }); };
    m_parts.leaveSample = [this] { later([this] { changeTo(false, nullptr); }); };
}

base::Result<void> WindowHost::open()
{
    auto start = WindowStart::make(m_options, m_parts);
    if (!start)
        return start.error();
    m_start = std::move(*start);
    window()->show();
    return {};
}

shell::MainWindow *WindowHost::window() const
{
    return m_start != nullptr ? &m_start->window() : nullptr;
}

void WindowHost::later(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

void WindowHost::say(const base::Error &error)
{
    window()->showStrip({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
}

void WindowHost::makeSample()
{
    auto &jobs = window()->jobs();
    const auto made = std::make_shared<app::SampleLedger>();
    const auto started = jobs.start(sampleId, tr("Opening the sample"), sampleJob(made));
    if (!started)
        return say(started.error());
    const auto atEnd = [this, made](const QString &, const base::Result<QString> &result) {
        if (!result)
            return;
        later([this, made] {
            auto workspace = app::openSampleLedger(*made);
            if (workspace)
                changeTo(true, std::move(*workspace));
            else
                say(workspace.error());
        });
    };
    connect(&jobs, &shell::JobController::finished, this, atEnd, Qt::SingleShotConnection);
}

void WindowHost::changeTo(bool isSample, std::unique_ptr<workspace::Workspace> opened)
{
    auto wanted = m_options;
    wanted.isSample = isSample;
    if (isSample)
        wanted.page.clear();
    wanted.size = window()->size();
    auto start = WindowStart::make(wanted, m_parts, std::move(opened));
    if (!start)
        return say(start.error());
    m_options = wanted;
    // The new window stands before the old one goes, so that the program does not end in between.
    (*start)->window().show();
    m_start = std::move(*start);
}

} // namespace precedent::gui
