// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <array>
#include <utility>

namespace precedent::widgets {

namespace {

/// %name% stands for a token. Widgets choose their rule by objectName or by the properties "kind" and "ink".
constexpr auto surfaces = R"(
QMainWindow, QDialog { background: %background%; }
QMenuBar { background: %panel%; border-bottom: 1px solid %line%; padding: 2px; }
QMenuBar::item { background: transparent; padding: 0.3em 0.6em; border-radius: 4px; }
QMenuBar::item:selected { background: %accentTint%; color: %ink%; }
QMenu { background: %panel%; border: 1px solid %line%; padding: 4px; }
QMenu::item { padding: 0.35em 1.4em; border-radius: 4px; }
QMenu::item:selected { background: %accentTint%; color: %ink%; }
QMenu::item:disabled { color: %thirdInk%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px; }
QToolTip { background: %panel%; color: %ink%; border: 1px solid %line%; padding: 4px; }
QFrame[kind="card"], QFrame[kind="popup"] { background: %panel%; border: 1px solid %line%; border-radius: 8px; }
QFrame[kind="card"][activatable="true"]:hover, QFrame[kind="card"][activatable="true"]:focus { border-color: %accent%; }
QFrame[kind="popup"] { border-radius: 6px; }
QFrame[kind="rail"] { background: %panel%; border: none; border-right: 1px solid %line%; }
QFrame[kind="topbar"] { background: %panel%; border: none; border-bottom: 1px solid %line%; }
QFrame[kind="toast"] { background: %ink%; border-radius: 6px; }
QFrame[kind="toast"] QLabel { color: %panel%; }
QStatusBar, QFrame[kind="statusbar"] { background: %panel%; border: none; border-top: 1px solid %line%; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QTextEdit[kind="help"] { background: %panel%; color: %ink%; border: 1px solid %line%; border-radius: 8px; }
QLabel[ink="second"] { color: %secondInk%; }
QLabel[ink="third"] { color: %thirdInk%; }
QLabel[ink="good"] { color: %approved%; }
QLabel[ink="bad"] { color: %denied%; }
)";

constexpr auto controls = R"(
QPushButton, QToolButton[kind="action"] { background: %panel%; color: %ink%; border: 1px solid %line%; border-radius: 6px;
    padding: 0.3em 0.85em; }
QPushButton:hover, QToolButton[kind="action"]:hover { background: %background%; }
QPushButton:pressed, QToolButton[kind="action"]:pressed { background: %accentTint%; }
QToolButton[kind="action"]:checked { background: %accentTint%; color: %accent%; border-color: %accent%; }
QPushButton:disabled, QToolButton[kind="action"]:disabled { color: %thirdInk%; }
QPushButton:focus, QToolButton:focus, QAbstractSpinBox:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus
    { border: 1px solid %accent%; }
QToolButton[kind="action"][primary="true"], QPushButton[primary="true"], QPushButton:default
    { background: %accent%; color: %accentInk%; border: 1px solid %accent%; }
QToolButton[kind="action"][primary="true"]:hover, QPushButton[primary="true"]:hover, QPushButton:default:hover,
QToolButton[kind="action"][primary="true"]:focus, QPushButton[primary="true"]:focus, QPushButton:default:focus
    { border-color: %ink%; }
QToolButton[kind="action"][primary="true"]:disabled, QPushButton[primary="true"]:disabled, QPushButton:default:disabled
    { background: %line%; color: %secondInk%; border-color: %line%; }
QPushButton[kind="inner"]:default { background: %panel%; color: %ink%; border: 1px solid %line%; }
QPushButton[kind="inner"]:default:focus { border-color: %accent%; }
QPushButton[kind="inner"]:default:disabled { color: %thirdInk%; }
QToolButton[kind="field"] { background: %field%; color: %ink%; border: 1px solid %line%; border-radius: 6px;
    padding: 0.3em 0.75em; }
QToolButton[kind="field"]:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled,
    QPlainTextEdit:disabled { color: %thirdInk%; }
QToolButton[kind="field"]:hover { border-color: %thirdInk%; }
QToolButton[kind="link"] { background: transparent; color: %accent%; border: 1px solid transparent; border-radius: 4px;
    padding: 0.1em 0.3em; }
QToolButton[kind="link"][flush="true"] { padding: 0.1em 0; border: none; margin-left: -4px; }
QToolButton[kind="link"][flush="true"]:focus { text-decoration: underline; }
QPushButton[kind="rail"] { background: transparent; color: %secondInk%; border: 1px solid transparent;
    border-radius: 6px; padding: 0.5em 0.7em; text-align: left; font-weight: 500; }
QPushButton[kind="rail"]:hover { background: %background%; }
QPushButton[kind="rail"]:checked { background: %accentTint%; color: %accent%; font-weight: 600; }
QPushButton[kind="chip"] { border-radius: 0.8em; padding: 0.25em 0.9em; }
QPushButton[kind="chip"]:checked { background: %accentTint%; color: %accent%; border-color: %accent%; }
QToolButton::menu-indicator { image: none; }
QToolButton:focus, QPushButton[kind="rail"]:focus { border-color: %accent%; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: %field%; color: %ink%; border: 1px solid %line%;
    border-radius: 6px; padding: 0.3em 0.6em; selection-background-color: %accent%; selection-color: %accentInk%; }
QComboBox::drop-down { border: none; width: 1.7em; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 0.9em; height: 0.9em; }
QPushButton { outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QLineEdit[kind="column"] { padding: 0 0.3em; border-radius: 4px; }
QLineEdit[problem="true"], QLineEdit[problem="true"]:focus { border: 1px solid %denied%; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %thirdInk%; border-radius: 7px;
    background: %field%; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid %accent%; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid %thirdInk%;
    border-radius: 3px; background: %field%; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: %accent%; border-color: %accent%;
    image: url(:/icons/check-%theme%.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %line%; }
QCheckBox:disabled, QRadioButton:disabled { color: %thirdInk%; }
QCheckBox, QRadioButton { outline: none; }
QCheckBox:focus, QRadioButton:focus { color: %accent%; text-decoration: underline; }
QProgressBar { background: %background%; border: 1px solid %line%; border-radius: 3px; max-height: 0.5em; }
QProgressBar::chunk { background: %accent%; border-radius: 2px; }
)";

constexpr auto tables = R"(
QAbstractItemView { background: %panel%; color: %ink%; border: none; outline: none;
    selection-background-color: %accentTint%; selection-color: %ink%; }
QAbstractItemView[framed="true"] { border: 1px solid %line%; border-radius: 6px; }
QAbstractItemView:focus[framed="true"] { border-color: %accent%; }
QListView[framed="true"] { padding: 4px; }
QListView[framed="true"]::item { padding: 0 8px; border-radius: 4px; }
QListView[framed="true"]::item:hover { background: %background%; }
QListView[framed="true"]::item:selected { background: %accentTint%; color: %ink%; }
QTreeView[framed="true"] { padding: 4px; }
QTableView { gridline-color: %line%; }
QTableView[kind="palette"]::item { border: none; background: transparent; padding: 0 11px; }
QTableView[kind="palette"]::item:selected { background: %accentTint%; color: %ink%; }
QHeaderView { background: %panel%; border: none; }
QHeaderView::section { background: %panel%; color: %secondInk%; border: none; border-bottom: 1px solid %line%;
    padding: 0.45em 8px; font-weight: 600; }
QTableView[kind="calendar"] QHeaderView::section { padding: 0.3em 0; border: none; font-weight: 400; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: %panel%; border: none; }
QTabBar::tab { background: transparent; color: %secondInk%; padding: 0.5em 0.9em; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %accent%; border-bottom-color: %accent%; }
QTabWidget::pane { border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %thirdInk%; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: %secondInk%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Palette &tokens)
{
    auto sheet = QLatin1String(surfaces) + QLatin1String(controls) + QLatin1String(tables);
    const std::array<std::pair<const char *, QColor>, 12> names{{
        {"%background%", tokens.background},
        {"%panel%", tokens.panel},
        {"%field%", tokens.field},
        {"%line%", tokens.line},
        {"%ink%", tokens.ink},
        {"%secondInk%", tokens.secondInk},
        {"%thirdInk%", tokens.thirdInk},
        {"%accent%", tokens.accent},
        {"%accentInk%", tokens.accentInk},
        {"%accentTint%", tokens.accentTint},
        {"%denied%", tokens.denied},
        {"%approved%", tokens.approved},
    }};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet.replace(QLatin1String("%theme%"), tokens.isDark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace precedent::widgets
