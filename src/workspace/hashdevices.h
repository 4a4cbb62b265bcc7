// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filehash.h"

#include <QtCore/QFile>

namespace precedent::workspace {

/// An open descriptor under the name of a file, with the hash and number of what was written to it.
class HashedFile : public QFile
{
public:
    explicit HashedFile(const QString &name) : QFile(name) {}
    [[nodiscard]] QByteArray takeHash() { return m_hash.take(); }
    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const auto done = QFile::writeData(data, size);
        if (done > 0) {
            m_hash.add({data, done});
            m_written += done;
        }
        return done;
    }

private:
    store::RunningHash m_hash;
    qint64 m_written = 0;
};

/// Takes everything and keeps only its hash.
class HashSink : public QIODevice
{
public:
    HashSink() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] QByteArray takeHash() { return m_hash.take(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.add({data, size});
        return size;
    }

private:
    store::RunningHash m_hash;
};

} // namespace precedent::workspace
