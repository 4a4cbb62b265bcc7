// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/verifyjob.h"

#include "logging/log.h"
#include "records/ledgercheck.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace precedent::gui {

namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

const QString afterEndId = QStringLiteral("verify.abrupt-end");
using widgets::StripLevel;

base::Result<QString> verify(const QString &path, const base::CancelToken &cancel)
{
    const auto check = records::checkLedger(path, cancel);
    if (!check)
        return check.error();
    if (const auto sound = records::outcomeOf(*check); !sound)
        return sound.error();
    return VerifyText::tr("The ledger is unaltered: %1 log entries and %2 records were checked.")
        .arg(QLocale().toString(static_cast<qlonglong>(check->log.leaves)),
             QLocale().toString(static_cast<qlonglong>(check->log.records)));
}

} // namespace

shell::JobFunction verifyJob(const QString &ledger)
{
    return [ledger](const base::CancelToken &cancel, const shell::ReportProgress &) { return verify(ledger, cancel); };
}

void checkAfterAbruptEnd(shell::MainWindow &window, const QString &ledger, const std::function<void()> &save)
{
    const auto say = [&window, save](StripLevel level, const QString &text) {
        window.showStrip({QStringLiteral("abrupt-end"),
                          level,
                          text::sentences({VerifyText::tr("Precedent did not end properly the last time."), text}),
                          {{VerifyText::tr("Save diagnostics…"), save}}});
    };
    // The sentence goes to this strip, which has the button, and not to the job's own.
    const auto sentence = std::make_shared<QString>();
    const auto work = [ledger, sentence](const base::CancelToken &cancel,
                                         const shell::ReportProgress &) -> base::Result<QString> {
        auto checked = verify(ledger, cancel);
        if (!checked)
            return checked.error();
        *sentence = *checked;
        return QString();
    };
    const auto started = window.jobs().start(afterEndId, VerifyText::tr("Checking the ledger"), work);
    if (!started)
        return say(StripLevel::Warning, VerifyText::tr("Tools, Verify ledger checks that nothing was harmed."));
    say(StripLevel::Info, VerifyText::tr("What it had saved is kept; the ledger is being checked."));
    const auto atEnd = [say, sentence](const QString &, const base::Result<QString> &result) {
        if (result)
            return say(StripLevel::Ok, text::sentences({VerifyText::tr("Nothing that was saved is lost."), *sentence}));
        if (result.error().kind == base::ErrorKind::Interrupted)
            return say(StripLevel::Info, VerifyText::tr("The ledger was not checked to its end; Tools, Verify ledger "
                                                        "does it."));
        say(StripLevel::Error, VerifyText::tr("The check of the ledger found what is said here."));
    };
    QObject::connect(&window.jobs(), &shell::JobController::finished, &window, atEnd, Qt::SingleShotConnection);
}

void logJobs(shell::JobController &jobs)
{
    QObject::connect(&jobs, &shell::JobController::started, &jobs,
                     [](const QString &id) { logging::noteBegin(QStringLiteral("job ") + id); });
    QObject::connect(&jobs, &shell::JobController::finished, &jobs,
                     [](const QString &id, const base::Result<QString> &result) {
                         logging::noteEnd(QStringLiteral("job ") + id, result ? nullptr : &result.error());
                     });
}

} // namespace precedent::gui
