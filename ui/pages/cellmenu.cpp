// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellmenu.h"

#include "insight/stats.h"
#include "ui/models/recordcolumns.h"
#include "ui/models/similar.h"
#include "ui/pages/copytext.h"
#include "ui/pages/customerdialog.h"
#include "ui/pages/evidencedialog.h"
#include "ui/pages/handover.h"
#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QMenu>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::CellMenu)
};

void addFilters(QMenu &menu, const CellRequest &cell, const shell::PageContext &context)
{
    auto *filter = &context.filter;
    const std::optional<query::Clause> clause = models::clauseOf(cell.column, cell.row, *context.workspace.snapshot());
    const auto add = [&](const QString &text, const char *name, bool exclude) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(clause.has_value());
        if (clause)
            QObject::connect(action, &QAction::triggered, filter, [filter, clause, exclude] {
                // What was excluded before stays so.
                exclude ? shell::addToClause(*filter, clause->key, clause->values, true)
                        : filter->setClause(clause->key, clause->values);
            });
    };
    const QString shown = clause ? widgets::displayText(text::chipText(*clause), 60) : QString();
    add(clause ? widgets::menuText(Words::tr("Only %1", "a filter condition").arg(shown)) : Words::tr("Only this"),
        "menu.only", false);
    add(Words::tr("Exclude"), "menu.exclude", true);
}

void addCustomer(QMenu &menu, RecordTable &table, const insight::Row &row, const shell::PageContext &context,
                 Handover &handover)
{
    const QString name = models::oneLine(row.record.customer);
    QAction *customer = menu.addAction(
        name.isEmpty() ? Words::tr("Customer…") : widgets::menuText(Words::tr("Customer %1…", "a name").arg(name)));
    customer->setObjectName(QStringLiteral("menu.customer"));
    customer->setEnabled(!name.isEmpty());
    QObject::connect(customer, &QAction::triggered, &handover,
                     [&table, row, context, &handover] { openCustomer(context, handover, row, table.window()); });
}

/// Shows them, and says how they ended.
void showSimilar(const domain::Record &record, const shell::PageContext &context)
{
    const auto filter = models::similarTo(record);
    const auto snapshot = context.workspace.snapshot();
    const auto rows = snapshot->select(filter, context.workspace.calendar());
    context.filter.show(QStringLiteral("decisions"), filter, query::Sort{{QStringLiteral("requested_at"), true}});
    if (!rows || rows->empty())
        return;
    const auto figures = insight::figures(*snapshot, *rows);
    context.showToast(Words::tr("%1 of %Ln similar decision(s) approved", nullptr, figures.decided())
                          .arg(QLocale().toString(figures.approved)));
}

void addSimilar(QMenu &menu, const insight::Row &row, const shell::PageContext &context)
{
    QAction *similar = menu.addAction(Words::tr("Similar decisions"));
    similar->setObjectName(QStringLiteral("menu.similar"));
    QObject::connect(similar, &QAction::triggered, &context.filter,
                     [record = row.record, context] { showSimilar(record, context); });
}

} // namespace

QMenu *makeCellMenu(RecordTable &table, const CellRequest &cell, const shell::PageContext &context, Handover &handover)
{
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFilters(*menu, cell, context);
    menu->addSeparator();
    auto *filter = &context.filter;
    const QString agent = models::personText(cell.row.record.agent);
    QAction *openAgent = menu->addAction(widgets::menuText(Words::tr("Open %1", "an agent").arg(agent)));
    openAgent->setObjectName(QStringLiteral("menu.agent"));
    openAgent->setEnabled(!agent.isEmpty());
    const domain::PersonRef person = cell.row.record.agent;
    QObject::connect(openAgent, &QAction::triggered, &handover, [&handover, filter, person] {
        handover.askForAgent(person.id.isEmpty() ? person.name : person.id);
        filter->setPage(QStringLiteral("agents"));
    });
    addCustomer(*menu, table, cell.row, context, handover);
    addSimilar(*menu, cell.row, context);
    QAction *copy = menu->addAction(Words::tr("Copy"));
    copy->setObjectName(QStringLiteral("menu.copy"));
    QObject::connect(copy, &QAction::triggered, &table, [&table] { copySelection(table, false); });
    QAction *copyAll = menu->addAction(Words::tr("Copy with headings"));
    QObject::connect(copyAll, &QAction::triggered, &table, [&table] { copySelection(table, true); });
    QAction *evidence = menu->addAction(Words::tr("Evidence package…"));
    evidence->setObjectName(QStringLiteral("menu.evidence"));
    evidence->setEnabled(!cell.row.hidesNames);
    QObject::connect(evidence, &QAction::triggered, &table,
                     [&table, context] { openEvidence(context, selectionOf(table), table.window()); });
    QAction *slack = menu->addAction(cell.row.permalink.isEmpty() ? Words::tr("Open in Slack (address unknown)")
                                                                  : Words::tr("Open in Slack"));
    slack->setObjectName(QStringLiteral("menu.slack"));
    slack->setEnabled(!cell.row.permalink.isEmpty());
    QObject::connect(slack, &QAction::triggered, &table,
                     [&table, links = &context.links, link = cell.row.permalink] { links->open(link, &table); });
    return menu;
}

} // namespace precedent::pages
