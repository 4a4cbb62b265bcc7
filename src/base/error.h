// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace precedent::base {

/// What class of thing went wrong; each kind has one exit code (INTERFACES: exit codes).
enum class ErrorKind {
    Internal,
    Usage,
    NotConfigured,
    Authentication,
    Network,
    Budget,
    Ledger,
    Output,
    Partial,
    NoRows,
    Mismatch,
    Input,
    Interrupted,
};

/// A failure as a value: a stable code that ui/text turns into a sentence, and the facts that the sentence needs.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    /// Stable, lower-case with dashes, for example "slack-invalid-auth"; ui/text has a sentence for each.
    QString code;
    /// Named facts for the sentence, for example {"channel", "#approvals"}; never a token, never a message text.
    QMap<QString, QString> facts;
    /// What the library below said, verbatim, for the log and for "details".
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Builds an error; `code` is a literal, so that a test can find every code in the sources.
[[nodiscard]] Error makeError(ErrorKind kind, const char *code, const QString &detail = {},
                              const QMap<QString, QString> &facts = {});

/// The exit code of precedentctl for an error kind.
[[nodiscard]] int exitCode(ErrorKind kind);

} // namespace precedent::base
