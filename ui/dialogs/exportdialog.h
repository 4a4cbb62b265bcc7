// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFileInfo;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// Which rows, which columns, which format, which file. It writes nothing: whoever opened it takes choice() when it was
/// accepted.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is proposed for the file.
    ExportDialog(ExportOffer offer, const QString &folder, QWidget *parent = nullptr);
    [[nodiscard]] ExportChoice choice() const;

private:
    void buildParts();
    void arrange();
    void connectParts();
    void formatChanged();
    void refresh();
    [[nodiscard]] QString noticeFor(const QFileInfo &target) const;
    void choosePath();
    [[nodiscard]] const std::vector<insight::RowIndex> &rows() const;
    [[nodiscard]] ExportFile file() const;

    ExportOffer m_offer;
    QString m_folder;
    QString m_suggested; ///< the file's name unless somebody writes another
    QRadioButton *m_filtered;
    widgets::PlainLabel *m_filter;
    QRadioButton *m_selected;
    QRadioButton *m_allColumns;
    QRadioButton *m_visibleColumns;
    QComboBox *m_format;
    QLineEdit *m_path;
    QPushButton *m_choose;
    widgets::PlainLabel *m_notice;
    QPushButton *m_export;
    QPushButton *m_cancel;
};

} // namespace precedent::dialogs
