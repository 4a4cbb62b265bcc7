// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scheduletext.h"

#include "app/commands/invocation.h"
#include "app/commands/quoting.h"
#include "app/commands/words.h"

#include <algorithm>

namespace precedent::commands {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

base::Result<QString> systemdText(const Schedule &schedule)
{
    return QStringLiteral("# ") + Words::tr("Two files; keep each under its name, then run:") +
           QStringLiteral("\n#   systemctl --user daemon-reload\n"
                          "#   systemctl --user enable --now precedent-sync.timer\n"
                          "# ") +
           Words::tr("The token: precedentctl token set. The keychain has to be open when the timer runs.") +
           QStringLiteral("\n\n# ~/.config/systemd/user/precedent-sync.service\n"
                          "[Unit]\n"
                          "Description=Precedent: read Slack into the ledger\n"
                          "\n"
                          "[Service]\n"
                          "Type=oneshot\n"
                          "ExecStart=%1\n"
                          "Nice=10\n"
                          "\n"
                          "# ~/.config/systemd/user/precedent-sync.timer\n"
                          "[Unit]\n"
                          "Description=Precedent: read Slack every %2 min\n"
                          "\n"
                          "[Timer]\n"
                          "OnStartupSec=1min\n"
                          "OnUnitActiveSec=%2min\n"
                          "Unit=precedent-sync.service\n"
                          "\n"
                          "[Install]\n"
                          "WantedBy=timers.target\n")
               .arg(systemdCommand(schedule.words), QString::number(schedule.everyMinutes));
}

/// Minutes that leave the same pause between any two runs.
QString cronTimes(int minutes)
{
    if (minutes == 1)
        return QStringLiteral("* * * * *");
    if (minutes < minutesOfHour && minutesOfHour % minutes == 0)
        return QStringLiteral("*/%1 * * * *").arg(minutes);
    if (minutes == minutesOfHour)
        return QStringLiteral("0 * * * *");
    if (minutes == minutesOfDay)
        return QStringLiteral("0 0 * * *");
    if (minutes % minutesOfHour == 0 && minutesOfDay % minutes == 0)
        return QStringLiteral("0 */%1 * * *").arg(minutes / minutesOfHour);
    return {};
}

base::Result<QString> cronText(const Schedule &schedule)
{
    const auto times = cronTimes(schedule.everyMinutes);
    if (times.isEmpty())
        return wrongValue("every", QString::number(schedule.everyMinutes),
                          QStringLiteral("1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, "
                                         "1440"));
    // cron mails what is left, which is errors.
    return QStringLiteral("# ") + Words::tr("One line; add it with: crontab -e") + QStringLiteral("\n# ") +
           Words::tr("Where cron cannot reach the keychain, the crontab has to set PRECEDENT_SLACK_TOKEN.") + u'\n' +
           times + u' ' + cronCommand(schedule.words) + QStringLiteral(" >/dev/null\n");
}

/// A comment of XML ends at two dashes.
QString xmlComment(const QString &text)
{
    return QStringLiteral("<!-- ") + QString(text).replace(QStringLiteral("--"), QStringLiteral("- -")) +
           QStringLiteral(" -->\n");
}

base::Result<QString> launchdText(const Schedule &schedule)
{
    QString words;
    for (const auto &word : schedule.words)
        words += QStringLiteral("\t\t<string>%1</string>\n").arg(xmlText(word));
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n") +
           xmlComment(QStringLiteral("~/Library/LaunchAgents/precedent.sync.plist")) +
           xmlComment(QStringLiteral("launchctl load -w ~/Library/LaunchAgents/precedent.sync.plist")) +
           QStringLiteral("<plist version=\"1.0\">\n"
                          "<dict>\n"
                          "\t<key>Label</key>\n"
                          "\t<string>precedent.sync</string>\n"
                          "\t<key>ProgramArguments</key>\n"
                          "\t<array>\n") +
           words +
           QStringLiteral("\t</array>\n"
                          "\t<key>StartInterval</key>\n"
                          "\t<integer>%1</integer>\n"
                          "\t<key>RunAtLoad</key>\n"
                          "\t<true/>\n"
                          "\t<key>ProcessType</key>\n"
                          "\t<string>Background</string>\n"
                          "</dict>\n"
                          "</plist>\n")
               .arg(schedule.everyMinutes * minutesOfHour);
}

/// PT15M; a whole day is P1D, because Windows takes no PT1440M.
QString taskInterval(int minutes)
{
    return minutes == minutesOfDay ? QStringLiteral("P1D") : QStringLiteral("PT%1M").arg(minutes);
}

/// Without an encoding in its first line it can be a file in UTF-8 as well as a string of PowerShell's.
base::Result<QString> taskText(const Schedule &schedule)
{
    const auto head = QStringLiteral("<?xml version=\"1.0\"?>\n") +
                      xmlComment(QStringLiteral("schtasks /Create /TN Precedent /XML precedent-sync.xml")) +
                      QStringLiteral("<Task version=\"1.2\" "
                                     "xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n"
                                     "  <RegistrationInfo>\n"
                                     "    <Description>Precedent: read Slack into the ledger</Description>\n"
                                     "  </RegistrationInfo>\n");
    const auto times = QStringLiteral("  <Triggers>\n"
                                      "    <TimeTrigger>\n"
                                      "      <Repetition>\n"
                                      "        <Interval>%1</Interval>\n"
                                      "      </Repetition>\n"
                                      "      <StartBoundary>2026-01-01T00:00:00</StartBoundary>\n"
                                      "    </TimeTrigger>\n"
                                      "  </Triggers>\n")
                           .arg(taskInterval(schedule.everyMinutes));
    const auto rules = QStringLiteral("  <Principals>\n"
                                      "    <Principal id=\"Author\">\n"
                                      "      <LogonType>InteractiveToken</LogonType>\n"
                                      "      <RunLevel>LeastPrivilege</RunLevel>\n"
                                      "    </Principal>\n"
                                      "  </Principals>\n"
                                      "  <Settings>\n"
                                      "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n"
                                      "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n"
                                      "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n"
                                      "    <StartWhenAvailable>true</StartWhenAvailable>\n"
                                      "    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>\n"
                                      "  </Settings>\n");
    const auto action = QStringLiteral("  <Actions Context=\"Author\">\n"
                                       "    <Exec>\n"
                                       "      <Command>%1</Command>\n"
                                       "      <Arguments>%2</Arguments>\n"
                                       "    </Exec>\n"
                                       "  </Actions>\n"
                                       "</Task>\n")
                            .arg(xmlText(schedule.words.first()), xmlText(windowsArguments(schedule.words.mid(1))));
    return head + times + rules + action;
}

/// No target has a form for NUL, and XML for most other control characters.
base::Result<void> checkFit(const QString &target, const QStringList &words)
{
    const bool isXml = target == QLatin1String("launchd") || target == QLatin1String("task");
    const auto unfit = std::find_if(words.begin(), words.end(), [isXml](const QString &word) {
        return word.contains(QChar()) || (isXml && !fitsInXml(word));
    });
    if (unfit == words.end())
        return {};
    return base::makeError(base::ErrorKind::Usage, "schedule-path-unfit", {},
                           {{QStringLiteral("target"), target}, {QStringLiteral("path"), *unfit}});
}

} // namespace

QStringList scheduleTargets()
{
    return {QStringLiteral("systemd"), QStringLiteral("cron"), QStringLiteral("launchd"), QStringLiteral("task")};
}

base::Result<QString> scheduleText(const QString &target, const Schedule &schedule)
{
    if (auto fits = checkFit(target, schedule.words); !fits)
        return fits.error();
    if (target == QLatin1String("systemd"))
        return systemdText(schedule);
    if (target == QLatin1String("cron"))
        return cronText(schedule);
    return target == QLatin1String("launchd") ? launchdText(schedule) : taskText(schedule);
}

} // namespace precedent::commands
