// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokencheck.h"

#include <algorithm>
#include <array>
#include <utility>

namespace precedent::secrets {

namespace {

/// Shorter than any that Slack gives out.
constexpr qsizetype shortestToken = 12;
constexpr qsizetype shownAtEnd = 4;
constexpr qsizetype signingSecretLength = 32;

constexpr std::array<std::pair<const char *, TokenCheck>, 14> beginnings{{
    {"xoxb-", TokenCheck::Usable},
    {"xoxp-", TokenCheck::Usable},
    {"xapp-", TokenCheck::AppLevel},
    {"xoxe.", TokenCheck::Rotating},
    {"xoxe-", TokenCheck::Refresh},
    {"xoxc-", TokenCheck::Browser},
    {"xoxd-", TokenCheck::Browser},
    {"xoxs-", TokenCheck::Browser},
    {"xoxa-", TokenCheck::Legacy},
    {"xoxo-", TokenCheck::Legacy},
    {"xoxr-", TokenCheck::Legacy},
    {"https://hooks.slack.com", TokenCheck::Webhook},
    {"https://", TokenCheck::Address},
    {"http://", TokenCheck::Address},
}};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// Tokens travel in a header: a blank or control would end it.
bool isPlain(char c)
{
    return c > ' ' && c < '\x7f';
}

} // namespace

TokenCheck checkToken(const QByteArray &pasted)
{
    const auto token = pasted.trimmed();
    if (token.isEmpty())
        return TokenCheck::Empty;
    if (!std::all_of(token.begin(), token.end(), isPlain))
        return TokenCheck::HasSpaces;
    const auto known = std::find_if(beginnings.begin(), beginnings.end(),
                                    [&token](const auto &beginning) { return token.startsWith(beginning.first); });
    if (known != beginnings.end())
        return known->second == TokenCheck::Usable && token.size() < shortestToken ? TokenCheck::Incomplete
                                                                                   : known->second;
    if (token.size() == signingSecretLength && std::all_of(token.begin(), token.end(), isHex))
        return TokenCheck::SigningSecret;
    return TokenCheck::Unknown;
}

QString maskedToken(const QByteArray &token)
{
    const auto dots = QString(8, u'•');
    if (token.size() < shortestToken)
        return dots;
    return QString::fromLatin1(token.first(token.indexOf('-') + 1)) + dots +
           QString::fromLatin1(token.last(shownAtEnd));
}

} // namespace precedent::secrets
