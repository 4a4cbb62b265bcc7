// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogsize.h"

#include "ui/widgets/metrics.h"

#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>

namespace precedent::dialogs {

void resizeWithin(QDialog &dialog, const QSize &designPixels)
{
    QSize room = dialog.screen()->availableSize();
    if (const QWidget *parent = dialog.parentWidget())
        room = room.boundedTo(parent->window()->size());
    const QSize wanted(widgets::scaled(designPixels.width(), dialog), widgets::scaled(designPixels.height(), dialog));
    dialog.resize(wanted.boundedTo(room));
}

void fitHeight(QDialog &dialog)
{
    dialog.adjustSize();
    dialog.resize(dialog.width(), dialog.layout()->totalHeightForWidth(dialog.width()));
}

} // namespace precedent::dialogs
