// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::evidence {

/// What the words of a package depend on.
struct PackageFacts
{
    std::size_t records = 0;
    std::int64_t logSize = 0;
    QString filter; ///< how the records were chosen, in English
    QString zone;
    bool isSigned = false;
    bool hasKey = false;
    bool hasFormats = false;
};

/// README.txt, for an auditor.
[[nodiscard]] QByteArray readmeText(const PackageFacts &facts);
/// verify.py, the same in every package.
[[nodiscard]] QByteArray verifyScript();
/// A raw Ed25519 public key as openssl reads it (SubjectPublicKeyInfo, RFC 8410).
[[nodiscard]] QByteArray publicKeyPem(const QByteArray &key);

} // namespace precedent::evidence
