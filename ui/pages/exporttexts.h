// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagestrip.h"
#include "workspace/exportjob.h"

#include <QtCore/QString>

namespace precedent::pages {

/// The first twelve letters of a SHA-256 in hex, with an ellipsis: enough to compare by eye.
[[nodiscard]] QString shortHash(const QString &sha256);

/// What an export left: rows, files, hash, and what a reader of them has to know.
[[nodiscard]] QString exportedText(const workspace::ExportOutcome &outcome);

/// "CSV for audit and scripts", "Excel workbook", …
[[nodiscard]] QString formatText(const exporting::Options &options);

/// Open folder and Copy path, for the strip about a file.
[[nodiscard]] std::vector<widgets::StripAction> placeActions(const QString &path);

/// Where files go unless somebody chooses another place: Documents, else home.
[[nodiscard]] QString exportFolder();

/// A title as a file name that every system takes, without an ending.
[[nodiscard]] QString plainFileName(const QString &title);

} // namespace precedent::pages
