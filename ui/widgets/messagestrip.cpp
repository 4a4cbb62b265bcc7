// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagestrip.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace precedent::widgets {

namespace {

constexpr std::size_t maxActions = 3;

PillTone toneOf(StripLevel level)
{
    switch (level) {
    case StripLevel::Ok:
        return PillTone::Approved;
    case StripLevel::Warning:
        return PillTone::Pending;
    case StripLevel::Error:
        return PillTone::Denied;
    case StripLevel::Info:
        break;
    }
    return PillTone::Accent;
}

QString wordOf(StripLevel level)
{
    switch (level) {
    case StripLevel::Ok:
        return MessageStrip::tr("Done");
    case StripLevel::Warning:
        return MessageStrip::tr("Warning");
    case StripLevel::Error:
        return MessageStrip::tr("Error");
    case StripLevel::Info:
        break;
    }
    return MessageStrip::tr("Note");
}

} // namespace

MessageStrip::MessageStrip(const StripMessage &message, QWidget *parent)
    : QFrame(parent), m_id(message.id), m_level(message.level)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("strip.") + message.id);
    setAccessibleName(tr("%1: %2", "level, message").arg(wordOf(message.level), displayText(message.text)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, space, space, space);
    layout->setSpacing(gap);
    layout->addWidget(new Pill(wordOf(message.level), toneOf(message.level), this));
    auto *text = new PlainLabel(message.text, TextRole::Body, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    Q_ASSERT(message.actions.size() <= maxActions);
    for (const auto &action : message.actions) {
        auto *button = new QPushButton(action.label, this);
        button->setAccessibleName(action.label);
        connect(button, &QPushButton::clicked, this, action.run);
        layout->addWidget(button);
    }
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setProperty("kind", QStringLiteral("link"));
    close->setObjectName(objectName() + QStringLiteral(".close"));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close message"));
    connect(close, &QToolButton::clicked, this, &MessageStrip::closed);
    layout->addWidget(close);
}

void MessageStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

StripArea::StripArea(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    setVisible(false);
}

void StripArea::add(const StripMessage &message)
{
    remove(message.id);
    auto *strip = new MessageStrip(message, this);
    connect(strip, &MessageStrip::closed, this, [this, id = message.id] { remove(id); });
    layout()->addWidget(strip);
    setVisible(true);
    removeOldDone();
}

/// What went well asks for nothing; only the newest two stay.
void StripArea::removeOldDone()
{
    constexpr int mostDone = 2;
    auto done = strips();
    done.removeIf([](const MessageStrip *strip) { return strip->level() != StripLevel::Ok; });
    for (const auto *strip : done.first(std::max<qsizetype>(0, done.size() - mostDone)))
        remove(strip->id());
}

void StripArea::remove(const QString &id)
{
    for (auto *strip : strips()) {
        if (strip->id() != id)
            continue;
        layout()->removeWidget(strip);
        strip->setParent(nullptr);
        strip->deleteLater();
    }
    setVisible(!strips().isEmpty());
}

void StripArea::removeDone()
{
    for (const auto *strip : strips()) {
        if (strip->level() == StripLevel::Ok)
            remove(QString(strip->id()));
    }
}

QStringList StripArea::shownIds() const
{
    QStringList ids;
    for (const auto *strip : strips())
        ids += strip->id();
    return ids;
}

QList<MessageStrip *> StripArea::strips() const
{
    return findChildren<MessageStrip *>(Qt::FindDirectChildrenOnly);
}

} // namespace precedent::widgets
