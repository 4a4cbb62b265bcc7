// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace precedent::test {

namespace {

QString describe(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
}

/// Parts that Qt builds inside its own widgets; their owner is what a screen reader names.
bool isInside(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) || widget.focusProxy() != nullptr;
}

domain::Record recordOf(const QStringList &fields, int number)
{
    const auto at = [&fields](int i) { return fields.value(i).trimmed(); };
    domain::Record record;
    record.channel = domain::ChannelId(QStringLiteral("C1"));
    record.team = domain::TeamId(QStringLiteral("T1"));
    const auto when = base::fromIso(at(0).replace(u' ', u'T') + QStringLiteral(":00Z")).value_or(base::Instant{0});
    record.requestedAt = when;
    const auto digits = QStringLiteral("%1.%2").arg(when.seconds()).arg(number, 6, 10, QLatin1Char('0'));
    record.root = base::SlackTs::parse(digits).value_or(base::SlackTs());
    record.id = domain::recordId(record.channel, record.root);
    record.agent.name = at(1);
    record.type = domain::fromWord<domain::RequestType>(at(2)).value_or(domain::RequestType::Other);
    record.decision = domain::fromWord<domain::Decision>(at(3)).value_or(domain::Decision::Pending);
    const auto amount = at(4).split(u' ', Qt::SkipEmptyParts);
    if (amount.size() == 2)
        record.amount = base::fromDecimal(amount.front(), *base::Currency::parse(amount.back()));
    for (const auto &approver : at(5).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        record.approvers.push_back({{}, approver});
    record.reason = at(6);
    record.customer = at(7);
    return record;
}

} // namespace

QStringList unnamedFocusables(const QWidget &root)
{
    QStringList unnamed;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isInside(*widget))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
            unnamed += describe(*widget);
    }
    return unnamed;
}

QStringList richLabels(const QWidget &root)
{
    QStringList rich;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            rich += describe(*label);
    }
    return rich;
}

QStringList sharedShortcuts(const QWidget &root)
{
    QMap<QString, QSet<QString>> claims;
    for (const auto *action : root.findChildren<QAction *>()) {
        // Each chart has the same key for itself, while it has the focus.
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const auto &shortcut : action->shortcuts())
            if (!shortcut.isEmpty())
                claims[shortcut.toString(QKeySequence::PortableText)].insert(describe(*action));
    }
    QStringList shared;
    for (auto claim = claims.cbegin(); claim != claims.cend(); ++claim) {
        if (claim.value().size() > 1)
            shared +=
                claim.key() + QStringLiteral(": ") + QStringList(claim.value().values()).join(QStringLiteral(", "));
    }
    return shared;
}

QList<std::pair<QString, QString>> hostileTexts()
{
    QString nested;
    for (int i = 0; i < 20; ++i)
        nested += QStringLiteral("<table><tr><td>");
    return {{QStringLiteral("twenty nested tables"), nested},
            {QStringLiteral("image from disk"), QStringLiteral("<img src=\"file:///etc/passwd\" width=9999>")},
            {QStringLiteral("script link"), QStringLiteral("<a href=\"javascript:alert(1)\">click</a>")},
            {QStringLiteral("bold"), QStringLiteral("<b>approved</b>")},
            {QStringLiteral("entities"), QStringLiteral("&lt;b&gt; &amp; Co")},
            {QStringLiteral("marks"), QStringLiteral("z") + QString(5000, QChar(0x0335))},
            {QStringLiteral("right to left override"), QStringLiteral("denied \u202edevorppa")},
            {QStringLiteral("very long"), QString(100'000, u'W')},
            {QStringLiteral("lines"), QStringLiteral("\n").repeated(500)},
            {QStringLiteral("mnemonic"), QStringLiteral("&R&D && more")},
            {QStringLiteral("place holders"), QStringLiteral("%1 %2 %n {word}")}};
}

std::shared_ptr<const insight::Snapshot> snapshotOf(const QString &lines)
{
    insight::SnapshotInput input;
    input.channelNames.insert(QStringLiteral("C1"), QStringLiteral("approvals"));
    int number = 0;
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            input.records.push_back(recordOf(line.split(u'|'), ++number));
    }
    return insight::Snapshot::build(std::move(input));
}

query::Calendar calendar()
{
    return {base::Zone(), base::fromIso(QStringLiteral("2026-10-31T12:00:00Z")).value_or(base::Instant{0}), 1};
}

} // namespace precedent::test
