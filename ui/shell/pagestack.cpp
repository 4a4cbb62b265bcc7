// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <algorithm>
#include <utility>

namespace precedent::shell {

PageStack::PageStack(std::vector<PageEntry> entries, QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    for (auto &entry : entries)
        m_slots.push_back({std::move(entry), nullptr, {}, {}, {}, true});
}

void PageStack::showWaiting(const widgets::EmptyText &text)
{
    delete m_waiting;
    m_waiting = new widgets::EmptyState(text, this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    addWidget(m_waiting);
    setCurrentWidget(m_waiting);
}

void PageStack::showPreview(const workspace::Preview &preview, const PageContext &context)
{
    const auto found =
        std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.entry.showsPreview; });
    if (found == m_slots.end())
        return;
    if (found->page == nullptr)
        make(static_cast<std::size_t>(found - m_slots.begin()), context);
    found->page->showNewest(preview);
    setCurrentWidget(found->page);
}

void PageStack::showPage(const QString &id, const PageContext &context)
{
    if (m_slots.empty())
        return;
    const auto found =
        std::find_if(m_slots.begin(), m_slots.end(), [&id](const Slot &slot) { return slot.entry.id == id; });
    m_current = found == m_slots.end() ? 0 : static_cast<std::size_t>(found - m_slots.begin());
    if (m_slots.at(m_current).page == nullptr)
        make(m_current, context);
    auto &slot = m_slots.at(m_current);
    m_isPageShown = true;
    m_pageActions = slot.pageActions;
    m_recordActions = slot.recordActions;
    setCurrentWidget(slot.page);
    Q_EMIT pageShown(slot.entry.id);
    if (slot.isStale) {
        slot.isStale = false;
        slot.page->refresh();
    }
    Q_EMIT selectionTextChanged();
}

void PageStack::refresh()
{
    for (auto &slot : m_slots)
        slot.isStale = true;
    auto *page = currentPage();
    if (page == nullptr)
        return;
    m_slots.at(m_current).isStale = false;
    page->refresh();
}

void PageStack::returnTo(const Place &place)
{
    m_place = place;
    takePlace();
}

void PageStack::takePlace()
{
    if (!m_place || !hasData())
        return;
    // The page may show more data while it goes there.
    const auto place = *std::exchange(m_place, std::nullopt);
    shell::returnTo(*currentPage(), place);
}

Place PageStack::place() const
{
    auto *page = currentPage();
    return page == nullptr ? Place() : placeOf(*page);
}

Page *PageStack::currentPage() const
{
    return m_isPageShown ? m_slots.at(m_current).page : nullptr;
}

QString PageStack::currentTitle() const
{
    return m_slots.empty() || m_slots.at(m_current).entry.isListed ? QString() : m_slots.at(m_current).entry.title;
}

QString PageStack::selectionText() const
{
    return m_slots.empty() ? QString() : m_slots.at(m_current).selection;
}

bool PageStack::hasData() const
{
    const auto *page = currentPage();
    return page != nullptr && !m_slots.at(m_current).isStale && page->hasData();
}

void PageStack::make(std::size_t index, const PageContext &context)
{
    auto &slot = m_slots.at(index);
    slot.page = slot.entry.make(context, this);
    slot.page->setAccessibleName(slot.entry.title);
    slot.pageActions = slot.page->pageActions();
    slot.recordActions = slot.page->recordActions();
    connect(slot.page, &Page::dataShown, this, &PageStack::takePlace);
    connect(slot.page, &Page::dataShown, this, &PageStack::dataShown);
    connect(slot.page, &Page::selectionTextChanged, this, [this, index](const QString &text) {
        m_slots.at(index).selection = text;
        Q_EMIT selectionTextChanged();
    });
    addWidget(slot.page);
}

} // namespace precedent::shell
