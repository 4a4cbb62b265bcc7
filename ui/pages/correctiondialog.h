// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgertypes.h"
#include "ui/pages/valueeditor.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// Asks for another value of one field: what it says now, an editor that fits, and every correction so far.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `record` as it is now, `history` all corrections of it.
    CorrectionDialog(const domain::Record &record, const QString &field, const std::vector<store::Correction> &history,
                     EditorContext context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another value than before, in the form of corrections.
    void corrected(const precedent::store::Correction &correction);
    void restoreRequested();

private:
    void arrange(const std::vector<store::Correction> &history);
    [[nodiscard]] QString conflict() const;
    void check();
    void save();

    EditorContext m_context;
    QString m_asked; ///< the amounts of the record, in the form of corrections
    QString m_approved;
    store::Correction m_correction;
    ValueEditor *m_editor;
    widgets::PlainLabel *m_notice;
    QPushButton *m_save;
};

} // namespace precedent::pages
