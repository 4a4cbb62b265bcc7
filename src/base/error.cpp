// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace precedent::base {

Error makeError(ErrorKind kind, const char *code, const QString &detail, const QMap<QString, QString> &facts)
{
    return {kind, QString::fromLatin1(code), facts, detail};
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::NotConfigured:
        return 3;
    case ErrorKind::Authentication:
        return 4;
    case ErrorKind::Network:
        return 5;
    case ErrorKind::Budget:
        return 6;
    case ErrorKind::Ledger:
        return 7;
    case ErrorKind::Output:
        return 8;
    case ErrorKind::Partial:
        return 9;
    case ErrorKind::NoRows:
        return 10;
    case ErrorKind::Mismatch:
        return 11;
    case ErrorKind::Input:
        return 12;
    case ErrorKind::Interrupted:
        return 130;
    }
    return 1;
}

} // namespace precedent::base
