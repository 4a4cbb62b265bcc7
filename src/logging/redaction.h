// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::logging {

/// The text with everything that looks like a Slack token or a login header replaced by "[token]".
[[nodiscard]] QString withoutTokens(QString text);

/// The same, and cookies, credentials in addresses, e-mail addresses and the user's home folder are taken out too.
[[nodiscard]] QString redacted(QString text);

/// A message as it may stand in a file that is sent to others: one line of ASCII, redacted. Of Precedent's own
/// categories what is in quotation marks stays only where it can be an id, a time or a code; of others, whose text is
/// not ours, only the name of the function that complains.
[[nodiscard]] QByteArray safeLine(const QByteArray &category, const QString &message);

} // namespace precedent::logging
