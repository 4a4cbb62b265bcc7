// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"
#include "ui/models/latestonly.h"
#include "ui/models/listtable.h"
#include "ui/pages/limitcommands.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// A limit with the name of its holder.
struct NamedLimit
{
    insight::Limit limit;
    QString name;
};

/// The authority limits: added, changed, removed, written to files and read from them; each step can be undone in the
/// window.
class LimitsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LimitsDialog(const shell::PageContext &context, QWidget *parent = nullptr);

    /// Takes the limits of a file; says why where it is none.
    void importFrom(const QString &path);
    /// Writes all limits; says so, or why not.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The list is as the ledger has it.
    void listed();

private:
    /// What the ledger says of limits and of those who can have one.
    struct Held
    {
        std::vector<insight::Limit> limits;
        std::vector<domain::Person> people;
        std::vector<domain::AgentTeam> teams;
    };
    static base::Result<Held> read(const store::Ledger &ledger);

    void arrange();
    void list();
    void showHeld();
    void showSelection();
    void edit(const insight::Limit &limit);
    void add();
    void change();
    void remove();
    void put(std::vector<insight::Limit> limits, const QString &what);
    void chooseImport();
    void chooseExport();
    void say(const QString &text);
    [[nodiscard]] const insight::Limit *selected() const;

    shell::PageContext m_context;
    std::shared_ptr<LimitDesk> m_desk;
    models::LatestOnly m_listing;
    Held m_held;
    models::ListTable<NamedLimit> *m_limits;
    QTableView *m_table;
    widgets::PlainLabel *m_notice;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace precedent::pages
