#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/report/Report.h"

/// Finding one's way in a report.
namespace plumbline::test {

inline std::vector<std::string> titles(const report::Report& report) {
    std::vector<std::string> titles;
    for (const report::Section& section : report.sections)
        titles.push_back(section.title);
    return titles;
}

/// The section of a title; one without blocks where there is none.
inline report::Section section(const report::Report& report, std::string_view title) {
    for (const report::Section& section : report.sections)
        if (section.title == title)
            return section;
    return {};
}

inline std::vector<std::string> headings(const report::Section& section) {
    std::vector<std::string> headings;
    for (const report::Block& block : section.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block))
            headings.push_back(heading->text);
    return headings;
}

/// The blocks of a section under one heading.
inline std::vector<report::Block> under(const report::Section& section, std::string_view heading) {
    std::vector<report::Block> blocks;
    bool inside = false;
    for (const report::Block& block : section.blocks) {
        if (const auto* found = std::get_if<report::Heading>(&block))
            inside = found->text == heading;
        else if (inside)
            blocks.push_back(block);
    }
    return blocks;
}

inline std::vector<report::Row> rows(const std::vector<report::Block>& blocks) {
    std::vector<report::Row> rows;
    for (const report::Block& block : blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            rows.insert(rows.end(), table->rows.begin(), table->rows.end());
    return rows;
}

/// The texts of a row's cells, with a quieter text below behind a bar: "Data|with samples".
inline std::vector<std::string> texts(const report::Row& row) {
    std::vector<std::string> texts;
    for (const report::Cell& cell : row.cells)
        texts.push_back(cell.detail.empty() ? cell.text : cell.text + "|" + cell.detail);
    return texts;
}

inline std::vector<std::string> paragraphs(const std::vector<report::Block>& blocks) {
    std::vector<std::string> texts;
    for (const report::Block& block : blocks)
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            texts.push_back(paragraph->text);
    return texts;
}

/// The first block of a kind; fails where there is none.
template <class T>
T first(const std::vector<report::Block>& blocks) {
    for (const report::Block& block : blocks)
        if (const auto* found = std::get_if<T>(&block))
            return *found;
    ADD_FAILURE() << "no such block";
    return {};
}

} // namespace plumbline::test
