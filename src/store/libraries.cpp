// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/libraries.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

namespace precedent::store {

base::Libraries libraries()
{
    return {{QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()), QStringLiteral("public domain")},
            {QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
             QStringLiteral("Apache-2.0")}};
}

} // namespace precedent::store
