// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/teaching.h"

#include <QtGui/QUndoCommand>

#include <deque>
#include <memory>

namespace precedent::pages {

/// Puts taught formats in force and out of it behind the window, one after the other; each step that was done can be
/// undone. Lives as long as a page or a step that was done.
class FormatDesk : public QObject, public std::enable_shared_from_this<FormatDesk>
{
    Q_OBJECT
public:
    explicit FormatDesk(const shell::PageContext &context);

    /// Puts a format in force, or out of it where it is empty, as soon as no other job runs; then offers to undo it.
    void change(const QString &name, const std::optional<recognize::TaughtFormat> &format);
    /// The same without offering anything: what undoing and doing again come to.
    void put(const QString &name, const std::optional<recognize::TaughtFormat> &format);
    /// Something is being done, or waits to be.
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void busyChanged();

private:
    /// A format that waits to be put.
    struct Order
    {
        QString name;
        std::optional<recognize::TaughtFormat> format;
        bool isOffered = false; ///< to be undone
        /// What came of it; null before it is done, and when it failed.
        std::shared_ptr<std::optional<workspace::FormatPut>> outcome = {};
    };
    void add(Order order);
    void startNext();
    void finish();

    shell::PageContext m_context;
    std::deque<Order> m_waiting; ///< the first one may be running
    bool m_isRunning = false;
};

/// A change of taught formats that was done.
class ChangeFormat : public QUndoCommand
{
public:
    ChangeFormat(std::shared_ptr<FormatDesk> desk, const QString &name, std::optional<recognize::TaughtFormat> before,
                 std::optional<recognize::TaughtFormat> after);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<FormatDesk> m_desk;
    QString m_name;
    std::optional<recognize::TaughtFormat> m_before;
    std::optional<recognize::TaughtFormat> m_after;
    bool m_isDone = true; ///< the stack asks for what was just done when it takes the command
};

} // namespace precedent::pages
