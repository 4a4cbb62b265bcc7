// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkguard.h"

#include "ui/widgets/plainlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::widgets {

namespace {

constexpr int maxLength = 2048;
constexpr int httpsPort = 443;

/// Printable ASCII without what parsers read differently; international hosts are let through for punycode.
bool hasDeceivingCharacter(const QString &address)
{
    return std::any_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || c == u'\\' || c == u'"' || c == u'<' || c == u'>' ||
               c.category() == QChar::Other_Format;
    });
}

bool isSlack(const QString &host)
{
    return host == QLatin1String("slack.com") || host.endsWith(QLatin1String(".slack.com"));
}

bool confirmInDialog(QWidget *parent, const QString &address)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(QMessageBox::tr("Open a web address"));
    box.setText(QMessageBox::tr("This address is not Slack's:") + QStringLiteral("\n\n") + displayText(address));
    auto *open = box.addButton(QMessageBox::tr("Open in browser"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == open;
}

/// Where no browser is set up, silence would look like a click that missed.
void tellUnopened(const QString &address)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QMessageBox::tr("Open a web address"),
                                QMessageBox::tr("No browser opened this address. Copy it and open it yourself:") +
                                    QStringLiteral("\n\n") + displayText(address),
                                QMessageBox::Close, QApplication::activeWindow());
    box->setObjectName(QStringLiteral("link.unopened"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy = box->addButton(QMessageBox::tr("Copy address"), QMessageBox::AcceptRole);
    QObject::connect(copy, &QPushButton::clicked, box, [address] { QGuiApplication::clipboard()->setText(address); });
    box->setDefaultButton(copy);
    box->open();
}

void openInBrowser(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        tellUnopened(QString::fromLatin1(url.toEncoded()));
}

} // namespace

LinkVerdict judgeLink(const QString &address, const QStringList &trustedHosts)
{
    if (address.isEmpty() || address.size() > maxLength || hasDeceivingCharacter(address))
        return LinkVerdict::Refuse;
    const QUrl url(address, QUrl::StrictMode);
    const auto host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.isValid() || url.scheme() != QLatin1String("https") || host.isEmpty())
        return LinkVerdict::Refuse;
    if (url.authority(QUrl::FullyEncoded).contains(u'@') || url.port(httpsPort) != httpsPort)
        return LinkVerdict::Refuse;
    return isSlack(host) || trustedHosts.contains(host) ? LinkVerdict::Open : LinkVerdict::Ask;
}

LinkGuard::LinkGuard() : LinkGuard(&openInBrowser, &confirmInDialog) {}

LinkGuard::LinkGuard(Opener opener, Confirm confirm) : m_opener(std::move(opener)), m_confirm(std::move(confirm)) {}

LinkVerdict LinkGuard::open(const QString &address, QWidget *parent) const
{
    const auto verdict = judgeLink(address, m_trustedHosts);
    if (verdict == LinkVerdict::Refuse)
        return verdict;
    const QUrl url(address, QUrl::StrictMode);
    if (verdict == LinkVerdict::Open || m_confirm(parent, QString::fromLatin1(url.toEncoded())))
        m_opener(url);
    return verdict;
}

} // namespace precedent::widgets
