// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartmarks.h"

#include "ui/charts/chartframe.h"
#include "ui/models/narrowing.h"
#include "ui/shell/markpicking.h"
#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::Marks)
};

const QString decisionsId = QStringLiteral("decisions");

void pick(shell::FilterState &filter, const QString &page, const shell::Mark &mark)
{
    if (!mark.clauses.empty())
        shell::pickMark(filter, page, mark);
}

QString shortText(const std::vector<query::Clause> &clauses)
{
    return widgets::displayText(text::filterText({clauses}), 60);
}

/// "Exclude" for each condition of its own: no filter says "not both".
void addExclusions(QMenu &menu, shell::FilterState &filter, const std::vector<query::Clause> &clauses)
{
    for (const query::Clause &clause : clauses) {
        QAction *exclude =
            menu.addAction(widgets::menuText(Words::tr("Exclude %1", "a filter condition").arg(shortText({clause}))));
        exclude->setObjectName(QStringLiteral("menu.exclude.") + query::keyWord(clause.key));
        QObject::connect(exclude, &QAction::triggered, &filter,
                         [&filter, clause] { shell::addToClause(filter, clause.key, clause.values, true); });
    }
}

void addFilters(QMenu &menu, shell::FilterState &filter, const shell::Mark &mark)
{
    const auto add = [&](const QString &text, const char *name, const QString &page) {
        QAction *action = menu.addAction(widgets::menuText(text));
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &filter, [&filter, page, mark] { pick(filter, page, mark); });
    };
    const QString here = filter.state().page;
    if (shell::isPicked(filter, mark)) {
        add(Words::tr("Remove this filter"), "menu.only", here);
    } else {
        add(Words::tr("Only %1", "a filter condition").arg(shortText(mark.clauses)), "menu.only", here);
        add(Words::tr("Show the decisions"), "menu.decisions", decisionsId);
    }
    addExclusions(menu, filter, mark.clauses);
    menu.addSeparator();
}

const charts::ChartFrame *frameOf(const QWidget &chart)
{
    for (const QWidget *part = &chart; part != nullptr; part = part->parentWidget()) {
        if (const auto *frame = qobject_cast<const charts::ChartFrame *>(part))
            return frame;
    }
    return nullptr;
}

void openMenu(QWidget &chart, shell::FilterState &filter, const shell::Mark &mark, const QPoint &position)
{
    auto *menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!mark.clauses.empty())
        addFilters(*menu, filter, mark);
    if (const charts::ChartFrame *frame = frameOf(chart))
        menu->addActions(frame->drawn()->actions());
    menu->popup(position);
}

template <typename Chart>
void connectPlaces(Chart &chart, const shell::PageContext &context, const ConditionsAt &conditions)
{
    const auto markAt = [&filter = context.filter, conditions](int first, int second) {
        const auto clauses = conditions(first, second);
        return shell::Mark{clauses, models::narrowed(filter.filter(), clauses)};
    };
    QObject::connect(&chart, &Chart::activated, &chart, [&filter = context.filter, markAt](int first, int second) {
        pick(filter, decisionsId, markAt(first, second));
    });
    QObject::connect(&chart, &Chart::menuRequested, &chart,
                     [&chart, &filter = context.filter, markAt](int first, int second, const QPoint &position) {
                         openMenu(chart, filter, markAt(first, second), position);
                     });
}

} // namespace

void fillCard(widgets::Card &card, charts::ChartFrame &frame)
{
    card.addHeaderAction(frame.tableAction());
    card.setContent(&frame);
    QObject::connect(&frame, &charts::ChartFrame::tableShown, &card,
                     [&card](bool isShown) { card.setHintShown(!isShown); });
}

void connectMarks(charts::StackedBarChart &chart, const shell::PageContext &context, const ConditionsAt &conditions)
{
    connectPlaces(chart, context, conditions);
}

void connectMarks(charts::HistogramChart &chart, const shell::PageContext &context, const ConditionsAt &conditions)
{
    connectPlaces(chart, context, conditions);
}

void connectMarks(charts::HeatMap &chart, const shell::PageContext &context, const ConditionsAt &conditions)
{
    connectPlaces(chart, context, conditions);
}

void connectMarks(charts::ItemChart &chart, const shell::PageContext &context,
                  const std::function<shell::Mark(int)> &markAt)
{
    QObject::connect(&chart, &charts::ItemChart::activated, &chart,
                     [&filter = context.filter, markAt](int item) { pick(filter, decisionsId, markAt(item)); });
    QObject::connect(&chart, &charts::ItemChart::menuRequested, &chart,
                     [&chart, &filter = context.filter, markAt](int item, const QPoint &position) {
                         openMenu(chart, filter, markAt(item), position);
                     });
}

} // namespace precedent::pages
