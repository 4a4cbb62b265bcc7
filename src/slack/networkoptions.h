// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::slack {

/// How this computer reaches Slack, where the environment and the system's certificates do not say it already.
struct NetworkOptions
{
    QString proxy;  ///< "http://proxy.example:8080", also socks5h://; empty: https_proxy of the environment, if any
    QString caFile; ///< PEM file of the certificates to trust instead of the system's; empty: the system's
    bool operator==(const NetworkOptions &) const = default;
};

} // namespace precedent::slack
