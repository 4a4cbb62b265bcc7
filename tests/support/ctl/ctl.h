// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace precedent::support {

/// What a run of the real precedentctl left.
struct CtlResult
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs build/…/app/precedentctl without a keychain, with the fake server's token, in UTC unless told otherwise;
/// `input` goes to its stdin.
[[nodiscard]] CtlResult runCtl(const QStringList &arguments, const QByteArray &input = {});
/// The same with --json; the object it printed, empty when there was none.
[[nodiscard]] QJsonObject runCtlJson(const QStringList &arguments);
/// Starts it and sends SIGKILL after so many milliseconds; false when it had ended by itself before.
[[nodiscard]] bool killCtlAfter(const QStringList &arguments, int milliseconds);
/// Asks the sqlite3 shell.
[[nodiscard]] QByteArray sqlite(const QString &ledger, const QString &statement);
/// Rows of an RFC 4180 file by an own reader, the header first.
[[nodiscard]] QList<QStringList> readCsv(const QByteArray &bytes);

} // namespace precedent::support
