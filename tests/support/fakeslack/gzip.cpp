// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/gzip.h"

#include <zlib.h>

namespace precedent::fakeslack {

namespace {

constexpr int gzipWindow = 15 + 16;

/// One mebibyte at a time, so that the plain bytes never exist together.
class Packer
{
public:
    Packer() { deflateInit2(&m_stream, 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY); }
    ~Packer() { deflateEnd(&m_stream); }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    void add(const QByteArray &bytes, bool isLast)
    {
        auto input = bytes;
        m_stream.next_in = reinterpret_cast<Bytef *>(input.data());
        m_stream.avail_in = uInt(input.size());
        QByteArray output(64 * 1024, Qt::Uninitialized);
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(output.data());
            m_stream.avail_out = uInt(output.size());
            deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            m_packed.append(output.constData(), output.size() - qsizetype(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    [[nodiscard]] QByteArray packed() const { return m_packed; }

private:
    z_stream m_stream{};
    QByteArray m_packed;
};

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    Packer packer;
    packer.add(bytes, true);
    return packer.packed();
}

QByteArray gzipBombBody(int mebibytes)
{
    Packer packer;
    const QByteArray zeros(1024 * 1024, '\0');
    for (int i = 0; i < mebibytes; ++i)
        packer.add(zeros, i + 1 == mebibytes);
    return packer.packed();
}

} // namespace precedent::fakeslack
