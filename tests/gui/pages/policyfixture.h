// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/csvrows.h"

#include <QtTest/QtTest>
#include <QtWidgets/QTabWidget>

namespace precedent::test {

/// The page Policy over all time of a sample of 600 decisions.
class PolicyFixture
{
protected:
    void openPolicy(int tab = 0)
    {
        m_window = std::make_unique<SampleWindow>(600);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_page = m_window->open(QStringLiteral("policy"));
        m_page->findChild<QTabWidget *>(QStringLiteral("policy.tabs"))->setCurrentIndex(tab);
        QVERIFY(QTest::qWaitFor([this] { return m_page->hasData(); }, 20'000));
    }
    void closePolicy()
    {
        m_page.reset();
        m_window.reset();
    }
    [[nodiscard]] std::vector<CsvRow> rows() { return exportedRows(*m_window); }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
};

} // namespace precedent::test
