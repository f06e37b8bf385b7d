#include "ui/reporting/GlyphTexts.h"

#include <optional>

#include <QRawFont>
#include <fmt/format.h>

#include "core/base/Text.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {

struct Collector {
    std::set<char32_t>& characters;

    void add(const QString& text) const {
        for (const char32_t c : text.toUcs4())
            characters.insert(c);
    }
    void operator()(const TextItem& item) const {
        const QTextLine line = item.layout->lineAt(item.line);
        add(item.layout->text().mid(line.textStart(), line.textLength()));
    }
    void operator()(const RadarItem& item) const {
        for (const report::Axis& axis : item.figure->axes)
            add(toQString(axis.label + axis.shown));
    }
    void operator()(const BarsItem& item) const {
        add(QStringLiteral("…")); // of labels that are cut
        for (const report::BarBound& bound : item.figure->bounds)
            add(toQString(bound.label));
        for (const report::ScoreBar& bar : item.figure->bars)
            add(toQString(bar.label + bar.shown + bar.note));
    }
    template <class Other>
    void operator()(const Other&) const {}
};

QString text(char32_t c) {
    return QString::fromUcs4(&c, 1);
}

/// Not a mere form of another character.
bool isPlain(char32_t c) {
    return text(c).normalized(QString::NormalizationForm_KC) == text(c);
}

std::optional<unsigned> glyphOf(const QRawFont& font, char32_t c) {
    const QList<quint32> glyphs = font.glyphIndexesForString(text(c));
    if (glyphs.isEmpty() || glyphs.front() == 0)
        return std::nullopt;
    return glyphs.front();
}

QRawFont reportFont() {
    return QRawFont::fromFont(paper::font(paper::Type::Body));
}

} // namespace

std::set<char32_t> charactersOf(const Sheets& sheets) {
    std::set<char32_t> characters;
    for (const Sheet& sheet : sheets.pages)
        for (const SheetItem& item : sheet.items)
            std::visit(Collector{characters}, item);
    for (char32_t digit = U'0'; digit <= U'9'; ++digit)
        characters.insert(digit);
    return characters;
}

GlyphTexts::GlyphTexts(std::set<char32_t> used) : m_used(std::move(used)) {
    const QRawFont font = reportFont();
    for (const char32_t c : m_used)
        if (const auto glyph = glyphOf(font, c)) {
            const auto [known, isNew] = m_byGlyph.emplace(*glyph, c);
            if (!isNew && isPlain(c) && !isPlain(known->second))
                known->second = c;
        }
}

char32_t GlyphTexts::meant(char32_t named) {
    if (m_used.contains(named) && isPlain(named))
        return named;
    if (const auto glyph = glyphOf(reportFont(), named))
        if (const auto found = m_byGlyph.find(*glyph); found != m_byGlyph.end())
            return found->second;
    const QList<uint> plain = text(named).normalized(QString::NormalizationForm_KC).toUcs4();
    return plain.size() == 1 ? static_cast<char32_t>(plain.front()) : named;
}

namespace {

/// "<8DEF>" with UTF-16 in hexadecimal, as it should be.
std::string correctedText(std::string_view hex, GlyphTexts& texts) {
    const QByteArray bytes = QByteArray::fromHex(QByteArray(hex.data(), static_cast<qsizetype>(hex.size())));
    QString utf16;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        utf16 += QChar(static_cast<char16_t>((static_cast<unsigned char>(bytes[i]) << 8) |
                                             static_cast<unsigned char>(bytes[i + 1])));
    QString result;
    for (const char32_t c : utf16.toUcs4())
        result += text(texts.meant(c));
    std::string out;
    for (const QChar c : result)
        out += fmt::format("{:04X}", static_cast<unsigned>(c.unicode()));
    return out;
}

/// One line of a bfrange or bfchar block: its first `codes` entries are glyph codes, the others texts.
std::string correctedLine(std::string_view line, int codes, GlyphTexts& texts) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t open = line.find('<', at);
        const std::size_t close = open == line.npos ? line.npos : line.find('>', open);
        if (close == line.npos) {
            out += line.substr(at);
            break;
        }
        out += line.substr(at, open + 1 - at);
        const std::string_view hex = line.substr(open + 1, close - open - 1);
        out += codes-- > 0 ? std::string(hex) : correctedText(hex, texts);
        out += '>';
        at = close + 1;
    }
    return out;
}

} // namespace

std::string corrected(const std::string& toUnicode, GlyphTexts& texts) {
    std::string out;
    int codes = 0; // outside the blocks
    for (const std::string_view line : split(toUnicode, '\n')) {
        if (line.find("endbf") != line.npos)
            codes = 0;
        out += codes > 0 ? correctedLine(line, codes, texts) : std::string(line);
        out += '\n';
        if (line.find("beginbfrange") != line.npos)
            codes = 2;
        else if (line.find("beginbfchar") != line.npos)
            codes = 1;
    }
    return out;
}

} // namespace plumbline::ui
