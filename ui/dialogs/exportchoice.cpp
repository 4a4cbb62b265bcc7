// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportchoice.h"

#include "ui/widgets/periodpicker.h"

namespace precedent::dialogs {

QString suggestedFileName(const models::PeriodPair &period, ExportFile file)
{
    QString name = QStringLiteral("decisions");
    if (period.span)
        name += u'-' + widgets::toDateValue(*period.span).replace(QStringLiteral(".."), QStringLiteral("-to-"));
    return name + (file == ExportFile::JsonLines ? QStringLiteral(".jsonl") : QStringLiteral(".csv"));
}

} // namespace precedent::dialogs
