// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkguard.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace precedent::widgets;

class TestLinkGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void overlongAddressIsRefused();
    void refusedAddressReachesNeitherBrowserNorDialog();
    void foreignAddressIsShownWholeAndOpenedOnlyWhenConfirmed();
    void withoutABrowserTheAddressCanBeCopied();
};

void TestLinkGuard::judges_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<char>("verdict"); // o = open, a = ask, r = refuse
    const auto rows = [](char verdict, std::initializer_list<const char16_t *> addresses) {
        for (const auto *address : addresses) {
            const auto text = QString::fromUtf16(address);
            QTest::newRow(text.isEmpty() ? "(empty)" : qPrintable(text)) << text << verdict;
        }
    };
    rows('o', {u"https://slack.com", u"https://slack.com/", u"https://acme.slack.com/archives/C1/p1",
               u"https://acme.enterprise.slack.com/archives/C1/p1?thread_ts=1.2&cid=C1", u"HTTPS://ACME.SLACK.COM/x",
               u"https://acme.slack.com:443/x", u"https://app.slack.com/client/T1/C1#frag",
               u"https://trusted.example/a", u"https://xn--bcher-kva.example/", u"https://bücher.example/"});
    rows('a',
         {u"https://example.com", u"https://slack.com.evil.example/", u"https://evilslack.com/", u"https://slack.co/",
          u"https://slack.com.", u"https://sub.trusted.example/", u"https://127.0.0.1/", u"https://[::1]/",
          u"https://xn--slck-5cd.com/", u"https://slаck.com/", u"https://example.com/?u=https://slack.com",
          u"https://app.intercom.com/a/inbox/1", u"https://example.com/a%20b", u"https://example.com/#@slack.com"});
    rows('r', {u"",
               u" ",
               u"slack.com",
               u"//slack.com/x",
               u"/etc/passwd",
               u"http://slack.com",
               u"http://acme.slack.com/",
               u"ftp://slack.com/",
               u"file:///etc/passwd",
               u"file://server/share",
               u"smb://server/share",
               u"javascript:alert(1)",
               u"JavaScript:alert(1)",
               u"data:text/html,<b>",
               u"vbscript:x",
               u"mailto:a@b.c",
               u"slack://channel?team=T1",
               u"ms-msdt:/id",
               u"about:blank",
               u"blob:https://slack.com/1",
               u"https:slack.com",
               u"https:///slack.com",
               u"https://",
               u"https://?q",
               u"https://user@slack.com/",
               u"https://user:pw@slack.com/",
               u"https://slack.com@evil.example/",
               u"https://slack.com:8443/",
               u"https://slack.com:80/",
               u"https://slack.com:99999/",
               u"https://slack.com /",
               u" https://slack.com/",
               u"https://slack.com/\n",
               u"https://slack.com/\tx",
               u"https://sl\u00adack.com/",
               u"https://slack.com/\u202e",
               u"https://slack.com\\@evil.example/",
               u"\\\\server\\share",
               u"https://slack.com/<b>",
               u"https://slack.com/\"onclick",
               u"https://sl%61ck com/",
               u"https://\u200bslack.com/"});
}

void TestLinkGuard::judges()
{
    QFETCH(QString, address);
    QFETCH(char, verdict);
    const QStringList trusted{QStringLiteral("trusted.example"), QStringLiteral("xn--bcher-kva.example")};
    const auto judged = judgeLink(address, trusted);
    const char said = judged == LinkVerdict::Open ? 'o' : judged == LinkVerdict::Ask ? 'a' : 'r';
    QCOMPARE(said, verdict);
}

void TestLinkGuard::overlongAddressIsRefused()
{
    const auto base = QStringLiteral("https://slack.com/");
    QCOMPARE(judgeLink(base + QString(2048 - base.size(), u'a')), LinkVerdict::Open);
    QCOMPARE(judgeLink(base + QString(2049 - base.size(), u'a')), LinkVerdict::Refuse);
}

void TestLinkGuard::refusedAddressReachesNeitherBrowserNorDialog()
{
    int calls = 0;
    const LinkGuard guard([&calls](const QUrl &) { ++calls; },
                          [&calls](QWidget *, const QString &) { return ++calls > 0; });
    QCOMPARE(guard.open(QStringLiteral("file:///etc/passwd"), nullptr), LinkVerdict::Refuse);
    QCOMPARE(calls, 0);
}

void TestLinkGuard::foreignAddressIsShownWholeAndOpenedOnlyWhenConfirmed()
{
    QStringList asked;
    QList<QUrl> opened;
    bool answer = false;
    LinkGuard guard([&opened](const QUrl &url) { opened += url; },
                    [&](QWidget *, const QString &address) {
                        asked += address;
                        return answer;
                    });
    const auto address = QStringLiteral("https://bücher.example/a");
    QCOMPARE(guard.open(address, nullptr), LinkVerdict::Ask);
    QCOMPARE(asked, QStringList{QStringLiteral("https://xn--bcher-kva.example/a")});
    QVERIFY(opened.isEmpty());
    answer = true;
    QCOMPARE(guard.open(address, nullptr), LinkVerdict::Ask);
    QCOMPARE(opened.size(), 1);
    guard.setTrustedHosts({QStringLiteral("xn--bcher-kva.example")});
    QCOMPARE(guard.open(address, nullptr), LinkVerdict::Open);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(opened.size(), 2);
}

/// The platform of these tests opens nothing.
void TestLinkGuard::withoutABrowserTheAddressCanBeCopied()
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        QSKIP("a browser may be there");
    const auto address = QStringLiteral("https://acme.slack.com/archives/C1/p1");
    QCOMPARE(LinkGuard().open(address, nullptr), LinkVerdict::Open);
    const auto windows = QApplication::topLevelWidgets();
    const auto box = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->objectName() == QLatin1String("link.unopened");
    });
    QVERIFY(box != windows.end());
    auto *dialog = qobject_cast<QMessageBox *>(*box);
    QVERIFY(dialog->text().contains(address));
    dialog->defaultButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
}

QTEST_MAIN(TestLinkGuard)
#include "tst_widgets_linkguard.moc"
