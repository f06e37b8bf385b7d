#pragma once

#include <memory>
#include <vector>

#include <QTextLayout>

#include "ui/reporting/Paper.h"
#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

struct TextStyle {
    paper::Type type = paper::Type::Body;
    bool bold = false;
    QRgb color = paper::ink;
    Qt::Alignment align = Qt::AlignLeft;
    int boldFrom = 0; ///< a part that is bold in its own colour
    int boldLength = 0;
    QRgb boldColor = paper::ink;
};

/// A text broken into lines of at most `width`. Line breaks in the text stay.
class TextBlock {
public:
    TextBlock(const QString& text, double width, const TextStyle& style);
    /// As much of it as goes into `lines` lines, with an ellipsis where that is not all.
    [[nodiscard]] static TextBlock shortened(const QString& text, double width, const TextStyle& style,
                                             int lines);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double leading() const { return paper::leading(m_style.type); }
    [[nodiscard]] double height() const { return lineCount() * leading(); }
    /// Width of the widest line.
    [[nodiscard]] double naturalWidth() const;
    /// Line `index` with the top of its leading at `at`.
    [[nodiscard]] TextItem line(int index, QPointF at) const;
    void addTo(std::vector<SheetItem>& items, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    TextStyle m_style;
};

} // namespace plumbline::ui
