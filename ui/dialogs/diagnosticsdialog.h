// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/workerpool.h"

#include <QtWidgets/QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// Where the dialog has its content from.
struct DiagnosticsParts
{
    std::function<QString()> collect; ///< everything that is saved, as text; on a thread of its own
    std::function<base::Result<void>(const QString &path)> save; ///< of what was collected
    QString fileName;
};

/// Shows the diagnostics whole before they are saved. Sends nothing.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(DiagnosticsParts parts, QWidget *parent = nullptr);
    /// Says what became of it below the text.
    void save(const QString &path);

private:
    void arrange();
    void display(const QString &text);
    void askWhere();

    DiagnosticsParts m_parts;
    QPlainTextEdit *m_text;
    widgets::PlainLabel *m_notice;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    /// Last: its end waits for the collecting.
    models::WorkerPool m_pool{1};
};

} // namespace precedent::dialogs
