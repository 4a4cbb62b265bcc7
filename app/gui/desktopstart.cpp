// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktopstart.h"

#include "app/diagnostics.h"
#include "app/gui/dropped.h"
#include "app/gui/finishnotice.h"
#include "app/gui/verifyjob.h"
#include "app/libraries.h"
#include "ui/dialogs/desktopdialog.h"
#include "ui/dialogs/diagnosticsdialog.h"
#include "ui/widgets/motion.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QSystemTrayIcon>

namespace precedent::gui {

namespace {

struct DesktopText
{
    Q_DECLARE_TR_FUNCTIONS(DesktopText)
};

const QString noticesKey = QStringLiteral("desktop/notices");
const QString motionKey = QStringLiteral("desktop/reducedmotion");

std::vector<shell::TextRow> libraryRows()
{
    std::vector<shell::TextRow> rows;
    for (const auto &library : app::libraries()) {
        const bool isPublic = library.licence == QLatin1String("public domain"); // the others are names
        rows.push_back({(library.name + u' ' + library.version).trimmed(),
                        isPublic ? DesktopText::tr("public domain") : library.licence});
    }
    return rows;
}

QStringList displayLines()
{
    QStringList lines{QStringLiteral("platform: ") + QGuiApplication::platformName(),
                      QStringLiteral("tray: %1").arg(QSystemTrayIcon::isSystemTrayAvailable() ? 1 : 0)};
    for (const auto *screen : QGuiApplication::screens())
        lines += QStringLiteral("screen: %1x%2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines;
}

void askForLedger(const QString &current, const std::function<void(const QString &)> &open, QWidget *parent)
{
    const auto path =
        QFileDialog::getOpenFileName(parent, DesktopText::tr("Open ledger"), QFileInfo(current).absolutePath(),
                                     DesktopText::tr("Precedent ledgers (*.precedent);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void openDesktopDialog(const std::shared_ptr<QSettings> &settings, const shell::PageContext &context, QWidget *parent)
{
    auto *dialog = new dialogs::DesktopDialog({context.theme.appearance(), settings->value(noticesKey, true).toBool(),
                                               QSystemTrayIcon::isSystemTrayAvailable(),
                                               settings->value(motionKey).toBool(), widgets::desktopReducesMotion()},
                                              parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &dialogs::DesktopDialog::noticesChosen, parent,
                     [settings](bool areWanted) { settings->setValue(noticesKey, areWanted); });
    QObject::connect(dialog, &dialogs::DesktopDialog::motionChosen, parent, [settings](bool isReduced) {
        settings->setValue(motionKey, isReduced);
        widgets::setReducesMotion(isReduced);
    });
    // The menu's entry changes the theme, keeps the choice and stays ticked rightly.
    QObject::connect(dialog, &dialogs::DesktopDialog::appearanceChosen, parent, [parent](widgets::Appearance chosen) {
        const auto name = QStringLiteral("action.appearance.") + widgets::toWord(chosen);
        if (auto *action = parent->findChild<QAction *>(name))
            action->trigger();
    });
    dialog->show();
}

} // namespace

void addDesktop(shell::WindowSetup &setup, const DesktopParts &parts)
{
    setup.libraries = libraryRows();
    if (parts.openLedger)
        setup.openLedger = [parts](const shell::PageContext &, QWidget *parent) {
            askForLedger(parts.ledger, parts.openLedger, parent);
        };
    widgets::setReducesMotion(parts.settings != nullptr && parts.settings->value(motionKey).toBool());
    if (parts.settings != nullptr)
        setup.desktop = [parts](const shell::PageContext &context, QWidget *parent) {
            openDesktopDialog(parts.settings, context, parent);
        };
    setup.diagnostics = [parts](const shell::PageContext &context, QWidget *parent) {
        openDiagnostics(parts.ledger, context.clock, parent);
    };
    setup.openDropped = [drop = DropParts{parts.openLedger, parts.import}](const shell::PageContext &context,
                                                                           const QList<QUrl> &urls) {
        takeDropped(context, urls, drop);
    };
}

void watchJobs(shell::MainWindow &window, const std::shared_ptr<QSettings> &settings)
{
    logJobs(window.jobs());
    if (settings == nullptr)
        return;
    auto *tray = new TrayNotice(window);
    NoticeParts parts;
    parts.isWanted = [settings] { return settings->value(noticesKey, true).toBool(); };
    parts.isInFront = [tray] { return tray->isInFront(); };
    parts.show = [tray](const QString &title, const QString &text, bool isGood) { tray->show(title, text, isGood); };
    new FinishNotice(window.jobs(), std::move(parts));
}

void openDiagnostics(const QString &ledger, const base::Clock &clock, QWidget *parent)
{
    const app::DiagnosticsOrder order{QStringLiteral("precedent ") + QCoreApplication::applicationVersion(), ledger,
                                      clock, displayLines()};
    const auto collected = std::make_shared<app::Diagnostics>();
    dialogs::DiagnosticsParts parts;
    parts.collect = [order, collected] {
        *collected = app::collectDiagnostics(order);
        return app::toText(*collected);
    };
    parts.save = [collected](const QString &path) { return app::saveDiagnostics(*collected, path); };
    parts.fileName = app::diagnosticsFileName(clock());
    auto *dialog = new dialogs::DiagnosticsDialog(std::move(parts), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace precedent::gui
