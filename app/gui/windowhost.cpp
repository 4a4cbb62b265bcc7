// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowhost.h"

#include "ui/text/errortext.h"

#include <QtWidgets/QApplication>

namespace precedent::gui {

WindowHost::WindowHost(GuiOptions options, WindowParts parts) : m_options(std::move(options)), m_parts(std::move(parts))
{
    m_parts.openSample = [this] { changeTo(true); };
    m_parts.leaveSample = [this] { changeTo(false); };
}

base::Result<void> WindowHost::open()
{
    auto start = make();
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

base::Result<std::unique_ptr<WindowStart>> WindowHost::make()
{
    return WindowStart::make(m_options, m_parts);
}

void WindowHost::changeTo(bool isSample)
{
    QMetaObject::invokeMethod(
        this,
        [this, isSample] {
            auto wanted = m_options;
            wanted.isSample = isSample;
            if (isSample)
                wanted.page.clear();
            wanted.size = window()->size();
            std::swap(wanted, m_options);
            QApplication::setOverrideCursor(Qt::WaitCursor);
            auto start = make();
            QApplication::restoreOverrideCursor();
            if (!start) {
                std::swap(wanted, m_options);
                window()->showStrip(
                    {start.error().code, widgets::StripLevel::Error, text::errorText(start.error()).sentence(), {}});
                return;
            }
            // The new window stands before the old one goes, so that the program does not end in between.
            (*start)->window().show();
            m_start = std::move(*start);
        },
        Qt::QueuedConnection);
}

} // namespace precedent::gui
