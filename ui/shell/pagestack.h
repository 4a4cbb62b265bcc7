// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/emptystate.h"

#include <QtWidgets/QStackedWidget>

namespace precedent::shell {

/// The window's pages: makes each when it is first shown, and refreshes it when it is visible and something changed.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(std::vector<PageEntry> entries, QWidget *parent);

    /// Shows a page, making it when need be; an unknown id shows the first one.
    void showPage(const QString &id, const PageContext &context);
    /// Shows this in the place of the pages, which are not made yet; until the first showPage().
    void showWaiting(const widgets::EmptyText &text);
    /// Shows these records on the page that can in the place of the chosen one; until the first showPage().
    void showPreview(const workspace::Preview &preview, const PageContext &context);
    /// Everything on the pages is out of date: refreshes the visible one now, the others when they are shown.
    void refresh();
    /// Brings the visible page to a place as soon as it shows its data; forgetPlace() takes that back.
    void returnTo(const Place &place);
    void forgetPlace() { m_place.reset(); }
    /// Of the visible page.
    [[nodiscard]] Place place() const;
    /// The visible page; null before the first showPage().
    [[nodiscard]] Page *currentPage() const;
    /// The title to show in place of the filter; empty for a listed page.
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] const QList<QAction *> &currentPageActions() const { return m_pageActions; }
    [[nodiscard]] const QList<QAction *> &currentRecordActions() const { return m_recordActions; }
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] bool hasData() const;

Q_SIGNALS:
    void pageShown(const QString &id);
    void dataShown();
    void selectionTextChanged();

private:
    struct Slot
    {
        PageEntry entry;
        Page *page = nullptr;
        QList<QAction *> pageActions;
        QList<QAction *> recordActions;
        QString selection;
        bool isStale = true;
    };

    void takePlace();
    void make(std::size_t index, const PageContext &context);

    std::vector<Slot> m_slots;
    widgets::EmptyState *m_waiting = nullptr;
    std::size_t m_current = 0;
    std::optional<Place> m_place; ///< to return to
    bool m_isPageShown = false;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_recordActions;
};

} // namespace precedent::shell
