// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// Reads a CSV of ticket volumes into the ledger, behind the window, and says what was read. UI thread.
class TicketImport : public QObject
{
    Q_OBJECT
public:
    TicketImport(const shell::PageContext &context, QWidget *parent);

    /// Asks for the file.
    void ask();
    void read(const QString &path);

Q_SIGNALS:
    /// The ledger has other volumes.
    void imported();

private:
    shell::PageContext m_context;
    QWidget *m_window;
    models::LatestOnly m_reading;
};

} // namespace precedent::pages
