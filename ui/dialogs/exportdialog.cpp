// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/dialogs/exportcolumns.h"
#include "ui/dialogs/exportformat.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/exportrows.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace precedent::dialogs {

namespace {

/// In design pixels.
constexpr QSize firstSize(860, 700);
constexpr int previewHeight = 130;

QWidget *titled(const QString &title, QWidget *part)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    layout->addWidget(new widgets::PlainLabel(title, widgets::TextRole::CardTitle));
    layout->addWidget(part, 1);
    return box;
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, const ExportHabits &habits, const QString &usualFolder, QWidget *parent)
    : QDialog(parent), m_offer(std::move(offer)), m_rows(new ExportRows(m_offer)),
      m_columns(new ExportColumns(m_offer.visibleColumns, habits)), m_format(new ExportFormat(habits)),
      m_target(new ExportTarget(habits.folder.isEmpty() ? usualFolder : habits.folder)), m_preview(new ExportPreview),
      m_export(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export decisions"));
    arrange();
    connectParts();
    contentChanged();
    resizeWithin(*this, firstSize);
}

void ExportDialog::arrange()
{
    m_export->setObjectName(QStringLiteral("export.run"));
    m_export->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("export.cancel"));
    m_cancel->setAutoDefault(false);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("export.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

QWidget *ExportDialog::makeBody()
{
    m_preview->setMinimumHeight(widgets::scaled(previewHeight, *this));
    auto *body = new QWidget;
    auto *columns = new QGridLayout(body);
    columns->setContentsMargins({});
    columns->setHorizontalSpacing(2 * widgets::gap);
    columns->setVerticalSpacing(widgets::gap);
    columns->addWidget(titled(tr("Rows"), m_rows), 0, 0, Qt::AlignTop);
    columns->addWidget(titled(tr("Columns"), m_columns), 1, 0, Qt::AlignTop);
    columns->addWidget(titled(tr("Format"), m_format), 0, 1, 2, 1, Qt::AlignTop);
    columns->addWidget(titled(tr("File"), m_target), 2, 0, 1, 2, Qt::AlignTop);
    columns->addWidget(titled(tr("First rows of the file, which stand by time of request"), m_preview), 3, 0, 1, 2);
    if (!m_offer.missing.isEmpty()) {
        auto *missing = new widgets::PlainLabel(m_offer.missing, widgets::TextRole::Secondary);
        missing->setObjectName(QStringLiteral("export.missing"));
        missing->setWordWrap(true);
        columns->addWidget(missing, 4, 0, 1, 2);
    }
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    columns->setRowStretch(3, 1);
    return body;
}

void ExportDialog::connectParts()
{
    connect(m_rows, &ExportRows::changed, this, &ExportDialog::contentChanged);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::contentChanged);
    connect(m_format, &ExportFormat::changed, this, &ExportDialog::contentChanged);
    connect(m_target, &ExportTarget::changed, this, &ExportDialog::targetChanged);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
}

workspace::ExportJob ExportDialog::job() const
{
    workspace::ExportJob job;
    job.path = m_target->path();
    job.options = optionsOf(m_format->file(), m_offer.locale, m_columns->columns());
    job.options.singleLine = m_format->isSingleLine();
    job.filter = m_offer.filter;
    job.scope = m_rows->scope();
    job.now = m_offer.now;
    job.manifest = m_format->hasManifest();
    job.split = m_format->isSplit();
    job.appVersion = QCoreApplication::applicationVersion();
    return job;
}

ExportChoice ExportDialog::choice() const
{
    return {m_offer.snapshot, m_rows->rows(), job()};
}

ExportHabits ExportDialog::habits() const
{
    return {m_format->file(),           m_columns->habit(),
            m_columns->chosenColumns(), QFileInfo(m_target->path()).absolutePath(),
            m_format->manifestHabit(),  m_format->isSingleLine()};
}

void ExportDialog::contentChanged()
{
    const std::size_t count = m_rows->count();
    m_format->setRowCount(count, m_offer.locale);
    m_export->setText(tr("Export %Ln row(s)", "on a button", int(count)));
    const bool isFiltered = std::any_of(m_offer.filter.clauses.begin(), m_offer.filter.clauses.end(),
                                        [](const query::Clause &clause) { return clause.key != query::Key::Date; });
    m_target->suggest(
        suggestedFileName({m_offer.period, m_rows->scope(), isFiltered, count, m_offer.now}, m_format->file()),
        m_format->file());
    m_preview->show(*m_offer.snapshot, m_rows->rows(ExportPreview::rowsShown), job().options);
    targetChanged();
}

void ExportDialog::targetChanged()
{
    const std::size_t count = m_rows->count();
    m_target->setFiles(workspace::exportPaths(job(), count));
    m_export->setEnabled(m_target->isPossible() && count > 0);
}

} // namespace precedent::dialogs
