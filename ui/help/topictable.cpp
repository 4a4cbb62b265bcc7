// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topictable.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

namespace precedent::help {

namespace {

struct TopicRow
{
    const char *part; ///< the objectName of a widget, or the class of a dialog
    const char *topic;
};

constexpr std::array table{
    TopicRow{"page.overview", "overview"},
    TopicRow{"page.decisions", "decisions"},
    TopicRow{"page.agents", "agents"},
    TopicRow{"page.policy", "policy"},
    TopicRow{"page.inbox", "inbox"},
    TopicRow{"page.sources", "sources"},
    TopicRow{"page.welcome", "connect-slack"},
    TopicRow{"FilterPopup", "filters"},
    TopicRow{"PeriodPanel", "filters"},
    TopicRow{"ColumnChooser", "decisions"},
    TopicRow{"ViewNameDialog", "filters"},
    TopicRow{"CommandPalette", "shortcuts"},
    TopicRow{"NetworkDialog", "connect-slack"},
    TopicRow{"SyncDialog", "connect-slack"},
    TopicRow{"LiveDialog", "sync"},
    TopicRow{"ChannelDialog", "sources"},
    TopicRow{"GapsDialog", "sources"},
    TopicRow{"PersonDialog", "sources"},
    TopicRow{"PreferencesDialog", "preferences"},
    TopicRow{"DesktopDialog", "preferences"},
    TopicRow{"PolicyEventDialog", "policy"},
    TopicRow{"AsideDialog", "policy"},
    TopicRow{"DayDialog", "policy"},
    TopicRow{"ReasonRulesDialog", "policy"},
    TopicRow{"CeilingsDialog", "policy"},
    TopicRow{"CustomerDialog", "guide-customers"},
    TopicRow{"EvidenceDialog", "proof"},
    TopicRow{"DiagnosticsDialog", "problems"},
    TopicRow{"AboutDialog", "privacy"},
    TopicRow{"ExportDialog", "export"},
    TopicRow{"ExportHistoryDialog", "export"},
    TopicRow{"BreakdownDialog", "breakdown"},
    TopicRow{"CorrectionDialog", "corrections"},
    TopicRow{"HandEntryDialog", "inbox"},
    TopicRow{"FormatsDialog", "teaching"},
    TopicRow{"LimitsDialog", "limits"},
    TopicRow{"LimitEditor", "limits"},
    TopicRow{"AuditWindow", "audit"},
    TopicRow{"ReconcileDialog", "reconcile"},
    TopicRow{"MonthEndDialog", "reconcile"},
    TopicRow{"PrivacyDialog", "privacy"},
    TopicRow{"HoldsDialog", "retention"},
    TopicRow{"ErasureDialog", "retention"},
    TopicRow{"ConfirmDialog", "privacy"},
    TopicRow{"QPrintPreviewDialog", "reports"},
    TopicRow{"TextDialog", "contents"},
    TopicRow{"HelpWindow", "using-help"},
};

/// "precedent::pages::PrivacyDialog" is "PrivacyDialog".
QString classOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

std::vector<std::pair<QString, QString>> topicTable()
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(table.size());
    for (const auto &row : table)
        rows.emplace_back(QString::fromLatin1(row.part), QString::fromLatin1(row.topic));
    return rows;
}

QString topicFor(const QWidget *focused)
{
    for (const auto *widget = focused; widget != nullptr; widget = widget->parentWidget()) {
        const auto name = widget->objectName();
        const auto type = classOf(*widget);
        const auto *const found = std::find_if(table.begin(), table.end(), [&](const TopicRow &row) {
            return name == QLatin1String(row.part) || type == QLatin1String(row.part);
        });
        if (found != table.end())
            return QString::fromLatin1(found->topic);
    }
    return {};
}

} // namespace precedent::help
