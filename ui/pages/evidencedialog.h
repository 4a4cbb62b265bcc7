// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/package.h"
#include "ui/pages/rowsinview.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QVBoxLayout;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// Says what an evidence package of some records hands over, and what it does not, before it is written.
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    EvidenceDialog(const shell::PageContext &context, std::shared_ptr<const insight::Snapshot> snapshot,
                   evidence::Choice choice, QWidget *parent = nullptr);

    /// Writes the package behind the window; a strip tells of its end.
    void writeTo(const QString &path);

    /// Asks whether it is to be these instead, which somebody selected.
    void offerSelected(evidence::Choice selected);

private:
    void arrange();
    void showChoice();
    void choosePlace();

    shell::PageContext m_context;
    std::shared_ptr<const insight::Snapshot> m_snapshot;
    evidence::Choice m_choice;
    widgets::PlainLabel *m_purpose;
    widgets::PlainLabel *m_words;
    QVBoxLayout *m_offers;
    QPushButton *m_save;
};

/// Over the records in view or those selected on Decisions, as one says in the dialog.
void openEvidence(const shell::PageContext &context, QWidget *window);
/// Over these records.
void openEvidence(const shell::PageContext &context, const ShownSelection &records, QWidget *parent);

} // namespace precedent::pages
