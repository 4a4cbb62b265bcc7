// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/betweenwindows.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEventLoop>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

#include <thread>

namespace precedent::gui {

void workBetweenWindows(const QString &words, const std::function<void()> &work)
{
    QWidget window;
    window.setObjectName(QStringLiteral("betweenwindows"));
    window.setWindowTitle(QStringLiteral("Precedent"));
    window.setWindowFlag(Qt::WindowCloseButtonHint, false);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0); // nobody knows how long it takes
    busy->setTextVisible(false);
    busy->setAccessibleName(words);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(widgets::space, widgets::space, widgets::space, widgets::space);
    column->setSpacing(widgets::gap);
    column->addWidget(new widgets::PlainLabel(words));
    column->addWidget(busy);
    window.show();
    QEventLoop loop;
    std::thread worker([&] {
        work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
}

} // namespace precedent::gui
