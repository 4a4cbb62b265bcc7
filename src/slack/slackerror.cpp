// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackerror.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace precedent::slack {

namespace {

using base::ErrorKind;

/// What one of Slack's words means to us.
struct Meaning
{
    const char *slack;
    ErrorKind kind;
    const char *ours;
};

constexpr std::array meanings{
    // The token, its owner or the workspace are refused as a whole.
    Meaning{"not_authed", ErrorKind::Authentication, "slack-invalid-auth"},
    Meaning{"invalid_auth", ErrorKind::Authentication, "slack-invalid-auth"},
    Meaning{"token_revoked", ErrorKind::Authentication, "slack-token-revoked"},
    Meaning{"account_inactive", ErrorKind::Authentication, "slack-token-revoked"},
    Meaning{"token_expired", ErrorKind::Authentication, "slack-token-expired"},
    Meaning{"not_allowed_token_type", ErrorKind::Authentication, "slack-wrong-token-type"},
    Meaning{"two_factor_setup_required", ErrorKind::Authentication, "slack-two-factor"},
    Meaning{"ekm_access_denied", ErrorKind::Authentication, "slack-key-revoked"},
    // The token is good, but may not do this.
    Meaning{"missing_scope", ErrorKind::Authentication, "slack-missing-scope"},
    Meaning{"team_access_not_granted", ErrorKind::Authentication, "slack-app-not-approved"},
    Meaning{"enterprise_is_restricted", ErrorKind::Authentication, "slack-app-not-approved"},
    Meaning{"access_denied", ErrorKind::Authentication, "slack-access-denied"},
    Meaning{"no_permission", ErrorKind::Authentication, "slack-access-denied"},
    // What was asked for is not there for this token.
    Meaning{"channel_not_found", ErrorKind::NotConfigured, "slack-channel-not-found"},
    Meaning{"not_in_channel", ErrorKind::NotConfigured, "slack-not-in-channel"},
    Meaning{"channel_is_limited_access", ErrorKind::NotConfigured, "slack-channel-limited"},
    Meaning{"is_archived", ErrorKind::NotConfigured, "slack-channel-archived"},
    Meaning{"thread_not_found", ErrorKind::NotConfigured, "slack-thread-not-found"},
    Meaning{"message_not_found", ErrorKind::NotConfigured, "slack-thread-not-found"},
    Meaning{"user_not_found", ErrorKind::NotConfigured, "slack-user-not-found"},
    Meaning{"user_not_visible", ErrorKind::NotConfigured, "slack-user-not-found"},
    // The service.
    Meaning{"invalid_cursor", ErrorKind::Network, "slack-invalid-cursor"},
    Meaning{"team_added_to_org", ErrorKind::Network, "slack-workspace-moving"},
    Meaning{"org_login_required", ErrorKind::Network, "slack-workspace-moving"},
    Meaning{"accesslimited", ErrorKind::Network, "slack-network-blocked"},
};

/// By which Slack finds fault with the call itself.
constexpr std::array refusals{"invalid_ts_oldest", "invalid_ts_latest", "invalid_limit",      "limit_required",
                              "invalid_arguments", "invalid_arg_name",  "invalid_array_arg",  "invalid_form_data",
                              "invalid_post_type", "missing_post_type", "invalid_charset",    "invalid_json",
                              "unknown_method",    "method_deprecated", "deprecated_endpoint"};

template <typename List>
bool isAny(const QString &code, const List &list)
{
    return std::any_of(list.begin(), list.end(),
                       [&code](const char *candidate) { return code == QLatin1String(candidate); });
}

Meaning meaningOf(const QString &code)
{
    if (isPassing(code))
        return {"", ErrorKind::Network, "slack-unavailable"};
    if (isRateLimit(code))
        return {"", ErrorKind::Budget, "slack-rate-limit"};
    if (isAny(code, refusals))
        return {"", ErrorKind::Internal, "slack-call-refused"};
    const auto *found = std::find_if(meanings.begin(), meanings.end(),
                                     [&code](const Meaning &meaning) { return code == QLatin1String(meaning.slack); });
    return found == meanings.end() ? Meaning{"", ErrorKind::Network, "slack-error"} : *found;
}

} // namespace

base::Error errorFromSlack(const QString &slackCode, QMap<QString, QString> facts)
{
    facts.insert(QStringLiteral("slack_error"), slackCode);
    const auto meaning = meaningOf(slackCode);
    return base::makeError(meaning.kind, meaning.ours, slackCode, facts);
}

bool isRateLimit(const QString &slackCode)
{
    return isAny(slackCode, std::initializer_list<const char *>{"ratelimited", "rate_limited"});
}

bool isPassing(const QString &slackCode)
{
    return isAny(slackCode, std::initializer_list<const char *>{"internal_error", "fatal_error", "service_unavailable",
                                                                "request_timeout"});
}

} // namespace precedent::slack
