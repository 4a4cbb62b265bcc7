// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace precedent::fakeslack {

namespace {

constexpr long day = 86'400;

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    if (extension == nullptr || X509_add_ext(certificate, extension, -1) != 1)
        qFatal("no certificate extension %s", value.constData());
    X509_EXTENSION_free(extension);
}

void setName(X509 *certificate, const QByteArray &name)
{
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
}

} // namespace

Certificate::Certificate(const QByteArray &name, const Certificate *issuer, long from, const QByteArray &extension)
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free), m_certificate(X509_new(), X509_free)
{
    static long serial = 0;
    auto *certificate = m_certificate.get();
    auto *issuing = issuer ? issuer->certificate() : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), from + day);
    setName(certificate, name);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuing));
    X509_set_pubkey(certificate, m_key.get());
    const bool isAuthority = extension.isEmpty();
    addExtension(certificate, issuing, isAuthority ? NID_basic_constraints : NID_subject_alt_name,
                 isAuthority ? QByteArray("critical,CA:TRUE") : extension);
    if (X509_sign(certificate, issuer ? issuer->key() : m_key.get(), EVP_sha256()) == 0)
        qFatal("a certificate cannot be signed");
}

Certificate Certificate::authority()
{
    return Certificate("Authority of a test", nullptr, -3600, {});
}

Certificate Certificate::server(const QByteArray &host, const Certificate *issuer, long from)
{
    return Certificate(host, issuer, from, "DNS:" + host);
}

QByteArray Certificate::pem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(memory.get(), m_certificate.get());
    char *text = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &text);
    return {text, qsizetype(size)};
}

} // namespace precedent::fakeslack
