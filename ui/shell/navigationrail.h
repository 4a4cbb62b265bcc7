// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace precedent::shell {

class RailButton;

/// A followed channel as the rail shows it.
struct RailChannel
{
    QString name;  ///< without #
    QString state; ///< for people, for example "synced 2 min ago"
    bool needsAttention = false;
    QString workspace = {}; ///< its name, where there are several
    QString word = state;   ///< what stands beside the name of one that needs attention

    bool operator==(const RailChannel &) const = default;
};

/// The left rail: pages with their counts, saved views, followed channels.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent);

    void addPage(const QString &id, const QString &title);
    void setCurrentPage(const QString &id);
    /// A count behind a page's title; 0 hides it. `words` say what is counted, for screen readers.
    void setBadge(const QString &pageId, int count, const QString &words);
    /// `opening` is the one that windows open with; empty without one.
    void setViews(const QStringList &names, const QString &opening);
    void setChannels(const std::vector<RailChannel> &channels);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void viewChosen(const QString &name);
    void viewRemovalRequested(const QString &name);
    void viewRenameRequested(const QString &name);
    /// By what the window shows.
    void viewReplacementRequested(const QString &name);
    /// Windows are to open with it; with none where the name is empty.
    void openingViewChosen(const QString &name);
    /// The channel's name without #.
    void channelChosen(const QString &name);

private:
    [[nodiscard]] QVBoxLayout *addSection(const QString &name, const QString &title);
    void clearSection(QVBoxLayout &section, bool isEmpty);
    void openViewMenu(const QString &name, const QPoint &position);

    QVBoxLayout *m_pages = nullptr;
    QVBoxLayout *m_views = nullptr;
    QVBoxLayout *m_channels = nullptr;
    QHash<QString, RailButton *> m_pageButtons;
    std::optional<QStringList> m_viewNames; ///< as they are shown
    QString m_openingView;
    std::optional<std::vector<RailChannel>> m_channelsShown;
};

} // namespace precedent::shell
