// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// Which file is written, and what stands against it or would be replaced.
class ExportTarget : public QWidget
{
    Q_OBJECT
public:
    /// `folder` is proposed.
    explicit ExportTarget(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    /// A file of this name can be made.
    [[nodiscard]] bool isPossible() const;
    /// Proposes a name; one that somebody wrote stays, and its ending follows the format where it is one of a format.
    void suggest(const QString &name, ExportFile file);
    /// The files that would be made, for what is said of those that exist.
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    /// The path.
    void changed();

private:
    void choose();
    void showNotice();
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QStringList notices() const;

    QString m_folder;
    QString m_suggested; ///< the file's name unless somebody writes another
    ExportFile m_file = ExportFile::AuditCsv;
    QStringList m_files;
    QLineEdit *m_path;
    widgets::PlainLabel *m_notice;
};

} // namespace precedent::dialogs
