// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/correctioncommands.h"
#include "ui/pages/valueeditor.h"
#include "ui/shell/page.h"

class QAction;
class QMenu;

namespace precedent::pages {

class DetailsPane;
class RecordTable;

/// Corrects the record that a page shows: opens the editor of a field, and puts what was answered on the undo stack.
class Corrector : public QObject
{
    Q_OBJECT
public:
    /// `page` is the parent of dialogs and menus.
    explicit Corrector(shell::Page &page);

    /// The record that is shown, with all its corrections; empty for none.
    void setRecord(const std::optional<domain::Record> &record, std::vector<store::Correction> corrections,
                   const models::Formatting &formatting);
    [[nodiscard]] bool isCorrected(const QString &field) const;
    /// Opens the editor of a field as soon as the people that it offers are read.
    void edit(const QString &field);
    /// Takes the corrections of a field back.
    void restore(const QString &field);
    /// What can be done about these fields; deletes itself when it closes.
    [[nodiscard]] QMenu *makeMenu(const QStringList &fields);

private:
    void addCopy(QMenu &menu, const QStringList &fields);
    [[nodiscard]] bool isShown(const QString &field) const;
    void open(const QString &field, std::vector<domain::Person> people);

    shell::Page &m_page;
    std::shared_ptr<CorrectionDesk> m_desk;
    models::LatestOnly m_peopleReading;
    std::optional<domain::Record> m_record;
    std::vector<store::Correction> m_corrections;
    models::Formatting m_formatting;
};

/// The buttons and the menu of the details, and `correct` for any field, with its menu below the row of the table.
void connectCorrections(DetailsPane &details, Corrector &corrector, RecordTable &table, const QAction &correct);

} // namespace precedent::pages
