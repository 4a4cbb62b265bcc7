// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace precedent::shell {

namespace {

constexpr int leastCharacters = 8; ///< of the title, whatever stands beside it

} // namespace

RailButton::RailButton(const QString &objectName, const QString &title, QWidget *parent)
    : QPushButton(parent), m_title(widgets::displayText(title.simplified())), m_pill(new widgets::Pill)
{
    setObjectName(objectName);
    setProperty("kind", QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
    setText(m_title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, widgets::space, 0);
    layout->addWidget(m_pill, 0, Qt::AlignRight);
    m_pill->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pill->hide();
}

void RailButton::setPill(const QString &word, widgets::PillTone tone, const QString &spoken)
{
    m_pill->setPill(word, tone);
    m_pill->setVisible(!word.isEmpty());
    setAccessibleName(spoken.isEmpty() ? m_title : m_title + QStringLiteral(", ") + spoken);
    elide();
}

void RailButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void RailButton::elide()
{
    // The pill gives way before the name does.
    const int least = fontMetrics().horizontalAdvance(m_title.left(leastCharacters + 1)) + 1; // widths are rounded
    const int whole = width() - 2 * widgets::gap;
    m_pill->setMaximumWidth(std::max(0, whole - least - widgets::space));
    const int pill =
        m_pill->isHidden() ? 0 : std::min(m_pill->sizeHint().width(), m_pill->maximumWidth()) + widgets::space;
    const int room = whole - pill;
    // An ampersand would become a mnemonic.
    auto shown = fontMetrics().elidedText(m_title, Qt::ElideMiddle, room);
    setText(shown.replace(u'&', QStringLiteral("&&")));
    setToolTip(widgets::plainToolTip(accessibleName()));
}

} // namespace precedent::shell
