// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/invocation.h"
#include "app/commands/scheduletext.h"
#include "app/commands/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int usualMinutes = 15;
constexpr int mostMinutes = 24 * 60;

base::Result<Outcome> runSchedule(const Invocation &invocation, Console &)
{
    const auto target = invocation.arguments().constFirst();
    const auto targets = scheduleTargets();
    if (!targets.contains(target))
        return base::makeError(base::ErrorKind::Usage, "option-value-wrong", {},
                               {{QStringLiteral("option"), QStringLiteral("schedule print")},
                                {QStringLiteral("value"), target},
                                {QStringLiteral("expected"), targets.join(QStringLiteral(", "))}});
    const auto minutes = invocation.number("every", usualMinutes, 1, mostMinutes);
    if (!minutes)
        return minutes.error();
    const auto ledger = QFileInfo(invocation.common().ledger).absoluteFilePath();
    const Schedule schedule{{QCoreApplication::applicationFilePath(), QStringLiteral("sync"),
                             QStringLiteral("--no-input"), QStringLiteral("--ledger"), ledger},
                            *minutes};
    const auto text = scheduleText(target, schedule);
    if (!text)
        return text.error();
    return Outcome{QJsonObject{{QStringLiteral("target"), target},
                               {QStringLiteral("every_minutes"), *minutes},
                               {QStringLiteral("text"), *text}},
                   *text,
                   {}};
}

} // namespace

CommandSpec scheduleCommand()
{
    return {"schedule print",
            "systemd|cron|launchd|task",
            QT_TRANSLATE_NOOP("commands", "what makes this computer sync by itself, without the window"),
            1,
            1,
            {{"every", "", "MINUTES", QT_TRANSLATE_NOOP("commands", "how often; default: 15")}},
            runSchedule};
}

} // namespace precedent::commands
