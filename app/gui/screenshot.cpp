// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot.h"

#include "ui/shell/mainwindow.h"

#include <QtCore/QTimer>
#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

#include <utility>

namespace precedent::gui {

namespace {

/// Layouts and style sheets settle in the events that follow the data.
constexpr int settleMilliseconds = 150;
constexpr int textPixels = 13;

/// Layouts that answer each other take several turns of the event loop.
QImage settledPicture(QWidget &window)
{
    constexpr int mostTurns = 8;
    QImage picture = window.grab().toImage();
    for (int turn = 0; turn < mostTurns; ++turn) {
        QCoreApplication::sendPostedEvents();
        QImage next = window.grab().toImage();
        if (next == picture)
            break;
        picture = std::move(next);
    }
    return picture;
}

base::Result<void> draw(QWidget &window, const QString &file)
{
    if (auto *focused = window.focusWidget())
        focused->clearFocus();
    if (settledPicture(window).save(file, "PNG"))
        return {};
    return base::makeError(base::ErrorKind::Output, "output-failed", {}, {{QStringLiteral("path"), file}});
}

} // namespace

void useOffscreenWithoutDisplay()
{
#ifdef Q_OS_LINUX
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

void usePictureFont()
{
    const auto family = QStringLiteral("Noto Sans");
    auto font = QApplication::font();
    if (QFontDatabase::families().contains(family))
        font.setFamily(family);
    font.setPixelSize(textPixels);
    QApplication::setFont(font);
}

void drawWhenShown(shell::MainWindow &window, const QString &file,
                   const std::function<void(const base::Result<void> &)> &finished)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    timer->setInterval(settleMilliseconds);
    QObject::connect(&window, &shell::MainWindow::dataShown, timer, qOverload<>(&QTimer::start));
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, file, finished] {
        if (!window.hasData())
            return;
        timer->disconnect();
        finished(draw(window, file));
    });
    if (window.hasData())
        timer->start();
}

} // namespace precedent::gui
