// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

// What Slack itself answers; its codes and their meaning: https://docs.slack.dev/reference/methods
constexpr ErrorWords slackTable[] = {
    {"slack-invalid-auth", QT_TRANSLATE_NOOP("errors", "Slack does not accept the token."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Copy the whole token from the app's OAuth & Permissions page and set it again. If "
                                 "your workspace allows only certain networks, connect through one of them.")},
    {"slack-token-revoked",
     QT_TRANSLATE_NOOP("errors", "The app was removed from Slack, or its user or workspace was deactivated."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Install the app again and set the new token.")},
    {"slack-token-expired", QT_TRANSLATE_NOOP("errors", "The Slack token has expired."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Create the app again without token rotation and set its token.")},
    {"slack-missing-scope", QT_TRANSLATE_NOOP("errors", "The app lacks the permission {needed}."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Add {needed} under OAuth & Permissions and reinstall the app; the token usually "
                                 "stays the same.")},
    {"slack-wrong-token-type", QT_TRANSLATE_NOOP("errors", "Slack says that this is the wrong kind of token."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read."),
     QT_TRANSLATE_NOOP("errors", "Use the app's bot token (xoxb-) or user token (xoxp-).")},
    {"slack-two-factor", QT_TRANSLATE_NOOP("errors", "The account behind the token has no two-factor login."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Set up two-factor login for that account in Slack, then try again.")},
    {"slack-key-revoked", QT_TRANSLATE_NOOP("errors", "Administrators of the workspace revoked its encryption key."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept; newer messages cannot be read."),
     QT_TRANSLATE_NOOP("errors", "Try again after the key was restored.")},
    {"slack-app-not-approved", QT_TRANSLATE_NOOP("errors", "The app is not approved for this workspace."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Ask your Slack administrator to approve the app.")},
    {"slack-access-denied", QT_TRANSLATE_NOOP("errors", "Slack denies access to {channel}."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Ask a workspace administrator for access.")},
    {"slack-channel-not-found",
     QT_TRANSLATE_NOOP("errors", "Slack does not show {channel} to the app: it was deleted, made private, or the app "
                                 "was not invited."),
     QT_TRANSLATE_NOOP("errors", "What was read of it is kept."),
     QT_TRANSLATE_NOOP("errors", "Type /invite @ and the app's name in the channel, or choose the channel again.")},
    {"slack-not-in-channel", QT_TRANSLATE_NOOP("errors", "The app is not in {channel}."),
     QT_TRANSLATE_NOOP("errors", "What was read of it is kept."),
     QT_TRANSLATE_NOOP("errors", "In Slack, type /invite @ and the app's name in the channel, then try again.")},
    {"slack-channel-limited",
     QT_TRANSLATE_NOOP("errors", "{channel} belongs to a Salesforce record and is not open to the app."),
     QT_TRANSLATE_NOOP("errors", "What was read of it is kept."),
     QT_TRANSLATE_NOOP("errors", "Stop following it, or ask your Slack administrator.")},
    {"slack-channel-archived", QT_TRANSLATE_NOOP("errors", "{channel} is archived."),
     QT_TRANSLATE_NOOP("errors", "Its history stays readable; nothing new will appear."), ""},
    {"slack-thread-not-found", QT_TRANSLATE_NOOP("errors", "The thread is no longer in Slack."),
     QT_TRANSLATE_NOOP("errors", "The copy in the ledger is kept."), ""},
    {"slack-user-not-found", QT_TRANSLATE_NOOP("errors", "Slack does not show the member {user}."),
     QT_TRANSLATE_NOOP("errors", "Their messages are kept under that id."), ""},
    {"app-token-absent", QT_TRANSLATE_NOOP("errors", "There is no app-level token in the keychain."),
     QT_TRANSLATE_NOOP("errors", "Syncs read everything as before."),
     QT_TRANSLATE_NOOP("errors", "Paste it under Sync, Live updates.")},
    {"app-token-wrong-kind", QT_TRANSLATE_NOOP("errors", "Live updates need an app-level token."),
     QT_TRANSLATE_NOOP("errors", "Syncs read everything as before."),
     QT_TRANSLATE_NOOP("errors", "It begins with xapp- and stands under Basic Information of the app.")},
    {"app-token-refused", QT_TRANSLATE_NOOP("errors", "Slack does not accept the app-level token."),
     QT_TRANSLATE_NOOP("errors", "Syncs read everything as before."),
     QT_TRANSLATE_NOOP("errors", "Copy it again from Basic Information of the app, or generate a new one.")},
    {"app-token-scope", QT_TRANSLATE_NOOP("errors", "The app-level token lacks the permission connections:write."),
     QT_TRANSLATE_NOOP("errors", "Syncs read everything as before."),
     QT_TRANSLATE_NOOP("errors", "Generate a token with it under Basic Information of the app.")},
    {"live-link-disabled", QT_TRANSLATE_NOOP("errors", "Socket Mode was turned off for the app."),
     QT_TRANSLATE_NOOP("errors", "Syncs read everything as before."),
     QT_TRANSLATE_NOOP("errors", "Turn it on in the app's settings, then turn on live updates again.")},
    {"socket-url-refused", QT_TRANSLATE_NOOP("errors", "Slack named a server for live updates that is not Slack's."),
     QT_TRANSLATE_NOOP("errors", "Nothing was sent to it."),
     QT_TRANSLATE_NOOP("errors", "Check the proxy and the network, then turn on live updates again.")},
    {"live-frame-refused", QT_TRANSLATE_NOOP("errors", "Something came from Slack that is no event."),
     QT_TRANSLATE_NOOP("errors", "It was passed over; the next sync reads what it may have been about."), ""},
    {"slack-rate-limit", QT_TRANSLATE_NOOP("errors", "Slack asked to slow down for {seconds} seconds."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Run the sync again later; it continues where it stopped.")},
    {"slack-invalid-cursor", QT_TRANSLATE_NOOP("errors", "Slack no longer knows the page it offered."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."), QT_TRANSLATE_NOOP("errors", "Run the sync again.")},
    {"slack-workspace-moving", QT_TRANSLATE_NOOP("errors", "The workspace is moving to an Enterprise organisation."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Try again in some hours; the token may have to be set again afterwards.")},
    {"slack-network-blocked", QT_TRANSLATE_NOOP("errors", "Slack does not allow access from this network."),
     QT_TRANSLATE_NOOP("errors", "Everything read so far is kept."),
     QT_TRANSLATE_NOOP("errors", "Try from the company's network or VPN.")},
    {"slack-call-refused", QT_TRANSLATE_NOOP("errors", "Slack refused a call of ours ({slack_error})."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "This is a fault of the program: update it, or report it with the diagnostics.")},
    {"slack-error", QT_TRANSLATE_NOOP("errors", "Slack answered with an error that is new to us: {slack_error}."),
     QT_TRANSLATE_NOOP("errors", "Progress is saved."),
     QT_TRANSLATE_NOOP("errors", "Try again; if it stays, look the error up in Slack's documentation.")},
};

} // namespace

std::span<const ErrorWords> slackWords()
{
    return slackTable;
}

} // namespace precedent::text
