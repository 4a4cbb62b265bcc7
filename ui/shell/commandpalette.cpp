// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::shell {

namespace {

/// In design pixels.
constexpr QSize designSize(620, 420);
constexpr int rowHeight = 28;

bool isForTheList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(std::vector<Choice> choices, QWidget *parent)
    : QDialog(parent), m_choices(std::move(choices)), m_found(new models::ListTable<Choice>(this)),
      m_field(new QLineEdit), m_list(new QTableView),
      m_nothing(new widgets::PlainLabel(tr("Nothing matches these words.")))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::runChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommandPalette::say);
    m_field->installEventFilter(this);
    find({});
    m_field->setFocus();
}

void CommandPalette::arrange()
{
    m_field->setObjectName(QStringLiteral("palette.text"));
    m_field->setAccessibleName(tr("Command, page, view or agent"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setProperty("kind", QStringLiteral("palette"));
    m_list->setModel(m_found);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(widgets::scaled(rowHeight, *this));
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::gap, widgets::gap, widgets::gap, widgets::gap);
    layout->setSpacing(widgets::space);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    const QSize wanted(widgets::scaled(designSize.width(), *this), widgets::scaled(designSize.height(), *this));
    resize(parentWidget() != nullptr ? wanted.boundedTo(parentWidget()->size()) : wanted);
}

void CommandPalette::find(const QString &text)
{
    const QColor quiet = widgets::paletteFor(palette()).secondInk;
    const auto inQuiet = [quiet](const Choice &, int role) { return role == Qt::ForegroundRole ? quiet : QVariant(); };
    const Qt::Alignment left = Qt::AlignLeading | Qt::AlignVCenter;
    m_found->show(
        {{tr("Command"), left, [](const Choice &choice) { return choice.title; }},
         {tr("Menu"), left, [](const Choice &choice) { return choice.where; }, inQuiet},
         {tr("Keys"), Qt::AlignTrailing | Qt::AlignVCenter, [](const Choice &choice) { return choice.keys; }, inQuiet}},
        matching(m_choices, text));
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const bool isFound = m_found->rowCount() > 0;
    m_nothing->setVisible(!isFound);
    m_list->setVisible(isFound);
    if (isFound)
        m_list->selectRow(0);
    say();
}

void CommandPalette::say()
{
    const QModelIndex chosen = m_list->currentIndex();
    QString said = m_nothing->fullText();
    if (chosen.isValid() && m_found->rowCount() > 0) {
        const Choice &choice = m_found->item(chosen.row());
        said = tr("%1, %2. %3 of %4", "a command, its menu, its number, how many")
                   .arg(choice.title, choice.where, locale().toString(chosen.row() + 1),
                        locale().toString(m_found->rowCount()));
    }
    m_field->setAccessibleDescription(said);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runChosen();
        return true;
    }
    if (!isForTheList(key))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CommandPalette::runChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (m_found->rowCount() == 0 || !chosen.isValid())
        return;
    const auto run = m_found->item(chosen.row()).run;
    accept();
    // What it opens stands before the window, where this dialog stood.
    QTimer::singleShot(0, parentWidget(), run);
}

} // namespace precedent::shell
