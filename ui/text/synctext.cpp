// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/synctext.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {

QString restrictedText()
{
    return QCoreApplication::translate(
        "SyncText", "Slack gives this app 15 messages a page and one page a minute, as it does to apps that are shared "
                    "outside its Marketplace. Nothing is lost, it only takes longer; an internal app of your own "
                    "workspace reads at full speed.");
}

QString unreadableText(int objects)
{
    return QCoreApplication::translate(
        "SyncText",
        "%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare "
        "the source's message counts, and import it from a fresh copy if messages are missing.",
        nullptr, objects);
}

QString goneText(domain::GoneCause cause)
{
    using domain::GoneCause;
    switch (cause) {
    case GoneCause::Retention:
        return QCoreApplication::translate("SyncText", "no longer returned by Slack (retention rule)");
    case GoneCause::Plan:
        return QCoreApplication::translate("SyncText", "no longer returned by Slack (hidden by its plan)");
    case GoneCause::Unclear:
        return QCoreApplication::translate("SyncText",
                                           "no longer returned by Slack (retention rule, or deleted by hand)");
    case GoneCause::Shown:
        return QCoreApplication::translate("SyncText", "returned by Slack again");
    }
    return {};
}

} // namespace precedent::text
