// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/http.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace precedent::fakeslack {

/// Spoils a reply that was right until then. May also change the world, so that it changes between two pages.
using Fault = std::function<void(const HttpRequest &, HttpReply &)>;

/// HTTP 429; a null header is left out.
[[nodiscard]] Fault tooManyRequests(const QByteArray &retryAfter = {});
/// HTTP 200 with ok:false.
[[nodiscard]] Fault slackError(const QString &code, const QJsonObject &extra = {});
/// A status with a body that is no JSON.
[[nodiscard]] Fault httpStatus(int status);
[[nodiscard]] Fault redirect(const QByteArray &location, int status = 302);
/// HTTP 200 with a login page.
[[nodiscard]] Fault loginPage();
[[nodiscard]] Fault body(const QByteArray &bytes);
[[nodiscard]] Fault delivered(Delivery delivery);
/// An answer of 1 GiB in about 1 MB.
[[nodiscard]] Fault gzipBomb();
[[nodiscard]] Fault brokenGzip();
/// The announced length is that of the half that comes.
[[nodiscard]] Fault halfGzip();
/// The page says that it is the last one.
[[nodiscard]] Fault lastPage();
/// The page has lost its messages, not its cursor.
[[nodiscard]] Fault emptiedPage();
/// The page says that the next one has the cursor of this one.
[[nodiscard]] Fault cursorLoop();
[[nodiscard]] Fault duplicateKeys();
[[nodiscard]] Fault deepNesting(int depth);
/// A status without a body.
[[nodiscard]] Fault emptyAnswer(int status);
[[nodiscard]] Fault contentType(const QByteArray &type);
/// Changes the answer itself; what is no JSON object stays as it is.
[[nodiscard]] Fault changed(std::function<void(QJsonObject &)> change);
/// The page's messages the other way round, each twice.
[[nodiscard]] Fault shuffledPage();
/// Changes nothing in the reply.
[[nodiscard]] Fault meanwhile(std::function<void()> change);

} // namespace precedent::fakeslack
