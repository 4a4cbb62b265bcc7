// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace precedent::help {

/// A topic or a search, and where somebody was in it.
struct Place
{
    QString topic;  ///< empty for a search
    QString anchor; ///< the heading to begin at
    QString words;  ///< what was looked for; marked in a topic
    int scroll = 0;
};

/// What Back and Forward return to; a value. There is a place as soon as the first was added.
class PlaceHistory
{
public:
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] Place &current() { return m_places.at(m_at); }
    [[nodiscard]] const Place &current() const { return m_places.at(m_at); }

    /// A step to a new place; what was ahead is forgotten.
    void add(const Place &place)
    {
        if (!m_places.empty())
            m_places.resize(m_at + 1);
        m_places.push_back(place);
        m_at = m_places.size() - 1;
    }
    void goBack() { m_at -= canGoBack() ? 1 : 0; }
    void goForward() { m_at += canGoForward() ? 1 : 0; }

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace precedent::help
