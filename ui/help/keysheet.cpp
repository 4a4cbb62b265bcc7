// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keysheet.h"

#include "ui/widgets/actionbutton.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace precedent::help {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::help::KeySheet)
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const auto &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

/// Charts have a key each for the same thing.
class Collection
{
public:
    void add(const QAction &action, const QString &menu)
    {
        KeyRow row{keysOf(action), action.iconText(), menu};
        if (row.keys.isEmpty())
            return;
        const auto word = row.keys + u'\n' + row.what;
        if (m_known.contains(word))
            return;
        m_known.insert(word);
        m_rows.push_back(std::move(row));
    }
    void addMenu(const QMenu &menu, const QString &title)
    {
        for (const auto *action : menu.actions()) {
            if (action->menu() != nullptr)
                addMenu(*action->menu(), title);
            else
                add(*action, title);
        }
    }
    [[nodiscard]] std::vector<KeyRow> take() { return std::move(m_rows); }

private:
    QSet<QString> m_known;
    std::vector<KeyRow> m_rows;
};

/// False for what belongs to a dialog, and to the help itself.
bool isIn(const QWidget &window, const QAction &action)
{
    const auto *owner = action.parent();
    while (owner != nullptr && !owner->isWidgetType())
        owner = owner->parent();
    return owner != nullptr && static_cast<const QWidget *>(owner)->window() == &window;
}

/// What would end a cell or be read as a mark.
QString cell(QString text)
{
    return text.replace(u'|', QLatin1String("\\|")).replace(u'*', QLatin1String("\\*"));
}

} // namespace

std::vector<KeyRow> keyRows(const QWidget &window)
{
    Collection found;
    for (const auto *bar : window.findChildren<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (const auto *top : bar->actions()) {
            if (top->menu() != nullptr)
                found.addMenu(*top->menu(), widgets::withoutKey(top->text()));
        }
    }
    for (const auto *action : window.findChildren<QAction *>()) {
        if (isIn(window, *action))
            found.add(*action, {});
    }
    return found.take();
}

QString keyTable(const std::vector<KeyRow> &rows)
{
    auto table = QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                     .arg(Words::tr("Keys"), Words::tr("What it does"), Words::tr("Menu"));
    for (const auto &row : rows)
        table += QStringLiteral("| %1 | %2 | %3 |\n").arg(cell(row.keys), cell(row.what), cell(row.menu));
    return table;
}

} // namespace precedent::help
