// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exporthabits.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// Which format, explained in a line; with or without a manifest; in one file or in several that Excel opens whole.
class ExportFormat : public QWidget
{
    Q_OBJECT
public:
    explicit ExportFormat(const ExportHabits &habits, QWidget *parent = nullptr);

    [[nodiscard]] ExportFile file() const;
    [[nodiscard]] bool hasManifest() const;
    /// Empty while nobody decided against what is usual.
    [[nodiscard]] std::optional<bool> manifestHabit() const { return m_manifestHabit; }
    [[nodiscard]] bool isSingleLine() const;
    [[nodiscard]] bool isSplit() const;
    /// Warns where a spreadsheet would drop rows, and offers to split.
    void setRowCount(std::size_t rows, const QLocale &locale);

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void showFormat();

    std::optional<bool> m_manifestHabit;
    std::size_t m_rows = 0;
    QLocale m_locale;
    QComboBox *m_format;
    widgets::PlainLabel *m_meaning;
    QCheckBox *m_manifest;
    QCheckBox *m_singleLine;
    widgets::PlainLabel *m_warning;
    QCheckBox *m_split;
};

} // namespace precedent::dialogs
