// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/desktopdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace precedent::dialogs {

namespace {

/// In design pixels.
constexpr int hintWidth = 360;

} // namespace

DesktopDialog::DesktopDialog(const DesktopTaste &taste, QWidget *parent)
    : QDialog(parent), m_appearance(new QComboBox), m_notices(new QCheckBox(tr("Tell when a long job has ended"))),
      m_motion(new QCheckBox(tr("Nothing moves by itself")))
{
    setObjectName(QStringLiteral("desktop"));
    setWindowTitle(tr("Window and notices"));
    m_appearance->setObjectName(QStringLiteral("desktop.appearance"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->view()->setAccessibleName(tr("Appearance"));
    for (const auto &[name, value] :
         {std::pair(tr("As the desktop is"), widgets::Appearance::System),
          std::pair(tr("Light"), widgets::Appearance::Light), std::pair(tr("Dark"), widgets::Appearance::Dark)})
        m_appearance->addItem(name, int(value));
    m_appearance->setCurrentIndex(m_appearance->findData(int(taste.appearance)));
    m_notices->setObjectName(QStringLiteral("desktop.notices"));
    m_notices->setChecked(taste.hasNotices);
    m_motion->setObjectName(QStringLiteral("desktop.motion"));
    m_motion->setChecked(taste.reducesMotion || taste.desktopReducesMotion);
    m_motion->setEnabled(!taste.desktopReducesMotion);
    arrange(taste);
    connect(m_appearance, &QComboBox::activated, this,
            [this] { Q_EMIT appearanceChosen(static_cast<widgets::Appearance>(m_appearance->currentData().toInt())); });
    connect(m_notices, &QCheckBox::toggled, this, &DesktopDialog::noticesChosen);
    connect(m_motion, &QCheckBox::toggled, this, &DesktopDialog::motionChosen);
}

void DesktopDialog::arrange(const DesktopTaste &taste)
{
    const auto hint = [this](const QString &text) {
        auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
        label->setWordWrap(true);
        label->setMinimumWidth(widgets::scaled(hintWidth, *this));
        return label;
    };
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->setHorizontalSpacing(3 * widgets::space);
    form->addRow(new widgets::PlainLabel(tr("Appearance")), m_appearance);
    form->addRow(new widgets::PlainLabel(tr("Notices")), m_notices);
    form->addRow(QString(),
                 hint(taste.hasTray
                          ? tr("Only while another window is in front, and without figures or names.")
                          : tr("This desktop has no tray: the window asks for attention in the task bar instead.")));
    form->addRow(new widgets::PlainLabel(tr("Motion")), m_motion);
    if (taste.desktopReducesMotion)
        form->addRow(QString(), hint(tr("The desktop asks for it.")));
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

} // namespace precedent::dialogs
