#pragma once

#include <map>
#include <set>
#include <string>

#include <QString>

#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// All characters on the pages, figures included.
[[nodiscard]] std::set<char32_t> charactersOf(const Sheets& sheets);

/// Finds, for a character that a glyph was given the name of, the one that the pages meant by it.
class GlyphTexts {
public:
    explicit GlyphTexts(std::set<char32_t> used);

    /// `named` itself where nothing better is known.
    [[nodiscard]] char32_t meant(char32_t named);

private:
    std::set<char32_t> m_used;
    std::map<unsigned, char32_t> m_byGlyph; ///< of the report's font; the plainest of the used ones
};

/// A ToUnicode map with each text replaced by what was meant.
[[nodiscard]] std::string corrected(const std::string& toUnicode, GlyphTexts& texts);

} // namespace plumbline::ui
