// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace precedent::gui {

/// Starts reading Slack behind the window. Asks for a token and channels where none are known; a token that the
/// keychain does not take lives as long as this object.
class SyncStart
{
public:
    /// Opens the dialog, or starts at once when there is a token and a followed channel.
    void open(const shell::PageContext &context, QWidget *parent);

private:
    void run(const shell::PageContext &context, const QStringList &channels);
    void keep(const shell::PageContext &context, const QByteArray &token);

    QByteArray m_token;
};

} // namespace precedent::gui
