// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <optional>

namespace precedent::gui {

/// What the command line of `precedent` says (INTERFACES: Programs).
struct GuiOptions
{
    QString ledger; ///< empty: the default one
    bool isSample = false;
    bool ownWindow = false; ///< also when one is open
    QString page;
    std::optional<QString> query;
    std::optional<widgets::Appearance> theme;
    std::optional<QSize> size;
    std::optional<QLocale> locale;
    QString screenshot; ///< a file to draw to; empty: stay open
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// Errors are Usage "window-option-wrong" and "option-value-wrong". `pages` are the words that --page takes.
[[nodiscard]] base::Result<GuiOptions> parseOptions(const QStringList &arguments, const QStringList &pages);

/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace precedent::gui
