// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackerror.h"

#include <QtTest/QTest>

using namespace precedent;
using base::ErrorKind;

class TestSlackErrors : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentedCodeHasAMeaning_data()
    {
        QTest::addColumn<QString>("slackCode");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const auto rows = [](std::initializer_list<const char *> slackCodes, ErrorKind kind, const char *code) {
            for (const char *slackCode : slackCodes)
                QTest::newRow(slackCode) << QString::fromLatin1(slackCode) << int(kind) << QString::fromLatin1(code);
        };
        rows({"not_authed", "invalid_auth"}, ErrorKind::Authentication, "slack-invalid-auth");
        rows({"token_revoked", "account_inactive"}, ErrorKind::Authentication, "slack-token-revoked");
        rows({"token_expired"}, ErrorKind::Authentication, "slack-token-expired");
        rows({"not_allowed_token_type"}, ErrorKind::Authentication, "slack-wrong-token-type");
        rows({"two_factor_setup_required"}, ErrorKind::Authentication, "slack-two-factor");
        rows({"ekm_access_denied"}, ErrorKind::Authentication, "slack-key-revoked");
        rows({"missing_scope"}, ErrorKind::Authentication, "slack-missing-scope");
        rows({"team_access_not_granted", "enterprise_is_restricted"}, ErrorKind::Authentication,
             "slack-app-not-approved");
        rows({"access_denied", "no_permission"}, ErrorKind::Authentication, "slack-access-denied");
        rows({"channel_not_found"}, ErrorKind::NotConfigured, "slack-channel-not-found");
        rows({"not_in_channel"}, ErrorKind::NotConfigured, "slack-not-in-channel");
        rows({"channel_is_limited_access"}, ErrorKind::NotConfigured, "slack-channel-limited");
        rows({"is_archived"}, ErrorKind::NotConfigured, "slack-channel-archived");
        rows({"thread_not_found", "message_not_found"}, ErrorKind::NotConfigured, "slack-thread-not-found");
        rows({"user_not_found", "user_not_visible"}, ErrorKind::NotConfigured, "slack-user-not-found");
        rows({"internal_error", "fatal_error", "service_unavailable", "request_timeout"}, ErrorKind::Network,
             "slack-unavailable");
        rows({"ratelimited", "rate_limited"}, ErrorKind::Budget, "slack-rate-limit");
        rows({"invalid_cursor"}, ErrorKind::Network, "slack-invalid-cursor");
        rows({"team_added_to_org", "org_login_required"}, ErrorKind::Network, "slack-workspace-moving");
        rows({"accesslimited"}, ErrorKind::Network, "slack-network-blocked");
        rows({"invalid_ts_oldest", "invalid_ts_latest", "invalid_limit", "limit_required", "invalid_arguments",
              "invalid_arg_name", "invalid_form_data", "invalid_post_type", "missing_post_type", "invalid_charset",
              "invalid_json", "unknown_method", "method_deprecated", "deprecated_endpoint"},
             ErrorKind::Internal, "slack-call-refused");
        rows({"a_code_of_tomorrow", ""}, ErrorKind::Network, "slack-error");
    }

    void everyDocumentedCodeHasAMeaning()
    {
        QFETCH(QString, slackCode);
        const auto error = slack::errorFromSlack(slackCode, {{QStringLiteral("needed"), QStringLiteral("users:read")}});
        QTEST(int(error.kind), "kind");
        QTEST(error.code, "code");
        QCOMPARE(error.facts.value(QStringLiteral("slack_error")), slackCode);
        QCOMPARE(error.facts.value(QStringLiteral("needed")), QStringLiteral("users:read"));
    }

    void onlyWhatPassesByItselfIsTriedAgain()
    {
        QVERIFY(slack::isPassing(QStringLiteral("internal_error")));
        QVERIFY(!slack::isPassing(QStringLiteral("invalid_auth")));
        QVERIFY(!slack::isPassing(QStringLiteral("ratelimited")));
        QVERIFY(slack::isRateLimit(QStringLiteral("rate_limited")));
        QVERIFY(!slack::isRateLimit(QStringLiteral("internal_error")));
    }
};

QTEST_APPLESS_MAIN(TestSlackErrors)
#include "tst_slack_errors.moc"
