// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/erasing.h"
#include "ui/models/latestonly.h"
#include "ui/shell/page.h"
#include "workspace/retentionrule.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// Erases a person's or customer's text, or everything personal in old threads: first what would go and what is on
/// hold, then, after a word was typed, the erasure itself behind the window.
class ErasureDialog : public QDialog
{
    Q_OBJECT
public:
    /// `isByAge`: by the age in months, which is kept as the ledger's rule.
    ErasureDialog(const shell::PageContext &context, bool isByAge, QWidget *parent = nullptr);

    /// Looks at what would go; the answer comes with looked().
    void look();

Q_SIGNALS:
    void looked();

private:
    using Plan = std::shared_ptr<const base::Result<records::ErasurePlan>>;

    void nameParts();
    void arrange();
    void connectParts();
    /// The target from the ledger as it is; any thread.
    [[nodiscard]] std::function<base::Result<records::ErasureTarget>(const store::Reader &)> target() const;
    /// "3 Nov · Sara Okafor · Refund · $30.00 · Northwind"
    [[nodiscard]] QString describe(const domain::RecordId &id) const;
    /// The rule of retention as it stands in the fields.
    [[nodiscard]] workspace::RetentionRule rule() const;
    void keepRule();
    void askForSync(bool isWanted);
    void showPlan(const Plan &plan);
    void forget();
    void check();
    void erase();
    /// The first time with a rule that was changed and not kept only says so.
    void reject() override;
    void say(const QString &text);

    shell::PageContext m_context;
    bool m_isByAge;
    models::LatestOnly m_looking;
    std::optional<records::ErasurePlan> m_plan; ///< what is on screen
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_months;
    QCheckBox *m_withSync;
    QPushButton *m_keep;
    workspace::RetentionRule m_kept; ///< as the ledger has it
    bool m_isTold = false;           ///< that the rule in the fields is not kept
    QPushButton *m_look;
    QListWidget *m_list;
    QLineEdit *m_basis;
    QLineEdit *m_typed;
    QPushButton *m_erase;
    widgets::PlainLabel *m_notice;
};

} // namespace precedent::pages
