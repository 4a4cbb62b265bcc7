// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ctl/ctl.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace precedent::test {

/// A ledger of the demo workspace in a folder of its own.
class DemoLedger
{
public:
    /// False when `demo` failed; `error` then has its words.
    bool make(int decisions, QByteArray *error)
    {
        const auto result =
            support::runCtl(call(QStringLiteral("demo --seed 7 --months 4 --decisions %1").arg(decisions)));
        *error = result.err;
        return result.exitCode == 0;
    }

    /// The words of a line and `--ledger`; "~" within a word stands for a blank, "DIR" for the folder.
    [[nodiscard]] QStringList call(const QString &line) const
    {
        auto words = line.split(u' ', Qt::SkipEmptyParts);
        for (auto &word : words)
            word.replace(u'~', u' ').replace(QStringLiteral("DIR"), m_folder.path());
        if (!words.contains(QStringLiteral("--ledger")))
            words += {QStringLiteral("--ledger"), path()};
        return words;
    }

    [[nodiscard]] support::CtlResult run(const QString &line) const { return support::runCtl(call(line)); }
    [[nodiscard]] QJsonObject json(const QString &line) const { return support::runCtlJson(call(line)); }
    [[nodiscard]] QJsonObject data(const QString &line) const
    {
        return json(line).value(QStringLiteral("data")).toObject();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.precedent")); }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

/// For tests that need more of the process than runCtl() gives.
inline QString program()
{
    return QStringLiteral(PROJECT_BINARY_DIR "/app/precedentctl");
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace precedent::test
