// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords networkTable[] = {
    {"slack-unreachable", QT_TRANSLATE_NOOP("errors", "Slack cannot be reached."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Check the network connection and the proxy settings, then try again.")},
    {"slack-connection-lost", QT_TRANSLATE_NOOP("errors", "The connection to Slack broke."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."), QT_TRANSLATE_NOOP("errors", "Try again.")},
    {"slack-timeout", QT_TRANSLATE_NOOP("errors", "Slack did not answer in time."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."), QT_TRANSLATE_NOOP("errors", "Try again.")},
    {"slack-handshake", QT_TRANSLATE_NOOP("errors", "No secure connection to Slack came about."),
     QT_TRANSLATE_NOOP("errors", "The token was not sent. Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Try again. If it stays so, a proxy or firewall stands in between that speaks an old "
                                 "TLS or none: ask who runs the network.")},
    {"slack-certificate",
     QT_TRANSLATE_NOOP("errors", "The connection does not prove that it leads to Slack (certificate refused)."),
     QT_TRANSLATE_NOOP("errors", "The token was not sent."),
     QT_TRANSLATE_NOOP("errors", "Sign in to the network if it has a login page. If your company inspects traffic, "
                                 "install its certificate in the system.")},
    {"slack-proxy-refused", QT_TRANSLATE_NOOP("errors", "The proxy refused the connection (status {status})."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Check the proxy's address and login in https_proxy.")},
    {"slack-not-json", QT_TRANSLATE_NOOP("errors", "Something other than Slack answered."),
     QT_TRANSLATE_NOOP("errors", "Nothing of that answer was kept."),
     QT_TRANSLATE_NOOP("errors", "A login page of the network or a proxy may stand in between: open a web page, sign "
                                 "in, and try again.")},
    {"slack-redirected", QT_TRANSLATE_NOOP("errors", "The answer led to another address, which we do not follow."),
     QT_TRANSLATE_NOOP("errors", "The token was sent to Slack's address only."),
     QT_TRANSLATE_NOOP("errors", "Sign in to the network if it has a login page, then try again.")},
    {"slack-answer-too-large", QT_TRANSLATE_NOOP("errors", "An answer was larger than any that Slack gives."),
     QT_TRANSLATE_NOOP("errors", "Nothing of that answer was kept."),
     QT_TRANSLATE_NOOP("errors", "Check what stands between this computer and Slack, then try again.")},
    {"slack-broken-answer", QT_TRANSLATE_NOOP("errors", "An answer of Slack's was cut short or misshapen."),
     QT_TRANSLATE_NOOP("errors", "Nothing of that answer was kept; earlier progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Try again.")},
    {"slack-unsafe-answer", QT_TRANSLATE_NOOP("errors", "An answer was built to exhaust this program."),
     QT_TRANSLATE_NOOP("errors", "Nothing of that answer was kept."),
     QT_TRANSLATE_NOOP("errors", "Check what stands between this computer and Slack, then try again.")},
    {"slack-cursor-loop", QT_TRANSLATE_NOOP("errors", "Slack offered the same page again and again."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."), QT_TRANSLATE_NOOP("errors", "Try again later.")},
    {"slack-unavailable", QT_TRANSLATE_NOOP("errors", "Slack had a temporary problem that did not pass."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Try again later; slack-status.com tells how Slack is.")},
    {"interrupted", QT_TRANSLATE_NOOP("errors", "Stopped as you asked."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Run it again to continue where it stopped.")},
    {"sync-stopped", QT_TRANSLATE_NOOP("errors", "Stopped as you asked."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Sync again to continue where it stopped.")},
    {"time-budget", QT_TRANSLATE_NOOP("errors", "The time for this run is used up."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Sync again to continue where it stopped.")},
    {"sync-partial", QT_TRANSLATE_NOOP("errors", "Some channels could not be read: {channels}."),
     QT_TRANSLATE_NOOP("errors", "The other channels are up to date."),
     QT_TRANSLATE_NOOP("errors", "The reason stands with each channel.")},
};

} // namespace

std::span<const ErrorWords> networkWords()
{
    return networkTable;
}

} // namespace precedent::text
