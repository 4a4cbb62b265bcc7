// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/webapisource.h"

#include <QtTest/QTest>

using namespace precedent;

class TestSlackApiUrl : public QObject
{
    Q_OBJECT

private slots:
    void anAllowedAddressIsNormalised_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *url, const char *normalised) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(normalised);
        };
        row("https://slack.com/api/", "https://slack.com/api/");
        row("https://slack.com/api", "https://slack.com/api/");
        row("https://SLACK.com/api/", "https://slack.com/api/");
        row("https://slack.com:443/api/", "https://slack.com:443/api/");
        row("https://acme.slack.com/api/", "https://acme.slack.com/api/");
        row("https://slack-gov.com/api/", "https://slack-gov.com/api/");
        row("https://acme.slack-gov.com/api/", "https://acme.slack-gov.com/api/");
        row("http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api/");
        row("http://127.1.2.3:8080/api", "http://127.1.2.3:8080/api/");
        row("http://localhost:8080/api/", "http://localhost:8080/api/");
        row("http://[::1]:8080/api/", "http://[::1]:8080/api/");
    }

    void anAllowedAddressIsNormalised()
    {
        QFETCH(QString, url);
        const auto checked = slack::checkApiUrl(url);
        QVERIFY(checked.ok());
        QTEST(checked.value(), "normalised");
    }

    void everyOtherAddressIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"",
                                "slack.com",
                                "http://slack.com/api/",
                                "https://evil.com/api/",
                                "https://slack.com.evil.com/api/",
                                "https://evilslack.com/api/",
                                "https://slack.com@evil.com/api/",
                                "https://me:secret@slack.com/api/",
                                "https://slack.com:8443/api/",
                                "https://slack.com/api/?a=b",
                                "https://slack.com/api/#a",
                                "https://127.0.0.1/api/",
                                "http://127.0.0.1.evil.com/api/",
                                "http://128.0.0.1/api/",
                                "http://127.0.0.1@evil.com/",
                                "http://localhost.evil.com/",
                                "http://10.0.0.1/api/",
                                "http://[::2]/api/",
                                "http://0.0.0.0/api/",
                                "ftp://slack.com/api/",
                                "file:///etc/passwd",
                                "https:///api/",
                                "//slack.com/api/",
                                "https://slack.com./api/",
                                "https://xn--slck-5qa.com/api/",
                                "javascript:alert(1)"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void everyOtherAddressIsRefused()
    {
        QFETCH(QString, url);
        const auto checked = slack::checkApiUrl(url);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, QStringLiteral("api-url-refused"));
        QCOMPARE(checked.error().kind, base::ErrorKind::Usage);
        QVERIFY(!checked.error().facts.value(QStringLiteral("host")).contains(QStringLiteral("secret")));
    }

    void aSocketGoesToSlackAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        for (const char *url :
             {"wss://wss-primary.slack.com/link/?ticket=a&app_id=b", "wss://wss-primary.slack-gov.com/",
              "wss://slack.com:443/link", "ws://127.0.0.1:8080/link?ticket=1", "ws://[::1]:8080/"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
        for (const char *url :
             {"", "ws://wss-primary.slack.com/link", "wss://evil.com/link", "wss://slack.com.evil.com/",
              "wss://evilslack.com/", "wss://slack.com@evil.com/", "wss://a:b@slack.com/", "wss://slack.com:8443/",
              "wss://slack.com/#a", "wss://127.0.0.1/", "ws://10.0.0.1/", "ws://localhost.evil.com/",
              "https://slack.com/link", "http://127.0.0.1/", "//slack.com/"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
    }

    void aSocketGoesToSlackAlone()
    {
        QFETCH(QString, url);
        const auto checked = slack::checkSocketUrl(url);
        QTEST(checked.ok(), "isAllowed");
        QCOMPARE(checked ? *checked : checked.error().code, checked ? url : QStringLiteral("socket-url-refused"));
    }

    void aSourceWithARefusedAddressAsksNobody()
    {
        slack::WebApiOptions options;
        options.apiUrl = QStringLiteral("https://slack.com.evil.example/api/");
        const auto identity = slack::makeWebApiSource(options)->identify();
        QVERIFY(!identity.ok());
        QCOMPARE(identity.error().code, QStringLiteral("api-url-refused"));
    }
};

QTEST_APPLESS_MAIN(TestSlackApiUrl)
#include "tst_slack_apiurl.moc"
