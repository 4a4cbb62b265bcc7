// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filehash.h"

#include <QtCore/QFile>

#include <openssl/evp.h>

namespace precedent::store {

namespace {

constexpr qint64 chunk = qint64{1024} * 1024;

} // namespace

class RunningHash::Context
{
public:
    Context() : m_context(EVP_MD_CTX_new()) { m_good = EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) == 1; }
    ~Context() { EVP_MD_CTX_free(m_context); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    void add(QByteArrayView bytes)
    {
        m_good = m_good && EVP_DigestUpdate(m_context, bytes.data(), static_cast<std::size_t>(bytes.size())) == 1;
    }
    QByteArray take()
    {
        QByteArray digest(32, Qt::Uninitialized);
        auto *target = reinterpret_cast<unsigned char *>(digest.data());
        if (!m_good || EVP_DigestFinal_ex(m_context, target, nullptr) != 1)
            qFatal("SHA-256 is not available");
        return digest;
    }

private:
    EVP_MD_CTX *m_context;
    bool m_good;
};

RunningHash::RunningHash() : m_context(std::make_unique<Context>()) {}

RunningHash::~RunningHash() = default;

void RunningHash::add(QByteArrayView bytes)
{
    m_context->add(bytes);
}

QByteArray RunningHash::take()
{
    return m_context->take();
}

base::Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    RunningHash hash;
    if (file.open(QIODevice::ReadOnly)) {
        for (auto bytes = file.read(chunk); !bytes.isEmpty(); bytes = file.read(chunk))
            hash.add(bytes);
    }
    if (file.error() != QFileDevice::NoError)
        return base::makeError(base::ErrorKind::Input, "file-unreadable", file.errorString(),
                               {{QStringLiteral("path"), path}});
    return hash.take();
}

} // namespace precedent::store
