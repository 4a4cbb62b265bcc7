// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/output.h"

#include <cerrno>
#include <cstring>

namespace precedent::exporting {

namespace {

base::Error deviceError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const QMap<QString, QString> facts{{QStringLiteral("path"), file ? file->fileName() : QString()}};
    if (file && file->error() == QFileDevice::ResourceError)
        return base::makeError(base::ErrorKind::Output, "disk-full", device.errorString(), facts);
    return base::makeError(base::ErrorKind::Output, "output-failed", device.errorString(), facts);
}

} // namespace

base::Error outputError(int systemError, const QString &path)
{
    const auto detail = QString::fromLocal8Bit(std::strerror(systemError));
    const QMap<QString, QString> facts{{QStringLiteral("path"), path}};
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return base::makeError(base::ErrorKind::Output, "disk-full", detail, facts);
    case EROFS:
    case EACCES:
    case EPERM:
        return base::makeError(base::ErrorKind::Output, "output-read-only", detail, facts);
    case ENOENT:
    case ENOTDIR:
        return base::makeError(base::ErrorKind::Output, "output-folder-absent", detail, facts);
    case EISDIR:
        return base::makeError(base::ErrorKind::Output, "output-is-folder", detail, facts);
    case EBUSY:
    case ETXTBSY:
        return base::makeError(base::ErrorKind::Output, "output-in-use", detail, facts);
    default:
        return base::makeError(base::ErrorKind::Output, "output-failed", detail, facts);
    }
}

base::Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return deviceError(device);
        done += written;
    }
    return {};
}

} // namespace precedent::exporting
