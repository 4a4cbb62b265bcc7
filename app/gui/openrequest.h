// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace precedent::gui {

struct GuiOptions;

/// What a second start, a double click or a drop asks the window for.
struct OpenRequest
{
    QString ledger; ///< absolute; empty: the one that is open
    QString page;   ///< empty: the one that is shown
    std::optional<QString> query;
    QByteArray activation; ///< the desktop's permission to come to the front, where it gives one

    bool operator==(const OpenRequest &) const = default;
};

[[nodiscard]] OpenRequest requestOf(const GuiOptions &options);

/// One line of JSON; and back, empty for anything else.
[[nodiscard]] QByteArray toLine(const OpenRequest &request);
[[nodiscard]] std::optional<OpenRequest> requestFromLine(const QByteArray &line);

/// A path as it is written or as a file:// address, made absolute; empty stays empty.
[[nodiscard]] QString localPath(const QString &pathOrUrl);

} // namespace precedent::gui
