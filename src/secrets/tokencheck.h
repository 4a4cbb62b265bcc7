// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::secrets {

/// What somebody pasted where a bot or user token was asked for.
enum class TokenCheck {
    Usable, ///< xoxb- or xoxp-
    Empty,
    HasSpaces,  ///< something else came along with it
    Incomplete, ///< the right beginning and too little after it
    AppLevel,   ///< xapp-: for live events only
    Rotating,   ///< xoxe.xoxb-, xoxe.xoxp-: ends within hours
    Refresh,    ///< xoxe-: makes tokens and is none
    Browser,    ///< xoxc-, xoxd-, xoxs-: a person's whole session
    Legacy,     ///< xoxa-, xoxo-, xoxr-: kinds that Slack has given up
    Webhook,    ///< an address that apps post to
    Address,    ///< some other web address
    SigningSecret,
    Unknown,
};

/// Judges by form alone, before anything is sent anywhere; blanks around it do not count.
[[nodiscard]] TokenCheck checkToken(const QByteArray &pasted);

/// "xoxb-••••••••Qk3z": the kind and the last four characters, as it may be shown.
[[nodiscard]] QString maskedToken(const QByteArray &token);

} // namespace precedent::secrets
