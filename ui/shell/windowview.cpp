// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowview.h"

#include "ui/shell/panes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace precedent::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::shell::WindowView)
};

const QString textSizeKey = QStringLiteral("window/textsize");

void setTextSize(const ViewParts &parts, int percent)
{
    parts.theme.setTextSize(percent);
    const int size = parts.theme.textSize();
    if (parts.settings != nullptr)
        parts.settings->setValue(textSizeKey, size);
    parts.say(Words::tr("Text size: %1%", "of the usual").arg(parts.window.locale().toString(size)));
}

} // namespace

void connectView(const ViewParts &parts)
{
    const auto on = [&parts](Command command, auto run) {
        QObject::connect(parts.actions[command], &QAction::triggered, &parts.window, run);
    };
    const auto panes = std::make_shared<Panes>();
    for (const auto &[command, step] : {std::pair(Command::NextPane, 1), std::pair(Command::PreviousPane, -1)})
        on(command, [parts, panes, by = step] { panes->go(parts.panes(), by); });
    for (const auto &[command, step] : {std::pair(Command::LargerText, widgets::textSizeStep),
                                        std::pair(Command::SmallerText, -widgets::textSizeStep)})
        on(command, [parts, by = step] { setTextSize(parts, parts.theme.textSize() + by); });
    on(Command::UsualText, [parts] { setTextSize(parts, widgets::usualTextSize); });
    on(Command::FullScreen,
       [window = &parts.window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    if (parts.settings != nullptr)
        parts.theme.setTextSize(parts.settings->value(textSizeKey, widgets::usualTextSize).toInt());
}

} // namespace precedent::shell
