// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sampleledger.h"
#include "ui/pages/pagelist.h"

#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace precedent::test {

/// What a window gives its pages, without the window: the sample workspace in October 2026, links that are recorded
/// instead of opened.
class SampleWindow
{
public:
    explicit SampleWindow(int decisions = 240)
        : m_theme(*qApp), m_links([this](const QUrl &url) { opened.append(url.toString()); },
                                  [](QWidget *, const QString &) { return true; })
    {
        sample::Options options;
        options.decisions = decisions;
        auto opening = app::openSampleWorkspace(options);
        if (opening.ok())
            m_workspace = *std::move(opening);
        shell::ViewState start;
        start.page = QStringLiteral("overview");
        start.period = QStringLiteral("2026-10");
        filter = std::make_unique<shell::FilterState>(start);
    }

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] widgets::Theme &theme() { return m_theme; }

    [[nodiscard]] shell::PageContext context()
    {
        return {*m_workspace,
                *filter,
                undo,
                m_theme,
                m_links,
                jobs,
                m_pool,
                [this](const widgets::StripMessage &strip) { strips.append(strip.text); },
                [this](const QString &toast) { toasts.append(toast); },
                m_workspace->ledger().clock()};
    }

    /// A page by its id, as big as in a usual window unless told otherwise, showing its data.
    [[nodiscard]] std::unique_ptr<shell::Page> open(const QString &id, const QSize &size = {1220, 840})
    {
        const auto entry = std::find_if(m_pages.begin(), m_pages.end(),
                                        [&id](const shell::PageEntry &candidate) { return candidate.id == id; });
        std::unique_ptr<shell::Page> page(entry->make(context(), nullptr));
        page->resize(size);
        page->show();
        refresh(*page);
        return page;
    }
    void refresh(shell::Page &page)
    {
        page.refresh();
        QVERIFY(QTest::qWaitFor([&page] { return page.hasData(); }, 20'000));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<shell::FilterState> filter;
    QUndoStack undo;
    shell::JobController jobs;
    QStringList opened;
    QStringList strips;
    QStringList toasts;

private:
    widgets::Theme m_theme;
    widgets::LinkGuard m_links;
    std::vector<shell::PageEntry> m_pages = pages::allPages();
    std::unique_ptr<workspace::Workspace> m_workspace;
    models::WorkerPool m_pool; ///< its tasks read the workspace
};

} // namespace precedent::test
