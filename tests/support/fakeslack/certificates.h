// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;
typedef struct x509_st X509;

namespace precedent::fakeslack {

/// A certificate with its key, made when it is needed and kept nowhere.
class Certificate
{
public:
    /// One that may sign others and has signed itself.
    [[nodiscard]] static Certificate authority();
    /// For a server of that name, signed by `issuer`, or by itself without one; valid for a day from `from` on, seconds
    /// from the machine's now.
    [[nodiscard]] static Certificate server(const QByteArray &host, const Certificate *issuer, long from = -3600);

    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }
    [[nodiscard]] QByteArray pem() const;

private:
    Certificate(const QByteArray &name, const Certificate *issuer, long from, const QByteArray &extension);

    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
};

} // namespace precedent::fakeslack
