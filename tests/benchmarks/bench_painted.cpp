// SPDX-License-Identifier: GPL-3.0-or-later
// bench_painted LEDGER: how long a person waits in the window of a large ledger, and for how long the UI thread is
// deaf.
#include "tests/support/stallwatch.h"
#include "ui/pages/pagelist.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

#include <cstdio>
#include <vector>

using namespace precedent;

namespace {

constexpr QSize windowSize(1440, 900);

/// Milliseconds from a change until the window has painted what answers it.
double untilPainted(shell::MainWindow &window, const std::function<void()> &change,
                    const std::function<bool()> &isAnswered = {})
{
    QElapsedTimer timer;
    timer.start();
    change();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isAnswered ? isAnswered() : window.hasData())
            loop.quit();
    });
    // Not at every turn of the loop: that would take a processor from the threads that are waited for.
    poll.setTimerType(Qt::PreciseTimer);
    poll.start(1);
    loop.exec();
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Some decisions are in view, of a preview or of all.
bool hasRows(const shell::MainWindow &window)
{
    const auto *table = window.findChild<QTableView *>(QStringLiteral("decisions.table"));
    return table != nullptr && table->isVisible() && table->model()->rowCount() > 0;
}

void print(const QString &what, double painted, double stall)
{
    std::printf("%-44s painted after %8.1f ms, longest stall %7.1f ms\n", qPrintable(what), painted, stall);
}

void measureTyping(shell::MainWindow &window, support::StallWatch &watchdog, const QString &page, const QString &words)
{
    auto &filter = window.filterState();
    const auto measured = [&](const QString &what, const std::function<void()> &change) {
        const auto painted = untilPainted(window, change);
        print(page + u' ' + what, painted, watchdog.takeLongest());
    };
    measured(QStringLiteral("opened"), [&] { filter.setPage(page); });
    for (qsizetype length = 1; length <= words.size(); ++length) {
        const auto typed = words.first(length);
        measured(u'"' + typed + u'"', [&] { (void)filter.type(typed); });
    }
    measured(QStringLiteral("one type"), [&] { filter.setClause(query::Key::Type, {QStringLiteral("refund")}); });
    measured(QStringLiteral("by amount"), [&] { filter.setSort({{QStringLiteral("amount"), true}}); });
    measured(QStringLiteral("cleared"), [&] { filter.clear(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return std::fprintf(stderr, "bench_painted LEDGER\n"), 2;
    support::StallWatch watchdog(&application);
    store::OpenOptions options;
    options.mustExist = true;
    QElapsedTimer start;
    start.start();
    auto workspace = workspace::Workspace::openInBackground(QString::fromLocal8Bit(argv[1]), options);
    if (!workspace)
        return std::fprintf(stderr, "%s\n", qPrintable(workspace.error().code)), 1;
    widgets::Theme theme(application);
    const widgets::LinkGuard links;
    shell::WindowSetup setup;
    setup.pages = pages::allPages();
    setup.start.page = QStringLiteral("decisions");
    shell::MainWindow window(**workspace, theme, links, setup);
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    const auto sinceStart = [&start] { return double(start.nsecsElapsed()) / 1e6; };
    print(QStringLiteral("window"), sinceStart(), watchdog.takeLongest());
    untilPainted(
        window, [] {}, [&window] { return hasRows(window); });
    print(QStringLiteral("first rows"), sinceStart(), watchdog.takeLongest());
    untilPainted(window, [] {});
    print(QString::number((*workspace)->snapshot()->size()) + QStringLiteral(" records"), sinceStart(),
          watchdog.takeLongest());
    for (const auto *page : {"decisions", "agents", "overview"})
        measureTyping(window, watchdog, QString::fromLatin1(page), QStringLiteral("damaged"));
    return 0;
}
