// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::shell {

TextDialog::TextDialog(const QString &title, const std::vector<TextRow> &rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * widgets::space);
    grid->setVerticalSpacing(widgets::spaceSmall);
    int line = 0;
    for (const auto &row : rows) {
        grid->addWidget(new widgets::PlainLabel(row.term, widgets::TextRole::Body, this), line, 0);
        grid->addWidget(new widgets::PlainLabel(row.meaning, widgets::TextRole::CardTitle, this), line, 1);
        ++line;
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace precedent::shell
