// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportfiles.h"

#include "base/folding.h"
#include "slack/importpath.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

namespace precedent::slack {

namespace {

class FolderFiles final : public ExportFiles
{
public:
    FolderFiles(QMap<QString, QString> paths, const ImportLimits &limits) : m_paths(std::move(paths)), m_limits(limits)
    {
    }

    [[nodiscard]] QStringList names() const override { return m_paths.keys(); }

    [[nodiscard]] base::Result<QByteArray> read(const QString &name) override
    {
        QFile file(m_paths.value(name));
        if (!m_paths.contains(name) || !file.open(QIODevice::ReadOnly))
            return importUnreadable(name, file.errorString());
        auto bytes = file.read(m_limits.fileBytes + 1);
        if (bytes.size() > m_limits.fileBytes)
            return importBomb(name, QStringLiteral("file-bytes"), m_limits.fileBytes);
        m_totalBytes += bytes.size();
        if (m_totalBytes > m_limits.totalBytes)
            return importBomb(name, QStringLiteral("total-bytes"), m_limits.totalBytes);
        if (file.error() != QFileDevice::NoError)
            return importUnreadable(name, file.errorString());
        return bytes;
    }

private:
    QMap<QString, QString> m_paths;
    ImportLimits m_limits;
    qint64 m_totalBytes = 0;
};

/// Adds the files of one folder; the names of its folders go to `folders`.
base::Result<void> addFiles(const QString &folder, const QString &prefix, const ImportLimits &limits,
                            QMap<QString, QString> &paths, QStringList *folders)
{
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        if (entry.isSymLink())
            return unsafePath((prefix + entry.fileName()).toUtf8(), QStringLiteral("link"));
        if (entry.isDir() && folders)
            folders->append(entry.fileName());
        if (entry.isFile())
            paths.insert(base::sanitize(prefix + entry.fileName()), entry.filePath());
        if (paths.size() > limits.files)
            return importBomb({}, QStringLiteral("files"), limits.files);
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<ExportFiles>> openFolder(const QString &path, const ImportLimits &limits)
{
    QMap<QString, QString> paths;
    QStringList folders;
    auto added = addFiles(path, {}, limits, paths, &folders);
    for (qsizetype i = 0; added && i < folders.size(); ++i)
        added = addFiles(path + u'/' + folders.at(i), folders.at(i) + u'/', limits, paths, nullptr);
    if (!added)
        return added.error();
    return std::unique_ptr<ExportFiles>(std::make_unique<FolderFiles>(std::move(paths), limits));
}

} // namespace precedent::slack
