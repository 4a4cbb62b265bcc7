// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/server.h"

#include <utility>
#include <vector>

namespace precedent {

/// Every way in which the fake server can spoil an answer that leaves the workspace as it is, by name. Endless waits
/// are the HTTP client's business and tested there.
inline std::vector<std::pair<QByteArray, fakeslack::Fault>> faultsByName()
{
    using namespace fakeslack;
    std::vector<std::pair<QByteArray, Fault>> faults{
        {"204", emptyAnswer(204)},
        {"200 without a body", emptyAnswer(200)},
        {"redirect", redirect("http://127.0.0.1:1/elsewhere")},
        {"redirect home", redirect("http://127.0.0.1/api/auth.test")},
        {"login page", loginPage()},
        {"text/html", contentType("text/html")},
        {"reset", delivered(Delivery::Reset)},
        {"reset halfway", delivered(Delivery::ResetHalfway)},
        {"reset at the end", delivered(Delivery::ResetAtTheEnd)},
        {"cut with length", delivered(Delivery::CutWithLength)},
        {"cut without length", delivered(Delivery::CutWithoutLength)},
        {"chunked garbage", delivered(Delivery::ChunkedGarbage)},
        {"endless headers", delivered(Delivery::EndlessHeaders)},
        {"damaged gzip", brokenGzip()},
        {"bomb", gzipBomb()},
        {"429 without a time", tooManyRequests()},
        {"429 zero", tooManyRequests("0")},
        {"429 negative", tooManyRequests("-5")},
        {"429 huge", tooManyRequests("99999999999999999999")},
        {"429 date", tooManyRequests("Fri, 10 Oct 2025 12:00:00 GMT")},
        {"429 garbage", tooManyRequests("soon")},
        {"cursor loop", cursorLoop()},
        {"page shuffled and doubled", shuffledPage()},
        {"key twice", duplicateKeys()},
        {"deep", deepNesting(1000)},
        {"no JSON", body("{\"ok\":tru")},
        {"not UTF-8", body("{\"ok\":true,\"messages\":[{\"ts\":\"1760000000.000100\",\"text\":\"\xff\xfe\"")},
        {"huge number", body("{\"ok\":false,\"error\":1e999}")},
        {"wrong types", changed([](QJsonObject &answer) {
             for (const char *key : {"messages", "channels", "members", "team_id"}) {
                 if (answer.contains(QLatin1String(key)))
                     answer.insert(QLatin1String(key), 7);
             }
         })},
        {"byte order mark", [](const HttpRequest &, HttpReply &reply) { reply.body.prepend("\xef\xbb\xbf"); }}};
    for (const int status : {400, 401, 403, 404, 407, 408, 413, 500, 502, 503, 504})
        faults.emplace_back(QByteArray::number(status), httpStatus(status));
    for (const char *code :
         {"invalid_auth", "token_revoked", "missing_scope", "access_denied", "ekm_access_denied", "channel_not_found",
          "not_in_channel", "thread_not_found", "invalid_cursor", "invalid_arguments", "internal_error", "fatal_error",
          "service_unavailable", "ratelimited", "org_login_required", "accesslimited", "a_code_of_tomorrow"})
        faults.emplace_back(code, slackError(QString::fromLatin1(code)));
    return faults;
}

} // namespace precedent
