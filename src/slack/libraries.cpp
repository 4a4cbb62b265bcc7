// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/libraries.h"

#include <curl/curl.h>
#include <nlohmann/json.hpp>
#include <zip.h>

namespace precedent::slack {

base::Libraries libraries()
{
    const auto json = QStringLiteral("%1.%2.%3")
                          .arg(NLOHMANN_JSON_VERSION_MAJOR)
                          .arg(NLOHMANN_JSON_VERSION_MINOR)
                          .arg(NLOHMANN_JSON_VERSION_PATCH);
    return {{QStringLiteral("libcurl"), QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version),
             QStringLiteral("curl")},
            {QStringLiteral("JSON for Modern C++"), json, QStringLiteral("MIT")},
            {QStringLiteral("libzip"), QString::fromLatin1(zip_libzip_version()), QStringLiteral("BSD-3-Clause")}};
}

} // namespace precedent::slack
