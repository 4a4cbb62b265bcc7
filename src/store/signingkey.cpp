// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signingkey.h"

#include "store/ownfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace precedent::store {

namespace {

constexpr qsizetype keySize = 32;
constexpr std::size_t signatureSize = 64;

struct Deleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter>;
using Context = std::unique_ptr<EVP_MD_CTX, Deleter>;

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t size(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

Key privateKey(const QByteArray &seed)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, data(seed), size(seed)));
}

} // namespace

base::Result<QByteArray> randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(data(bytes), count) != 1)
        return base::makeError(base::ErrorKind::Internal, "random-unavailable");
    return bytes;
}

base::Result<SigningKey> SigningKey::generate()
{
    auto seed = randomBytes(int(keySize));
    if (!seed)
        return seed.error();
    auto key = fromSeed(*seed);
    if (!key)
        return base::makeError(base::ErrorKind::Internal, "random-unavailable");
    return *std::move(key);
}

std::optional<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != keySize)
        return std::nullopt;
    const auto pair = privateKey(seed);
    SigningKey key;
    key.m_seed = seed;
    key.m_publicKey = QByteArray(keySize, Qt::Uninitialized);
    std::size_t length = keySize;
    if (!pair || EVP_PKEY_get_raw_public_key(pair.get(), data(key.m_publicKey), &length) != 1)
        return std::nullopt;
    return key;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    const auto pair = privateKey(m_seed);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, Qt::Uninitialized);
    std::size_t length = signatureSize;
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, pair.get()) != 1 ||
        EVP_DigestSign(context.get(), data(signature), &length, data(message), size(message)) != 1)
        return {};
    return signature;
}

bool isSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(publicKey), size(publicKey)));
    const Context context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), data(signature), size(signature), data(message), size(message)) == 1;
}

std::optional<SigningKey> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return SigningKey::fromSeed(QByteArray::fromBase64(file.readLine(128).trimmed()));
}

base::Result<SigningKey> readOrMakeKeyFile(const QString &path)
{
    if (auto key = readKeyFile(path))
        return *std::move(key);
    // Older versions could leave an empty one when they were killed in this very place.
    if (QFile::exists(path) && !(QFileInfo(path).size() == 0 && QFile::remove(path)))
        return base::makeError(base::ErrorKind::Ledger, "key-unreadable", {}, {{QStringLiteral("path"), path}});
    auto key = SigningKey::generate();
    if (!key)
        return key.error();
    const auto written = writeOwnFile(path, key->seed().toBase64() + '\n');
    if (written)
        return key;
    // Another process may have made it at the same moment, which is as good.
    if (auto other = readKeyFile(path))
        return *std::move(other);
    return written.error();
}

} // namespace precedent::store
