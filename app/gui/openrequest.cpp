// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openrequest.h"

#include "app/gui/guioptions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

namespace precedent::gui {

namespace {

const QString ledgerKey = QStringLiteral("ledger");
const QString pageKey = QStringLiteral("page");
const QString queryKey = QStringLiteral("query");
const QString activationKey = QStringLiteral("activation");

} // namespace

OpenRequest requestOf(const GuiOptions &options)
{
    // The one of Wayland, else that of X11.
    auto activation = qgetenv("XDG_ACTIVATION_TOKEN");
    if (activation.isEmpty())
        activation = qgetenv("DESKTOP_STARTUP_ID");
    return {localPath(options.ledger), options.page, options.query, activation};
}

QByteArray toLine(const OpenRequest &request)
{
    QJsonObject object{
        {ledgerKey, request.ledger}, {pageKey, request.page}, {activationKey, QString::fromLatin1(request.activation)}};
    if (request.query)
        object.insert(queryKey, *request.query);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<OpenRequest> requestFromLine(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    const auto object = document.object();
    if (!object.value(ledgerKey).isString() || !object.value(pageKey).isString())
        return {};
    OpenRequest request{object.value(ledgerKey).toString(),
                        object.value(pageKey).toString(),
                        {},
                        object.value(activationKey).toString().toLatin1()};
    if (object.value(queryKey).isString())
        request.query = object.value(queryKey).toString();
    return request;
}

QString localPath(const QString &pathOrUrl)
{
    if (pathOrUrl.isEmpty())
        return {};
    const bool isUrl = pathOrUrl.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    return QFileInfo(isUrl ? QUrl(pathOrUrl).toLocalFile() : pathOrUrl).absoluteFilePath();
}

} // namespace precedent::gui
