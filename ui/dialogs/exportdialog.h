// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exporthabits.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace precedent::dialogs {

class ExportColumns;
class ExportFormat;
class ExportPreview;
class ExportRows;
class ExportTarget;

/// Which rows, which columns, which format, which file. It writes nothing: whoever opened it takes choice() when it was
/// accepted.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `habits` are proposed; `usualFolder` where they name none.
    ExportDialog(ExportOffer offer, const ExportHabits &habits, const QString &usualFolder, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /// What to propose the next time.
    [[nodiscard]] ExportHabits habits() const;

private:
    void arrange();
    [[nodiscard]] QWidget *makeBody();
    void connectParts();
    /// Rows, columns or format are other ones.
    void contentChanged();
    /// The path is another one.
    void targetChanged();
    [[nodiscard]] workspace::ExportJob job() const;

    ExportOffer m_offer;
    ExportRows *m_rows;
    ExportColumns *m_columns;
    ExportFormat *m_format;
    ExportTarget *m_target;
    ExportPreview *m_preview;
    QPushButton *m_export;
    QPushButton *m_cancel;
};

} // namespace precedent::dialogs
