// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/failure.h"

#include "ui/text/errortext.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

namespace precedent::gui {

int fail(const base::Error &error)
{
    const auto bytes = text::errorText(error).sentence().toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    return base::exitCode(error.kind);
}

int failVisibly(const base::Error &error)
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Precedent"), text::errorText(error).sentence());
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return fail(error);
}

} // namespace precedent::gui
