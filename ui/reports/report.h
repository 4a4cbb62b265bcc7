// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace precedent::reports {

/// Begins a part; stays with what follows.
struct Heading
{
    QString text;
    QString hint; ///< quieter, at the end of the line
};

enum class Tone { Normal, Quiet, Warning };

/// Plain text; a warning has a frame and says so in words.
struct Paragraph
{
    QString text;
    Tone tone = Tone::Normal;
};

/// A number in large type with what it means.
struct KeyFigure
{
    QString label;
    QString value;
    QString detail;
};
struct KeyFigures
{
    std::vector<KeyFigure> figures;
};

/// Names and values, one a line: fields, filter and coverage.
struct Fact
{
    QString name;
    QString value;
    QString note = {}; ///< quieter, below the value
};
struct Facts
{
    std::vector<Fact> facts;
    int mostLines = 12; ///< of a value; a longer one ends with an ellipsis
};

struct Column
{
    QString heading;
    bool isFigure = false; ///< right-aligned
    double share = 0;      ///< of the width that is left; 0: as wide as its widest cell
};
/// Its heading stands again on each page that it goes on to; rows are never divided.
struct Table
{
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QStringList totals; ///< empty: none
};

enum class BarState {
    Whole,
    SoFar,    ///< the time is not over yet: hatched
    NotSynced ///< nobody knows: a dash and no bar
};
struct Bar
{
    QString label;
    int value = 0;
    BarState state = BarState::Whole;
};
/// Upright bars with their values in figures.
struct BarChart
{
    std::vector<Bar> bars;
};

/// Small bar charts with one scale, side by side.
struct SmallMultiples
{
    struct Part
    {
        QString title;
        std::vector<Bar> bars;
    };
    std::vector<Part> parts;
};

/// Lying bars, each with a mark to compare with.
struct MarkedBars
{
    struct Line
    {
        QString label;
        int value = 0;
        int mark = 0;
        QString words; ///< value and mark in words
    };
    std::vector<Line> lines;
    QString legend;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Facts, Table, BarChart, SmallMultiples, MarkedBars>;

enum class Paper { A4, Letter };

/// What is printed, without where: pages come from laying it out.
struct Report
{
    QString title;
    QString period;  ///< in the header, beside the title
    QString author;  ///< of the file
    QString footing; ///< zone, age of the data, log head and hash of the rows, at the bottom of each page
    QLocale locale;
    Paper paper = Paper::A4;
    std::vector<Block> blocks;
};

} // namespace precedent::reports
