// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::shell {

namespace {

/// In design pixels.
constexpr int sentenceWidth = 460;

widgets::PlainLabel *sentence(const QString &text, widgets::TextRole role, QWidget &parent)
{
    auto *label = new widgets::PlainLabel(text, role, &parent);
    label->setWordWrap(true);
    label->setMinimumWidth(widgets::scaled(sentenceWidth, parent));
    return label;
}

} // namespace

AboutDialog::AboutDialog(const std::vector<TextRow> &libraries, QWidget *parent) : QDialog(parent)
{
    using widgets::TextRole;
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Precedent"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(
        sentence(tr("Precedent %1").arg(QCoreApplication::applicationVersion()), TextRole::PageTitle, *this));
    layout->addWidget(sentence(tr("Turns a Slack approvals channel into an audit trail."), TextRole::Body, *this));
    auto *promise =
        sentence(tr("It only reads Slack and contacts no other host. Every version of a message that it saw is kept as "
                    "Slack returned it, in a ledger on this computer that is tamper-evident: Tools, Verify ledger "
                    "finds what was altered afterwards."),
                 TextRole::Body, *this);
    promise->setObjectName(QStringLiteral("about.promise"));
    layout->addWidget(promise);
    layout->addWidget(sentence(tr("Licence: GPL-3.0-or-later. Free software, without any warranty as far as the law "
                                  "permits."),
                               TextRole::Secondary, *this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * widgets::space);
    grid->setVerticalSpacing(widgets::spaceSmall);
    int line = 0;
    for (const auto &library : libraries) {
        grid->addWidget(new widgets::PlainLabel(library.term, TextRole::Secondary, this), line, 0);
        grid->addWidget(new widgets::PlainLabel(library.meaning, TextRole::Secondary, this), line++, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addWidget(new widgets::PlainLabel(tr("Made with"), TextRole::CardTitle, this));
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
}

} // namespace precedent::shell
