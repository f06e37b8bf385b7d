#include "ui/reporting/TextBlock.h"

#include <QTextOption>

namespace plumbline::ui {

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

namespace {

QString withLineSeparators(QString text) {
    text.remove(u'\r');
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', u' ');
    return text;
}

} // namespace

TextBlock::TextBlock(const QString& text, double width, const TextStyle& style)
    : m_layout(std::make_shared<QTextLayout>(withLineSeparators(text), paper::font(style.type, style.bold))),
      m_style(style) {
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (style.boldPrefix > 0) {
        QTextLayout::FormatRange prefix;
        prefix.length = style.boldPrefix;
        prefix.format.setFontWeight(QFont::Bold);
        m_layout->setFormats({prefix});
    }
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
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
