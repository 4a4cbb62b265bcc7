// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

class QFont;
class QTextDocument;

namespace precedent::help {

/// Gives a document that was made from Markdown the design's headings, tables, code and links, in sizes of `font`.
void styleDocument(QTextDocument &document, const QFont &font, const widgets::Palette &tokens);

} // namespace precedent::help
