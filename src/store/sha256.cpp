// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace precedent::store {

namespace {

struct ContextDeleter
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    // Fetching the algorithm and making a context cost more than hashing a leaf; both are kept.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    bool good = EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1;
    for (const auto part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), static_cast<std::size_t>(part.size())) == 1;
    good = good && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!good)
        qFatal("SHA-256 is not available");
    return digest;
}

} // namespace precedent::store
