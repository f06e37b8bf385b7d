#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace plumbline::ui {

/// Of an attached file what can be drawn, and whether it may be handed to another program. Everything here
/// takes the file as possibly hostile.

/// So much of a file is read to draw it; a larger one has no picture.
inline constexpr long long largestDrawn = 64 << 20;
/// So many bytes from the beginning tell what a file is.
inline constexpr long long headSize = 512;

/// Whether the system could run a file, or a script in it, when it is opened: by the ending of its name, or
/// by how it begins.
[[nodiscard]] bool couldRun(const QString& name, const QByteArray& head);

/// Pages of a PDF, 1 for a picture, 0 for what cannot be drawn here.
[[nodiscard]] int pageCount(const QByteArray& content);

/// A picture, or a page of a PDF, as large as it fits into `box`; pictures are not enlarged. Null where it
/// cannot be drawn.
[[nodiscard]] QImage drawnPage(const QByteArray& content, int page, const QSize& box);

} // namespace plumbline::ui
