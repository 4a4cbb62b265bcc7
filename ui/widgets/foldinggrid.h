// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

namespace precedent::widgets {

/// Cards side by side where there is room for it, else in fewer columns and more rows.
class FoldingGrid : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        int row = 0;
        int column = 0;
        int columns = 1; ///< how many it covers
    };

    /// Folds below `leastWidth`, in design pixels, and where the cards have no room side by side.
    explicit FoldingGrid(int leastWidth, QWidget *parent = nullptr);

    /// Takes ownership.
    void add(QWidget *card, const Place &wide, const Place &folded);
    /// How columns and rows share the room while nothing is folded; a folded grid has columns of one width and rows as
    /// high as their cards ask for.
    void setShares(const std::vector<int> &columns, const std::vector<int> &rows = {});
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    /// As narrow as when folded.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QWidget *card;
        Place wide;
        Place folded;
    };
    void arrange();
    void foldOrUnfold();
    [[nodiscard]] int neededWidth(bool isFolded) const;

    int m_leastWidth;
    bool m_isFolded = false;
    std::vector<Entry> m_entries;
    std::vector<int> m_columns;
    std::vector<int> m_rows;
};

} // namespace precedent::widgets
