// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnosticsdialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace precedent::dialogs {

namespace {

/// In design pixels.
constexpr QSize firstSize(712, 550);

widgets::PlainLabel *makeSentence(const QString &text)
{
    auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(DiagnosticsParts parts, QWidget *parent)
    : QDialog(parent), m_parts(std::move(parts)), m_text(new QPlainTextEdit), m_notice(makeSentence(tr("Collecting…"))),
      m_copy(new QPushButton(tr("Copy"))), m_save(new QPushButton(tr("Save…"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("diagnostics"));
    setWindowTitle(tr("Diagnostics"));
    arrange();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_notice->setText(tr("Copied"));
    });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &DiagnosticsDialog::reject);
    m_pool.post([this, collect = m_parts.collect] {
        const auto text = collect();
        QMetaObject::invokeMethod(
            this, [this, text] { display(text); }, Qt::QueuedConnection);
    });
}

void DiagnosticsDialog::arrange()
{
    m_text->setObjectName(QStringLiteral("diagnostics.text"));
    m_text->setAccessibleName(tr("What is saved"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_notice->setObjectName(QStringLiteral("diagnostics.notice"));
    m_copy->setObjectName(QStringLiteral("diagnostics.copy"));
    m_save->setObjectName(QStringLiteral("diagnostics.save"));
    m_close->setObjectName(QStringLiteral("diagnostics.close"));
    m_save->setDefault(true);
    for (auto *button : {m_copy, m_save})
        button->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(makeSentence(
        tr("This is everything that is saved: versions, counts, settings and codes. No message, no name, no path and "
           "no token is in it. Nothing is sent; send the file yourself to whoever helps you.")));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    resizeWithin(*this, firstSize);
}

void DiagnosticsDialog::display(const QString &text)
{
    m_text->setPlainText(text);
    m_notice->setText(tr("Not saved yet."));
    for (auto *button : {m_copy, m_save})
        button->setEnabled(true);
    m_save->setFocus();
}

void DiagnosticsDialog::askWhere()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = QFileDialog::getSaveFileName(this, tr("Save diagnostics"), documents.filePath(m_parts.fileName),
                                                   tr("ZIP files (*.zip)"));
    if (!path.isEmpty())
        save(path);
}

void DiagnosticsDialog::save(const QString &path)
{
    const auto saved = m_parts.save(path);
    m_notice->setText(saved ? tr("Saved to %1").arg(QDir::toNativeSeparators(path))
                            : text::errorText(saved.error()).sentence());
}

} // namespace precedent::dialogs
