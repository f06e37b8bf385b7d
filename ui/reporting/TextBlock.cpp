#include "ui/reporting/TextBlock.h"

#include <QTextOption>

namespace plumbline::ui {

namespace {

QString withLineSeparators(QString text) {
    text.remove(u'\r');
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', u' ');
    return text;
}

/// Returns the number of lines.
int breakLines(QTextLayout& layout, double width) {
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    return layout.lineCount();
}

} // namespace

TextBlock::TextBlock(const QString& text, double width, const TextStyle& style)
    : m_layout(std::make_shared<QTextLayout>(withLineSeparators(text), paper::font(style.type, style.bold))),
      m_style(style) {
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (style.boldLength > 0) {
        QTextLayout::FormatRange part{style.boldFrom, style.boldLength, {}};
        part.format.setFontWeight(QFont::Bold);
        part.format.setForeground(QColor(style.boldColor));
        m_layout->setFormats({part});
    }
    const int count = breakLines(*m_layout, width);
    // A last line of a character or two is a blemish: share a little of the others with it.
    const double em = m_layout->font().pixelSize();
    if (count > 1 && m_layout->lineAt(count - 1).naturalTextWidth() < 2.5 * em &&
        breakLines(*m_layout, width - 3 * em / (count - 1)) != count)
        breakLines(*m_layout, width);
}

TextBlock TextBlock::shortened(const QString& text, double width, const TextStyle& style, int lines) {
    TextBlock block(text, width, style);
    if (block.lineCount() <= lines)
        return block;
    const QTextLine last = block.m_layout->lineAt(lines - 1);
    qsizetype length = last.textStart() + last.textLength();
    do {
        QString start = block.m_layout->text().left(length);
        while (!start.isEmpty() && (start.back().isSpace() || start.back().isHighSurrogate()))
            start.chop(1);
        TextBlock shorter(start + QStringLiteral("…"), width, style);
        if (shorter.lineCount() <= lines || length <= 1)
            return shorter;
    } while (--length > 0);
    return block;
}

double TextBlock::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

TextItem TextBlock::line(int index, QPointF at) const {
    const double slack = (leading() - m_layout->lineAt(index).height()) / 2;
    return {m_layout, index, at + QPointF(0, slack), QColor(m_style.color)};
}

void TextBlock::addTo(std::vector<SheetItem>& items, QPointF at) const {
    for (int i = 0; i < lineCount(); ++i)
        items.emplace_back(line(i, at + QPointF(0, i * leading())));
}

} // namespace plumbline::ui
