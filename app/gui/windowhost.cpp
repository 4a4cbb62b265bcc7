// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowhost.h"

#include "app/gui/betweenwindows.h"
#include "app/gui/failure.h"
#include "app/gui/finishnotice.h"
#include "app/gui/privacystart.h"
#include "app/sampleledger.h"
#include "query/parse.h"
#include "store/joblock.h"
#include "store/restore.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoopLocker>
#include <QtCore/QFileInfo>

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
    m_parts.restore = [this](const QString &backup) { later([this, backup] { restore(backup); }); };
    m_parts.deleteEverything = [this](const QStringList &files) { later([this, files] { deleteEverything(files); }); };
    m_parts.leaveSample = [this] { later([this] { changeTo(false, nullptr); }); };
    m_parts.openLedger = [this](const QString &path) { later([this, path] { openLedger({path, {}, {}, {}}); }); };
}

base::Result<void> WindowHost::open()
{
    auto start = WindowStart::make(m_options, m_parts);
    if (!start)
        return start.error();
    m_start = std::move(*start);
    show(*window());
    return {};
}

shell::MainWindow *WindowHost::window() const
{
    return m_start != nullptr ? &m_start->window() : nullptr;
}

void WindowHost::tellOfAbruptEnd()
{
    m_start->checkLedger();
}

void WindowHost::take(const OpenRequest &request)
{
    if (m_start == nullptr)
        return;
    // Where Qt's Wayland looks for the permission to come to the front.
    if (!request.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activation);
    bringForward(*window());
    if (!request.ledger.isEmpty() && QFileInfo(request.ledger) != QFileInfo(m_start->ledgerPath()))
        return openLedger(request);
    auto &filter = window()->filterState();
    if (!request.page.isEmpty())
        filter.setPage(request.page);
    if (!request.query)
        return;
    if (const auto asked = query::parse(*request.query))
        filter.setFilter(*asked);
    else
        say(asked.error());
}

void WindowHost::openLedger(const OpenRequest &request)
{
    if (window()->jobs().isRunning())
        return say(base::makeError(base::ErrorKind::Usage, "job-running"));
    auto wanted = m_options;
    wanted.isSample = false;
    wanted.ledger = request.ledger;
    wanted.page = request.page;
    wanted.query = request.query;
    change(std::move(wanted), nullptr);
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
    change(std::move(wanted), std::move(opened));
}

void WindowHost::change(GuiOptions wanted, std::unique_ptr<workspace::Workspace> opened)
{
    keepPlace();
    wanted.size = m_options.size;
    auto start = WindowStart::make(wanted, m_parts, std::move(opened));
    if (!start)
        return say(start.error());
    m_options = wanted;
    // The new window stands before the old one goes, so that the program does not end in between.
    show((*start)->window());
    m_start = std::move(*start);
}

void WindowHost::keepPlace()
{
    const auto normal = window()->normalGeometry();
    m_options.size = normal.size();
    m_isMaximized = window()->isMaximized();
    m_place = m_isMaximized ? normal.topLeft() : window()->pos();
}

void WindowHost::show(shell::MainWindow &next) const
{
    if (m_place) {
        next.move(*m_place);
        next.setWindowState(m_isMaximized ? Qt::WindowMaximized : Qt::WindowNoState);
    }
    next.show();
}

void WindowHost::restore(const QString &backup)
{
    using Plan = base::Result<store::RestorePlan>;
    const auto path = m_start->ledgerPath();
    keepPlace();
    const QEventLoopLocker stay; // the program would end with its last window
    m_start.reset();
    Plan restored = store::RestorePlan();
    workBetweenWindows(tr("Restoring the backup…"), [&] {
        const auto lock = store::JobLock::acquire(path);
        restored = lock ? store::restoreLedger(backup, path, base::systemClock()()) : Plan(lock.error());
    });
    if (!restored) {
        openAgain(
            {restored.error().code, widgets::StripLevel::Error, text::errorText(restored.error()).sentence(), {}});
        return;
    }
    auto words = tr("The backup is in place. The ledger that was there is now %1.").arg(restored->movedTo);
    if (restored->lostErasures > 0)
        words = text::sentences(
            {words, tr("%Ln erasure(s) made since then have to be run again.", nullptr, int(restored->lostErasures))});
    openAgain({QStringLiteral("restored"), widgets::StripLevel::Ok, words, {}});
}

void WindowHost::deleteEverything(const QStringList &files)
{
    const auto teams = m_start->teams();
    keepPlace();
    const QEventLoopLocker stay;
    m_start.reset();
    Removal removal;
    workBetweenWindows(tr("Deleting everything…"), [&] { removal = removeEverything(files, teams, m_parts.keychain); });
    const auto about = [&] {
        if (!removal.left.isEmpty())
            return tr("These files could not be deleted: %1").arg(text::enumerated(removal.left));
        return tr("%Ln file(s) of the ledger were deleted.", nullptr, int(files.size()));
    };
    const auto aboutToken =
        removal.isTokenForgotten
            ? QString()
            : tr("The keychain did not answer, so a token that is stored there may still be there.");
    const auto level = !removal.left.isEmpty()    ? widgets::StripLevel::Error
                       : removal.isTokenForgotten ? widgets::StripLevel::Ok
                                                  : widgets::StripLevel::Warning;
    openAgain({QStringLiteral("deleted"), level, text::sentences({about(), aboutToken}), {}});
}

void WindowHost::openAgain(const widgets::StripMessage &strip)
{
    m_options.page.clear();
    if (!QFileInfo::exists(m_options.ledger))
        m_options.ledger.clear();
    if (const auto opened = open(); !opened)
        return QCoreApplication::exit(failVisibly(opened.error()));
    window()->showStrip(strip);
}

} // namespace precedent::gui
