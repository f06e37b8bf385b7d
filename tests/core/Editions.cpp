#include "tests/core/Editions.h"

#include <gtest/gtest.h>

#include "core/base/Text.h"
#include "core/exchange/ModelWorkbook.h"

namespace plumbline::test {

using model::PackFiles;

namespace {

constexpr const char* textFiles[] = {"criteria.en.tsv", "criteria.zh_CN.tsv", "prompts.en.tsv",
                                     "prompts.zh_CN.tsv"};

/// A table without the lines that begin with `start`.
std::string without(const std::string& table, std::string_view start) {
    std::string rest;
    for (const std::string_view line : split(table, '\n'))
        if (!line.empty() && !line.starts_with(start))
            (rest += line) += '\n';
    return rest;
}

} // namespace

PackFiles edited(PackFiles pack, const std::string& file, std::string_view text,
                 std::string_view replacement) {
    std::string& content = pack.at(file);
    const auto at = content.find(text);
    EXPECT_NE(at, std::string::npos) << file << ": " << text;
    EXPECT_EQ(content.find(text, at + 1), std::string::npos) << file << ": " << text;
    content.replace(at, text.size(), replacement);
    return pack;
}

PackFiles renamed(PackFiles pack, std::string_view code, std::string_view replacement) {
    for (auto& [name, content] : pack)
        for (auto at = content.find(code); at != std::string::npos;
             at = content.find(code, at + replacement.size()))
            content.replace(at, code.size(), replacement);
    return pack;
}

const PackFiles& firstEdition() {
    static const PackFiles pack = exchange::templatePack();
    return pack;
}

PackFiles secondEdition() {
    PackFiles pack = edited(firstEdition(), "model.json", R"("edition": "1")", R"("edition": "2")");
    pack = edited(std::move(pack), "criteria.en.tsv",
                  "Induction training has a written practice that a newcomer can follow.",
                  "Induction training has a written practice that newcomers do follow.");
    pack = edited(std::move(pack), "model.json", R"(            {
              "name": {
                "zh_CN": "班前会",
                "en": "Shift meeting"
              }
            })",
                  R"(            {"name": {"zh_CN": "班前会", "en": "Shift meeting"}},
            {"name": {"zh_CN": "交接班", "en": "Handover"}})");
    pack = edited(std::move(pack), "model.json", R"(,
            {
              "name": {
                "zh_CN": "交期",
                "en": "Delivery dates"
              }
            })",
                  "");
    for (const char* file : textFiles)
        pack.at(file) = without(pack.at(file), "planning\t2\t");
    for (int level = 1; level <= 4; ++level) {
        const std::string cell = "teamwork\t2\t" + std::to_string(level) + "\t";
        pack.at("criteria.en.tsv") += cell + "Handover holds at stage " + std::to_string(level) + ".\n";
        pack.at("criteria.zh_CN.tsv") += cell + "交接班做到第 " + std::to_string(level) + " 级\n";
    }
    return pack;
}

} // namespace plumbline::test
