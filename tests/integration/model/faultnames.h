// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/model/slackcodes.h"
#include "tests/support/fakeslack/server.h"

#include <vector>

namespace precedent {

/// One way in which the fake server can spoil an answer and leave the workspace as it is.
struct NamedFault
{
    QByteArray name;
    fakeslack::Fault fault;
    /// The server keeps silent: the client has to be impatient.
    bool isEndless = false;
};

using NamedFaults = std::vector<NamedFault>;

/// Faults of the network, by the names of reference/reliability.md §3.2; those of connections are in
/// tst_sync_connections.
inline void addNetworkFaults(NamedFaults &faults)
{
    using namespace fakeslack;
    faults.insert(faults.end(), {
                                    {"204", emptyAnswer(204)},
                                    {"200 without a body", emptyAnswer(200)},
                                    {"reset at 0 %", delivered(Delivery::Reset)},
                                    {"reset at 50 %", delivered(Delivery::ResetHalfway)},
                                    {"reset at 99 %", delivered(Delivery::ResetAtTheEnd)},
                                    {"truncated with length", delivered(Delivery::CutWithLength)},
                                    {"truncated without length", delivered(Delivery::CutWithoutLength)},
                                    {"connection closed after the answer", delivered(Delivery::ThenClosed)},
                                    {"chunked garbage", delivered(Delivery::ChunkedGarbage)},
                                    {"endless headers", delivered(Delivery::EndlessHeaders)},
                                    {"slow body", delivered(Delivery::Drip), true},
                                    {"silence", delivered(Delivery::Silence), true},
                                    {"stall in headers", delivered(Delivery::HeadersStall), true},
                                    {"gzip corrupt", brokenGzip()},
                                    {"gzip cut short", halfGzip()},
                                    {"gzip bomb", gzipBomb()},
                                    {"200 HTML", loginPage()},
                                    {"text/html", contentType("text/html")},
                                    {"429 without a time", tooManyRequests()},
                                    {"429 zero", tooManyRequests("0")},
                                    {"429 negative", tooManyRequests("-5")},
                                    {"429 huge", tooManyRequests("99999999999999999999")},
                                    {"429 date", tooManyRequests("Fri, 10 Oct 2025 12:00:00 GMT")},
                                    {"429 garbage", tooManyRequests("soon")},
                                });
    for (const int status : {400, 401, 403, 404, 407, 408, 413, 500, 502, 503, 504})
        faults.push_back({QByteArray::number(status), httpStatus(status)});
    for (const int status : {301, 302, 307}) {
        const auto name = QByteArray::number(status);
        faults.push_back({name + " to http", redirect("http://127.0.0.1/api/auth.test", status)});
        faults.push_back({name + " to another host", redirect("https://login.example/?ticket=1", status)});
    }
}

/// Answers that are no Slack answer, or one that Slack would not give.
inline void addDataFaults(NamedFaults &faults)
{
    using namespace fakeslack;
    faults.insert(
        faults.end(),
        {
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
            {"byte order mark", [](const HttpRequest &, HttpReply &reply) { reply.body.prepend("\xef\xbb\xbf"); }},
            {"no cursor", lastPage()},
            {"empty page with a cursor", emptiedPage()},
        });
}

inline void addSlackFaults(NamedFaults &faults)
{
    for (const char *code : slackCodes)
        faults.push_back({code, fakeslack::slackError(QString::fromLatin1(code))});
}

inline NamedFaults faultsByName()
{
    NamedFaults faults;
    addNetworkFaults(faults);
    addDataFaults(faults);
    addSlackFaults(faults);
    return faults;
}

} // namespace precedent
