// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tokenwords.h"

#include <QtCore/QCoreApplication>

namespace precedent::dialogs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::dialogs::TokenWords)
};

} // namespace

QString tokenSentence(secrets::TokenCheck check)
{
    using secrets::TokenCheck;
    switch (check) {
    case TokenCheck::Usable:
    case TokenCheck::Empty:
        return {};
    case TokenCheck::HasSpaces:
        return Words::tr("There are blanks or line breaks inside. Copy the token alone, with Slack's Copy button.");
    case TokenCheck::Incomplete:
        return Words::tr("This is only the beginning of a token. Copy all of it, with Slack's Copy button.");
    case TokenCheck::AppLevel:
        return Words::tr("This is an app-level token (xapp-), which cannot read channels. Take the Bot User OAuth "
                         "Token (xoxb-) from OAuth & Permissions.");
    case TokenCheck::Rotating:
        return Words::tr("This token ends within hours, because the app rotates its tokens. Create the app again from "
                         "the manifest, which leaves rotation off.");
    case TokenCheck::Refresh:
        return Words::tr("This is a refresh or configuration token (xoxe-). Take the Bot User OAuth Token (xoxb-) from "
                         "OAuth & Permissions.");
    case TokenCheck::Browser:
        return Words::tr(
            "This is the token of a person's browser session and opens everything that they can see. "
            "Precedent does not take it; create the app instead. Signing out of Slack makes it worthless.");
    case TokenCheck::Legacy:
        return Words::tr("Slack no longer gives out this kind of token. Create the app and use its token (xoxb-).");
    case TokenCheck::Webhook:
        return Words::tr("This is a webhook: an address to post to, which cannot read. The token begins with xoxb-.");
    case TokenCheck::Address:
        return Words::tr("This is a web address. The token stands on the app's page, under OAuth & Permissions, and "
                         "begins with xoxb-.");
    case TokenCheck::SigningSecret:
        return Words::tr("This looks like the app's signing secret. The token stands under OAuth & Permissions and "
                         "begins with xoxb-.");
    case TokenCheck::Unknown:
        return Words::tr("This is not a bot or user token: those begin with xoxb- or xoxp-.");
    }
    return {};
}

AppTokenAdvice appTokenAdvice(const QByteArray &pasted)
{
    using secrets::TokenCheck;
    /// Shorter than any that Slack gives out.
    constexpr qsizetype shortest = 12;
    switch (secrets::checkToken(pasted)) {
    case TokenCheck::AppLevel:
        if (pasted.trimmed().size() >= shortest)
            return {{}, true};
        return {tokenSentence(TokenCheck::Incomplete), false};
    case TokenCheck::Empty:
        return {};
    case TokenCheck::HasSpaces:
        return {tokenSentence(TokenCheck::HasSpaces), false};
    case TokenCheck::Usable:
    case TokenCheck::Incomplete:
        return {Words::tr("This token reads channels. Live updates need the app-level token: it begins with xapp- and "
                          "stands under Basic Information."),
                false};
    default:
        return {Words::tr("This is not an app-level token: those begin with xapp-."), false};
    }
}

QString keychainSentence(const base::Error &error)
{
    if (error.code == QLatin1String("keychain-locked"))
        return Words::tr("The system keychain is locked. Unlock it and try again, or use the token for this session "
                         "only: it is forgotten when the window closes.");
    return Words::tr("This computer has no system keychain that Precedent can use, and it writes no token into a file. "
                     "The token can be used for this session only: it is forgotten when the window closes.");
}

} // namespace precedent::dialogs
