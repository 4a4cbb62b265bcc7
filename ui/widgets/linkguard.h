// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>

class QWidget;

namespace precedent::widgets {

/// Open: an https address of Slack or of a host the admin listed. Ask: any other plain https address. Refuse: the rest.
enum class LinkVerdict { Open, Ask, Refuse };

/// Judges an address: https only, no user part, port 443, at most 2,048 characters, host exactly slack.com, below
/// slack.com, or one of `trustedHosts` exactly; international names are compared and shown as punycode.
[[nodiscard]] LinkVerdict judgeLink(const QString &address, const QStringList &trustedHosts = {});

/// The only way out of the program to a browser.
class LinkGuard
{
public:
    using Opener = std::function<void(const QUrl &)>;
    /// Shows the whole address and asks; true opens it.
    using Confirm = std::function<bool(QWidget *parent, const QString &address)>;

    /// The desktop's browser, which may be missing (a dialog then has the address to copy), and a dialog that asks.
    LinkGuard();
    LinkGuard(Opener opener, Confirm confirm);

    void setTrustedHosts(const QStringList &hosts) { m_trustedHosts = hosts; }
    /// Opens, asks or refuses; the verdict says which of them it was.
    LinkVerdict open(const QString &address, QWidget *parent) const;

private:
    Opener m_opener;
    Confirm m_confirm;
    QStringList m_trustedHosts;
};

} // namespace precedent::widgets
