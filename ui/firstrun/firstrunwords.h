// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/channellist.h"
#include "ui/firstrun/preview.h"

#include <QtCore/QLocale>

namespace precedent::firstrun {

/// A recognition format's name for people: "Supportman format", "Free text".
[[nodiscard]] QString formatLabel(const QString &format);

/// What a channel's newest messages say about it, for its row in the picker.
[[nodiscard]] ChannelFinding findingOf(const ChannelSample &sample, const QLocale &locale);

/// "94 of 100 requests were read; 6 wait in the inbox."-like, for the preview.
[[nodiscard]] QString previewSummary(const ChannelPreview &preview);

/// What was understood of one message: "Refund · $60.00 · Approved", or why nothing was.
[[nodiscard]] QString understoodText(const recognize::Reading &reading, const QLocale &locale);

/// By what rule these fields of a message were read, a line each, or why the message was not read; `otherwise` where
/// nothing says them.
[[nodiscard]] QString ruleText(const PreviewRow &row, const QStringList &fields, const QString &otherwise);

} // namespace precedent::firstrun
