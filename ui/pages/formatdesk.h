// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/teaching.h"

#include <QtGui/QUndoCommand>

#include <deque>
#include <memory>

namespace precedent::pages {

/// What a format's name meant before a change and means after it; without a format it is not in force.
struct FormatStep
{
    QString name;
    std::optional<recognize::TaughtFormat> before;
    std::optional<recognize::TaughtFormat> after;
};

/// Puts taught formats in force and out of it behind the window, one after the other; each step that was done can be
/// undone. Lives as long as a page or a step that was done.
class FormatDesk : public QObject, public std::enable_shared_from_this<FormatDesk>
{
    Q_OBJECT
public:
    explicit FormatDesk(const shell::PageContext &context);

    /// Does it as soon as no other job runs, then offers to undo it.
    void change(const FormatStep &step);
    /// The same without offering anything: what undoing and doing again come to.
    void put(const QString &name, const std::optional<recognize::TaughtFormat> &format);
    /// Something is being done, or waits to be.
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void busyChanged();

private:
    /// A format that waits to be put, and the step to be undone when it was.
    struct Order
    {
        QString name;
        std::optional<recognize::TaughtFormat> format;
        std::optional<FormatStep> step = std::nullopt;
    };
    void add(Order order);
    void startNext();
    void finish(bool isDone);

    shell::PageContext m_context;
    std::deque<Order> m_waiting; ///< the first one may be running
    bool m_isRunning = false;
};

/// A change of taught formats that was done.
class ChangeFormat : public QUndoCommand
{
public:
    ChangeFormat(std::shared_ptr<FormatDesk> desk, FormatStep step);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<FormatDesk> m_desk;
    FormatStep m_step;
    bool m_isDone = true; ///< the stack asks for what was just done when it takes the command
};

} // namespace precedent::pages
