// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dropped.h"

#include "store/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace precedent::gui {

namespace {

struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(DropText)
};

using widgets::StripLevel;

/// Where SQLite keeps the application's number in a file's header.
constexpr qsizetype applicationAt = 68;
constexpr qint64 headerBytes = 100;

void say(const shell::PageContext &context, StripLevel level, const QString &text,
         std::vector<widgets::StripAction> actions = {})
{
    context.showStrip({QStringLiteral("dropped"), level, text, std::move(actions)});
}

void offerImport(const shell::PageContext &context, const QString &path, const DropParts &parts)
{
    if (parts.import == nullptr)
        return say(
            context, StripLevel::Warning,
            DropText::tr("Nothing was imported: this is the sample. Leave it with “Connect Slack”, then drop the "
                         "export again."));
    say(context, StripLevel::Info,
        DropText::tr("“%1”: tick the channels to read. Nothing is imported before you press Import, and importing the "
                     "same again adds nothing.")
            .arg(QFileInfo(path).fileName()));
    context.filter.setPage(QStringLiteral("welcome"));
    parts.import->make(path);
}

} // namespace

DroppedKind kindOf(const QString &path)
{
    if (QFileInfo(path).isDir())
        return DroppedKind::Import;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DroppedKind::Other;
    const auto header = file.read(headerBytes);
    if (header.startsWith("PK\x03\x04"))
        return DroppedKind::Import;
    if (!header.startsWith("SQLite format 3") || header.size() < headerBytes)
        return DroppedKind::Other;
    const auto application = qFromBigEndian<quint32>(header.constData() + applicationAt);
    return application == quint32(store::applicationId) ? DroppedKind::Ledger : DroppedKind::Import;
}

void takeDropped(const shell::PageContext &context, const QList<QUrl> &urls, const DropParts &parts)
{
    const auto path = urls.value(0).toLocalFile();
    if (urls.size() != 1 || path.isEmpty())
        return say(context, StripLevel::Warning,
                   DropText::tr("Nothing was read. Drop one file of this computer at a time."));
    const auto name = QFileInfo(path).fileName();
    switch (kindOf(path)) {
    case DroppedKind::Import:
        return offerImport(context, path, parts);
    case DroppedKind::Ledger:
        return say(context, StripLevel::Info,
                   DropText::tr("“%1” is a ledger. Opening it closes the one shown now; neither is changed.").arg(name),
                   {{DropText::tr("Open"), [open = parts.openLedger, path] { open(path); }}});
    case DroppedKind::Other:
        say(context, StripLevel::Warning,
            DropText::tr("“%1” is no Slack export, slackdump database or ledger. Nothing was read. A CSV of payouts is "
                         "read under Tools, Reconcile payouts.")
                .arg(name));
    }
}

} // namespace precedent::gui
