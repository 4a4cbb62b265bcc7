// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedviews.h"

#include "ui/text/joined.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/opening.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::shell {

namespace {
constexpr int maxNameLength = 80;
}

ViewNameDialog::ViewNameDialog(const QStringList &takenNames, const ViewNameWords &words, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("saveview"));
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("saveview.name"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(maxNameLength);
    const QString kept = text::sentences({tr("A view keeps filter, order and columns under a name."), words.hint});
    auto *hint = new widgets::PlainLabel(kept, widgets::TextRole::Secondary, this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(words.title, QDialogButtonBox::AcceptRole);
    save->setEnabled(false);
    for (auto *button : buttons->buttons())
        button->setAccessibleName(widgets::withoutKey(button->text()));
    connect(m_name, &QLineEdit::textChanged, this, [hint, save, kept, takenNames](const QString &text) {
        const auto name = text.trimmed();
        save->setEnabled(!name.isEmpty());
        hint->setText(takenNames.contains(name) ? tr("Replaces the view of this name.") : kept);
    });
    m_name->setText(words.name);
    m_name->selectAll();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto name = m_name->text().trimmed();
        accept();
        Q_EMIT chosen(name);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(hint);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
}

QStringList viewNames(const workspace::Workspace &workspace)
{
    QStringList names;
    for (const auto &view : workspace.views())
        names += view.name;
    return names;
}

std::optional<query::SavedView> viewNamed(const workspace::Workspace &workspace, const QString &name)
{
    const auto views = workspace.views();
    const auto found =
        std::find_if(views.begin(), views.end(), [&name](const query::SavedView &view) { return view.name == name; });
    return found == views.end() ? std::nullopt : std::optional(*found);
}

ViewCommand::ViewCommand(workspace::Workspace &workspace, const QString &name, std::optional<query::SavedView> after,
                         ReportError report)
    : QUndoCommand(after ? QCoreApplication::translate("ViewCommand", "save view “%1”").arg(name)
                         : QCoreApplication::translate("ViewCommand", "remove view “%1”").arg(name)),
      m_workspace(workspace), m_name(name), m_before(viewNamed(workspace, name)), m_after(std::move(after)),
      m_report(std::move(report))
{
}

void ViewCommand::put(const std::optional<query::SavedView> &view)
{
    const auto done = view ? m_workspace.saveView(*view) : m_workspace.removeView(m_name);
    if (!done)
        m_report(done.error());
}

RenameViewCommand::RenameViewCommand(workspace::Workspace &workspace, const query::SavedView &view,
                                     const QString &newName, ReportError report)
    : QUndoCommand(QCoreApplication::translate("ViewCommand", "rename view “%1”").arg(view.name)),
      m_workspace(workspace), m_before(view), m_after(view), m_replaced(viewNamed(workspace, newName)),
      m_report(std::move(report))
{
    m_after.name = newName;
}

void RenameViewCommand::redo()
{
    put(m_after, m_before.name, {});
}

void RenameViewCommand::undo()
{
    put(m_before, m_after.name, m_replaced);
}

void RenameViewCommand::put(const query::SavedView &kept, const QString &name,
                            const std::optional<query::SavedView> &view)
{
    const bool isOpening = workspace::openingView(m_workspace) == name;
    auto done = m_workspace.saveView(kept);
    if (done && isOpening)
        done = workspace::setOpeningView(m_workspace, kept.name);
    if (done)
        done = view ? m_workspace.saveView(*view) : m_workspace.removeView(name);
    if (!done)
        m_report(done.error());
}

OpeningViewCommand::OpeningViewCommand(workspace::Workspace &workspace, const QString &name, ReportError report)
    : QUndoCommand(name.isEmpty() ? QCoreApplication::translate("ViewCommand", "open with no view")
                                  : QCoreApplication::translate("ViewCommand", "open with view “%1”").arg(name)),
      m_workspace(workspace), m_before(workspace::openingView(workspace)), m_after(name), m_report(std::move(report))
{
}

void OpeningViewCommand::put(const QString &name)
{
    if (const auto done = workspace::setOpeningView(m_workspace, name); !done)
        m_report(done.error());
}

} // namespace precedent::shell
