// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formatdesk.h"

#include "ui/text/errortext.h"
#include "ui/text/joined.h"
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

QString tell(const records::FormatChange &change, bool isInForce)
{
    const QString what =
        isInForce ? text::inForceText(change.format, change.isChange) : text::removedText(change.format.name);
    const QString reread = text::rereadText(change.counts.changed, change.counts.left, change.counts.added);
    return change.isChange ? text::sentences({what, Words::tr("%1.", "a sentence that lacks its end").arg(reread)})
                           : what;
}

} // namespace

FormatDesk::FormatDesk(const shell::PageContext &context) : m_context(context)
{
    connect(&m_context.jobs, &shell::JobController::finished, this,
            [this](const QString &id, const base::Result<QString> &) {
                if (m_isRunning && id == QLatin1String(jobId))
                    finish();
                startNext();
            });
}

void FormatDesk::change(const QString &name, const std::optional<TaughtFormat> &format)
{
    add({name, format, true});
}

void FormatDesk::put(const QString &name, const std::optional<TaughtFormat> &format)
{
    add({name, format});
}

void FormatDesk::add(Order order)
{
    order.outcome = std::make_shared<std::optional<workspace::FormatPut>>();
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
    auto &ledger = m_context.workspace.ledger();
    m_isRunning = true;
    const auto work = [&ledger,
                       order = m_waiting.front()](const base::CancelToken &cancel,
                                                  const shell::ReportProgress &report) -> base::Result<QString> {
        report({tr("Reading stored messages"), 0, {}, {}});
        auto put = workspace::putFormat(ledger, order.name, order.format, cancel);
        if (!put)
            return put.error();
        *order.outcome = *put;
        return tell(put->change, order.format.has_value());
    };
    const auto started = m_context.jobs.start(QLatin1String(jobId), tr("Reading messages again"), work);
    if (started)
        return;
    m_context.showStrip(
        {QLatin1String(jobId), widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
    finish();
}

void FormatDesk::finish()
{
    m_isRunning = false;
    const Order order = m_waiting.front();
    m_waiting.pop_front();
    const auto &put = *order.outcome;
    if (order.isOffered && put && put->change.isChange)
        m_context.undoStack.push(new ChangeFormat(shared_from_this(), order.name, put->before, order.format));
    // Also after a failure: a format that is in force although its messages were not read again shows in the inbox.
    m_context.workspace.reloadInBackground();
    Q_EMIT busyChanged();
}

ChangeFormat::ChangeFormat(std::shared_ptr<FormatDesk> desk, const QString &name, std::optional<TaughtFormat> before,
                           std::optional<TaughtFormat> after)
    : QUndoCommand((after ? Words::tr("Use format %1") : Words::tr("Remove format %1")).arg(name)),
      m_desk(std::move(desk)), m_name(name), m_before(std::move(before)), m_after(std::move(after))
{
}

void ChangeFormat::redo()
{
    if (!m_isDone)
        m_desk->put(m_name, m_after);
    m_isDone = false;
}

void ChangeFormat::undo()
{
    m_desk->put(m_name, m_before);
}

} // namespace precedent::pages
