// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/frame.h"

#include "live/eventhint.h"
#include "slack/jsongate.h"
#include "slack/jsonslice.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::live {

namespace {

base::Error refused()
{
    return base::makeError(base::ErrorKind::Network, "live-frame-refused");
}

QByteArrayView memberIn(QByteArrayView json, QByteArrayView key)
{
    const auto members = slack::sliceObject(json);
    return members ? slack::memberOf(*members, key) : QByteArrayView();
}

FrameKind kindOf(const QString &type)
{
    if (type == QLatin1String("hello"))
        return FrameKind::Hello;
    if (type == QLatin1String("events_api"))
        return FrameKind::Event;
    return type == QLatin1String("disconnect") ? FrameKind::Disconnect : FrameKind::Other;
}

} // namespace

base::Result<Frame> readFrame(const QByteArray &text)
{
    if (text.size() > mostFrameBytes || slack::checkJson(text) != slack::JsonVerdict::Sound)
        return refused();
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refused();
    const auto object = document.object();
    Frame frame;
    frame.kind = kindOf(object.value(QLatin1String("type")).toString());
    frame.envelopeId = object.value(QLatin1String("envelope_id")).toString();
    frame.reason = object.value(QLatin1String("reason")).toString();
    if (frame.kind != FrameKind::Event)
        return frame;
    const auto payload = object.value(QLatin1String("payload")).toObject();
    frame.eventId = payload.value(QLatin1String("event_id")).toString();
    // Hashes of messages are taken over the very bytes that came.
    const auto event = memberIn(memberIn(slack::trimmedJson(text), "payload"), "event");
    frame.hint = hintOf(payload, {memberIn(event, "message"), memberIn(event, "previous_message")});
    return frame;
}

QString acknowledgement(const QString &envelopeId)
{
    const QJsonObject answer{{QStringLiteral("envelope_id"), envelopeId}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

} // namespace precedent::live
