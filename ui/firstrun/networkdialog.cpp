// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/networkdialog.h"

#include "ui/firstrun/stepframe.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace precedent::firstrun {

namespace {

const QString proxyKey = QStringLiteral("network/proxy");
const QString caFileKey = QStringLiteral("network/ca-file");
/// In design pixels.
constexpr int fieldWidth = 320;

/// A login in the address would stand in the settings in plain words.
bool isProxy(const QString &text)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("socks5"),
                                     QStringLiteral("socks5h")};
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

slack::NetworkOptions loadNetwork(const QSettings &settings)
{
    return {settings.value(proxyKey).toString(), settings.value(caFileKey).toString()};
}

void saveNetwork(QSettings &settings, const slack::NetworkOptions &network)
{
    settings.setValue(proxyKey, network.proxy);
    settings.setValue(caFileKey, network.caFile);
    settings.sync();
}

NetworkDialog::NetworkDialog(const slack::NetworkOptions &network, QWidget *parent)
    : QDialog(parent), m_proxy(new QLineEdit(network.proxy)), m_caFile(new QLineEdit(network.caFile)),
      m_choose(makeButton(QStringLiteral("network.choose"), tr("Choose…"))), m_notice(makeSentence()),
      m_cancel(makeButton(QStringLiteral("network.cancel"), tr("Cancel"))),
      m_save(makeButton(QStringLiteral("network.save"), tr("Save")))
{
    setObjectName(QStringLiteral("network"));
    setWindowTitle(tr("Proxy and certificates"));
    arrange();
    connect(m_proxy, &QLineEdit::textChanged, this, &NetworkDialog::refresh);
    connect(m_caFile, &QLineEdit::textChanged, this, &NetworkDialog::refresh);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(this, tr("Certificates (PEM)"));
        if (!file.isEmpty())
            m_caFile->setText(file);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_proxy->text().trimmed(), m_caFile->text().trimmed()});
        accept();
    });
    refresh();
}

void NetworkDialog::arrange()
{
    m_proxy->setObjectName(QStringLiteral("network.proxy"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example:8080"));
    m_proxy->setMinimumWidth(widgets::scaled(fieldWidth, *this));
    m_caFile->setObjectName(QStringLiteral("network.ca"));
    m_caFile->setAccessibleName(tr("Certificates of your company"));
    m_caFile->setPlaceholderText(tr("the system's"));
    m_notice->setObjectName(QStringLiteral("network.notice"));
    m_save->setDefault(true);
    auto *file = new QHBoxLayout;
    file->addWidget(m_caFile, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(new widgets::PlainLabel(tr("Proxy")), m_proxy);
    form->addRow(new widgets::PlainLabel(tr("Certificates")), file);
    form->addRow(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

void NetworkDialog::refresh()
{
    const auto proxy = m_proxy->text().trimmed();
    const auto caFile = m_caFile->text().trimmed();
    QString problem;
    if (!proxy.isEmpty() && !isProxy(proxy))
        problem = tr("A proxy is written like http://proxy.example:8080, without a name or password; a proxy that asks "
                     "for them belongs into https_proxy.");
    else if (!caFile.isEmpty() && !QFileInfo(caFile).isFile())
        problem = tr("There is no such file.");
    m_notice->setText(problem.isEmpty() ? tr("Left empty, https_proxy and the system's certificates hold.") : problem);
    m_save->setEnabled(problem.isEmpty());
}

} // namespace precedent::firstrun
