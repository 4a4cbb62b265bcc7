// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpoint.h"

#include "store/sha256.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::store {

std::optional<Genesis> parseGenesis(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    const auto ledger = object.value(QLatin1String("ledger")).toString();
    if (object.value(QLatin1String("kind")).toString() != QLatin1String("genesis") || ledger.isEmpty())
        return std::nullopt;
    return Genesis{ledger, QByteArray::fromBase64(object.value(QLatin1String("key")).toString().toLatin1())};
}

QByteArray checkpointText(const Checkpoint &checkpoint, const Genesis &genesis)
{
    return genesis.origin().toUtf8() + '\n' + QByteArray::number(qlonglong(checkpoint.size)) + '\n' +
           checkpoint.root.toBase64() + "\nat " + QByteArray::number(qlonglong(checkpoint.at.us)) + "\nprevious " +
           checkpoint.previous.toBase64() + '\n';
}

QByteArray checkpointNote(const Checkpoint &checkpoint, const Genesis &genesis)
{
    auto note = checkpointText(checkpoint, genesis);
    if (checkpoint.signature.isEmpty())
        return note;
    const auto signature = (checkpoint.keyId + checkpoint.signature).toBase64();
    return note + "\n\u2014 " + genesis.origin().toUtf8() + ' ' + signature + '\n';
}

QByteArray keyId(const Genesis &genesis)
{
    return sha256({genesis.origin().toUtf8(), QByteArrayView("\n\x01", 2), genesis.publicKey}).first(4);
}

void seal(Checkpoint &checkpoint, const Genesis &genesis, const SigningKey *key)
{
    checkpoint.signature.clear();
    checkpoint.keyId.clear();
    if (key) {
        checkpoint.signature = key->sign(checkpointText(checkpoint, genesis));
        checkpoint.keyId = keyId(genesis);
    }
    checkpoint.digest = checkpointDigest(checkpoint, genesis);
}

QByteArray checkpointDigest(const Checkpoint &checkpoint, const Genesis &genesis)
{
    return sha256({checkpointNote(checkpoint, genesis)});
}

Checkpoint checkpointFrom(const Statement &row)
{
    Checkpoint checkpoint;
    checkpoint.number = row.integer(0);
    checkpoint.size = row.integer(1);
    checkpoint.root = row.bytes(2);
    checkpoint.frontier = row.bytes(3);
    checkpoint.at = row.instant(4);
    checkpoint.previous = row.bytes(5);
    checkpoint.signature = row.bytes(6);
    checkpoint.keyId = row.bytes(7);
    checkpoint.digest = row.bytes(8);
    return checkpoint;
}

} // namespace precedent::store
