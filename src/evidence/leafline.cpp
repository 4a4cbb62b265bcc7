// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/leafline.h"

namespace precedent::evidence {

namespace {

QByteArray joined(const std::vector<QByteArray> &parts, char open, char close)
{
    QByteArray bytes(1, open);
    for (const auto &part : parts) {
        if (bytes.size() > 1)
            bytes += ',';
        bytes += part;
    }
    return bytes + close;
}

QByteArray hexText(const QByteArray &bytes)
{
    return '"' + bytes.toHex() + '"';
}

QByteArray fieldsText(const std::vector<store::LeafField> &fields)
{
    std::vector<QByteArray> members;
    members.reserve(fields.size());
    for (const auto &field : fields) {
        members.push_back('"' + QByteArray(field.name) + "\":[" + hexText(field.salt) + ',' +
                          store::canonicalString(field.value) + ']');
    }
    return joined(members, '{', '}');
}

QByteArray proofText(const store::Hashes &proof)
{
    std::vector<QByteArray> hashes;
    for (const auto &hash : proof)
        hashes.push_back(hexText(hash));
    return joined(hashes, '[', ']');
}

} // namespace

QByteArray leafLine(const Claim &claim, const store::OpenedLeaf &leaf, const store::Hashes &proof)
{
    return "{\"body\":" + store::canonicalString(QString::fromUtf8(leaf.body)) +
           ",\"fields\":" + fieldsText(leaf.fields) + ",\"leaf\":" + QByteArray::number(qlonglong(claim.leaf)) +
           ",\"proof\":" + proofText(proof) + ",\"raw\":" + (claim.hasRaw ? "true" : "false") +
           ",\"record\":" + store::canonicalString(claim.record) +
           ",\"thread\":" + store::canonicalString(claim.thread) + "}\n";
}

} // namespace precedent::evidence
