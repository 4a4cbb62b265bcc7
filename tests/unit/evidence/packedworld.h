// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/package.h"
#include "tests/integration/tampering/tamperedworld.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>

namespace precedent::test {

/// What a program said and how it ended.
struct Said
{
    int exitCode = -1;
    QString out;
};

inline Said run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// A file of a package of some records of a ledger, as an outsider gets it.
class Package
{
public:
    explicit Package(const QString &ledger) : m_ledger(ledger) {}

    base::Result<evidence::Summary> write(const QStringList &records, const base::CancelToken &cancel = {})
    {
        const auto connection = store::Ledger::open(m_ledger, {store::OpenMode::ReadOnly});
        if (!connection)
            return connection.error();
        const auto reader = connection->get()->reader().value();
        const auto snapshot = insight::Snapshot::build(workspace::snapshotInput(*reader).value());
        evidence::Choice choice{{}, std::nullopt};
        for (const auto &record : records)
            choice.rows.push_back(snapshot->find(domain::RecordId(record)).value());
        return evidence::writePackage(path(), *reader, *snapshot, choice, cancel);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(one("package.zip")); }
    [[nodiscard]] QStringList filesOfFolder() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    /// After unpack().
    [[nodiscard]] QByteArray file(const char *name) const
    {
        QFile file(unpacked() + u'/' + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString unpacked() const { return m_folder.filePath(one("unpacked")); }
    [[nodiscard]] bool unpack() const
    {
        return run(python(), {one("-m"), one("zipfile"), one("-e"), path(), unpacked()}, m_folder.path()).exitCode == 0;
    }

    /// Kinds of the leaves in it with the thread they are of, "correction C1-1000000000", sorted.
    [[nodiscard]] QStringList leaves() const
    {
        QStringList kinds;
        for (const auto &line : file("leaves.jsonl").split('\n')) {
            const auto leaf = QJsonDocument::fromJson(line).object();
            const auto body = QJsonDocument::fromJson(leaf.value(QLatin1String("body")).toString().toUtf8()).object();
            if (!body.isEmpty())
                kinds += body.value(QLatin1String("kind")).toString() + u' ' +
                         leaf.value(QLatin1String("thread")).toString();
        }
        kinds.sort();
        return kinds;
    }

    /// The package's own check.
    [[nodiscard]] Said ownCheck() const { return run(python(), {one("-I"), one("verify.py")}, unpacked()); }
    /// The one that shares nothing with it.
    [[nodiscard]] Said outsidersCheck() const
    {
        return run(python(), {QStringLiteral(PROJECT_SOURCE_DIR "/tests/integration/evidence/rfc9162.py"), path()},
                   m_folder.path());
    }

private:
    [[nodiscard]] static QString python() { return one("/usr/bin/python3"); }

    QString m_ledger;
    QTemporaryDir m_folder;
};

} // namespace precedent::test
