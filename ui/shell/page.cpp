// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace precedent::shell {

Page::Page(const QString &id, const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("page.") + id);
}

} // namespace precedent::shell
