// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackerror.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace precedent::slack {

namespace {

using base::Error;
using base::ErrorKind;
using base::makeError;
using Facts = QMap<QString, QString>;

bool isAny(const QString &code, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(),
                       [&code](const char *candidate) { return code == QLatin1String(candidate); });
}

/// The token, its owner or the workspace are refused as a whole.
std::optional<Error> credentialError(const QString &code, const Facts &facts)
{
    constexpr auto kind = ErrorKind::Authentication;
    if (isAny(code, {"not_authed", "invalid_auth"}))
        return makeError(kind, "slack-invalid-auth", code, facts);
    if (isAny(code, {"token_revoked", "account_inactive"}))
        return makeError(kind, "slack-token-revoked", code, facts);
    if (isAny(code, {"token_expired"}))
        return makeError(kind, "slack-token-expired", code, facts);
    if (isAny(code, {"not_allowed_token_type"}))
        return makeError(kind, "slack-wrong-token-type", code, facts);
    if (isAny(code, {"two_factor_setup_required"}))
        return makeError(kind, "slack-two-factor", code, facts);
    if (isAny(code, {"ekm_access_denied"}))
        return makeError(kind, "slack-key-revoked", code, facts);
    return std::nullopt;
}

/// The token is good, but may not do this.
std::optional<Error> permissionError(const QString &code, const Facts &facts)
{
    constexpr auto kind = ErrorKind::Authentication;
    if (isAny(code, {"missing_scope"}))
        return makeError(kind, "slack-missing-scope", code, facts);
    if (isAny(code, {"team_access_not_granted", "enterprise_is_restricted"}))
        return makeError(kind, "slack-app-not-approved", code, facts);
    if (isAny(code, {"access_denied", "no_permission"}))
        return makeError(kind, "slack-access-denied", code, facts);
    return std::nullopt;
}

/// What was asked for is not there for this token.
std::optional<Error> absenceError(const QString &code, const Facts &facts)
{
    constexpr auto kind = ErrorKind::NotConfigured;
    if (isAny(code, {"channel_not_found"}))
        return makeError(kind, "slack-channel-not-found", code, facts);
    if (isAny(code, {"not_in_channel"}))
        return makeError(kind, "slack-not-in-channel", code, facts);
    if (isAny(code, {"channel_is_limited_access"}))
        return makeError(kind, "slack-channel-limited", code, facts);
    if (isAny(code, {"is_archived"}))
        return makeError(kind, "slack-channel-archived", code, facts);
    if (isAny(code, {"thread_not_found", "message_not_found"}))
        return makeError(kind, "slack-thread-not-found", code, facts);
    if (isAny(code, {"user_not_found", "user_not_visible"}))
        return makeError(kind, "slack-user-not-found", code, facts);
    return std::nullopt;
}

std::optional<Error> serviceError(const QString &code, const Facts &facts)
{
    if (isPassing(code))
        return makeError(ErrorKind::Network, "slack-unavailable", code, facts);
    if (isRateLimit(code))
        return makeError(ErrorKind::Budget, "slack-rate-limit", code, facts);
    if (isAny(code, {"invalid_cursor"}))
        return makeError(ErrorKind::Network, "slack-invalid-cursor", code, facts);
    if (isAny(code, {"team_added_to_org", "org_login_required"}))
        return makeError(ErrorKind::Network, "slack-workspace-moving", code, facts);
    if (isAny(code, {"accesslimited"}))
        return makeError(ErrorKind::Network, "slack-network-blocked", code, facts);
    return std::nullopt;
}

/// Slack found fault with the call itself.
std::optional<Error> callError(const QString &code, const Facts &facts)
{
    if (isAny(code,
              {"invalid_ts_oldest", "invalid_ts_latest", "invalid_limit", "limit_required", "invalid_arguments",
               "invalid_arg_name", "invalid_array_arg", "invalid_form_data", "invalid_post_type", "missing_post_type",
               "invalid_charset", "invalid_json", "unknown_method", "method_deprecated", "deprecated_endpoint"}))
        return makeError(ErrorKind::Internal, "slack-call-refused", code, facts);
    return std::nullopt;
}

} // namespace

Error errorFromSlack(const QString &slackCode, Facts facts)
{
    facts.insert(QStringLiteral("slack_error"), slackCode);
    for (const auto read : {credentialError, permissionError, absenceError, serviceError, callError}) {
        if (auto error = read(slackCode, facts))
            return *error;
    }
    return makeError(ErrorKind::Network, "slack-error", slackCode, facts);
}

bool isRateLimit(const QString &slackCode)
{
    return isAny(slackCode, {"ratelimited", "rate_limited"});
}

bool isPassing(const QString &slackCode)
{
    return isAny(slackCode, {"internal_error", "fatal_error", "service_unavailable", "request_timeout"});
}

} // namespace precedent::slack
