// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formatdesk.h"

#include "ui/text/errortext.h"
#include "ui/text/taughttext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QUndoStack>

namespace precedent::pages {

namespace {

using recognize::TaughtFormat;

const char jobId[] = "formats";

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ChangeFormat)
};

base::Result<QString> putAndTell(store::Ledger &ledger, const QString &name, const std::optional<TaughtFormat> &format)
{
    const auto change = workspace::putFormat(ledger, name, format);
    if (!change)
        return change.error();
    const QString what = format ? text::inForceText(change->format, change->isChange) : text::removedText(name);
    return change->isChange ? what + u' ' + text::rereadText(change->counts.changed) + u'.' : what;
}

} // namespace

FormatDesk::FormatDesk(const shell::PageContext &context) : m_context(context)
{
    connect(&m_context.jobs, &shell::JobController::finished, this,
            [this](const QString &id, const base::Result<QString> &result) {
                if (m_isRunning && id == QLatin1String(jobId))
                    finish(result.ok());
                startNext();
            });
}

void FormatDesk::change(const FormatStep &step)
{
    add({step.name, step.after, step});
}

void FormatDesk::put(const QString &name, const std::optional<TaughtFormat> &format)
{
    add({name, format});
}

void FormatDesk::add(Order order)
{
    m_waiting.push_back(std::move(order));
    Q_EMIT busyChanged();
    if (m_context.jobs.isRunning())
        m_context.showToast(tr("Starts when this is done: %1", "a job").arg(m_context.jobs.title()));
    startNext();
}

void FormatDesk::startNext()
{
    if (m_waiting.empty() || m_isRunning || m_context.jobs.isRunning())
        return;
    const Order &order = m_waiting.front();
    auto &ledger = m_context.workspace.ledger();
    m_isRunning = true;
    const auto started = m_context.jobs.start(QLatin1String(jobId), tr("Reading messages again"),
                                              [&ledger, name = order.name, format = order.format](
                                                  const base::CancelToken &, const shell::ReportProgress &report) {
                                                  report({tr("Reading stored messages"), 0, {}, {}});
                                                  return putAndTell(ledger, name, format);
                                              });
    if (started)
        return;
    m_context.showStrip(
        {QLatin1String(jobId), widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
    finish(false);
}

void FormatDesk::finish(bool isDone)
{
    m_isRunning = false;
    const Order order = m_waiting.front();
    m_waiting.pop_front();
    if (isDone && order.step)
        m_context.undoStack.push(new ChangeFormat(shared_from_this(), *order.step));
    // Also after a failure: a format that is in force although its messages were not read again shows in the inbox.
    m_context.workspace.reloadInBackground();
    Q_EMIT busyChanged();
}

ChangeFormat::ChangeFormat(std::shared_ptr<FormatDesk> desk, FormatStep step)
    : QUndoCommand((step.after ? Words::tr("Use format %1") : Words::tr("Remove format %1")).arg(step.name)),
      m_desk(std::move(desk)), m_step(std::move(step))
{
}

void ChangeFormat::redo()
{
    if (!m_isDone)
        m_desk->put(m_step.name, m_step.after);
    m_isDone = false;
}

void ChangeFormat::undo()
{
    m_desk->put(m_step.name, m_step.before);
}

} // namespace precedent::pages
