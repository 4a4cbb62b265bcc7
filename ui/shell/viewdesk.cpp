// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewdesk.h"

#include "query/parse.h"
#include "ui/shell/windownames.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QUndoStack>

namespace precedent::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::shell::ViewDesk)
};

} // namespace

ViewDesk::ViewDesk(Parts parts) : m_parts(std::move(parts)) {}

void ViewDesk::save()
{
    auto *dialog =
        new ViewNameDialog(viewNames(m_parts.workspace), {Words::tr("Save view"), periodHint(), {}}, &m_parts.window);
    QObject::connect(dialog, &ViewNameDialog::chosen, &m_parts.window, [this](const QString &name) { replace(name); });
    dialog->open();
}

void ViewDesk::replace(const QString &name)
{
    const auto named = m_parts.names.named(m_parts.filter.filter());
    const auto before = viewNamed(m_parts.workspace, name);
    // Columns belong to the list of decisions; what is replaced from elsewhere keeps its own.
    const bool hasColumns = !before || m_parts.filter.state().page == QLatin1String("decisions");
    const query::SavedView view{name, query::toText(named), m_parts.filter.state().sort,
                                hasColumns ? m_parts.columns() : before->columns};
    // What is saved must open again as it is.
    const auto read = query::parse(view.query);
    if (!read)
        return showError(read.error());
    if (read->clauses != named.clauses)
        return m_parts.showStrip(
            {QStringLiteral("view"),
             widgets::StripLevel::Error,
             Words::tr("This filter has two conditions of one kind that must both hold, which no view can "
                       "keep. Nothing was saved. Remove one of them and save again."),
             {}});
    m_parts.undoStack.push(new ViewCommand(m_parts.workspace, name, view, reporting()));
}

void ViewDesk::rename(const QString &name)
{
    auto names = viewNames(m_parts.workspace);
    names.removeAll(name);
    auto *dialog = new ViewNameDialog(names, {Words::tr("Rename view"), {}, name}, &m_parts.window);
    QObject::connect(dialog, &ViewNameDialog::chosen, &m_parts.window,
                     [this, name](const QString &newName) { moveTo(name, newName); });
    dialog->open();
}

void ViewDesk::moveTo(const QString &name, const QString &newName)
{
    const auto view = viewNamed(m_parts.workspace, name);
    if (view && name != newName)
        m_parts.undoStack.push(new RenameViewCommand(m_parts.workspace, *view, newName, reporting()));
}

void ViewDesk::remove(const QString &name)
{
    m_parts.undoStack.push(new ViewCommand(m_parts.workspace, name, {}, reporting()));
}

void ViewDesk::setOpening(const QString &name)
{
    m_parts.undoStack.push(new OpeningViewCommand(m_parts.workspace, name, reporting()));
}

void ViewDesk::showError(const base::Error &error) const
{
    m_parts.showStrip({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
}

ReportError ViewDesk::reporting() const
{
    return [this](const base::Error &error) { showError(error); };
}

/// Whether a view of what is shown stays at its days or goes on with the calendar; empty without days.
QString ViewDesk::periodHint() const
{
    const auto &filter = m_parts.filter.filter();
    const auto *dates = filter.find(query::Key::Date);
    if (dates == nullptr || dates->values.size() != 1)
        return {};
    const QString &value = dates->values.front();
    if (query::relativeDates().contains(value))
        return Words::tr("Its period moves on: %1.", "a period such as “Last month”")
            .arg(text::valueLabel(query::Key::Date, value));
    const auto span = query::parseDates(value, m_parts.workspace.calendar());
    return span ? Words::tr("Its period is fixed: %1.", "days").arg(text::spanText(*span, m_parts.window.locale()))
                : QString();
}

} // namespace precedent::shell
