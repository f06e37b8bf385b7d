#include "core/model/Pack.h"

#include <set>

#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/model/ModelReader.h"
#include "core/model/PackSchema.h"
#include "core/model/PackTexts.h"

namespace plumbline::model {

namespace {

using nlohmann::json;

constexpr std::uintmax_t maxPackFile = 20'000'000;
constexpr const char* modelFile = "model.json";

/// nlohmann keeps the last of two equal keys without a word; this finds the first such key.
Result<json> parseJson(const std::string& text, const std::string& file) {
    std::vector<std::set<std::string>> keys;
    std::string doubled;
    const json::parser_callback_t watch = [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second &&
                 doubled.empty())
            doubled = value.get<std::string>();
        return true;
    };
    if (!isUtf8(text))
        return fail(ErrorCode::PackUnreadable, file, "not UTF-8");
    try {
        json parsed = json::parse(text, watch);
        if (!doubled.empty())
            return fail(ErrorCode::PackDuplicate, file, "/", doubled);
        return parsed;
    } catch (const json::exception& e) {
        return fail(ErrorCode::PackUnreadable, file, e.what());
    }
}

std::string fileIn(const std::string& origin, const std::string& name) {
    return origin.empty() ? name : origin + "/" + name;
}

/// Reads the files "<prefix><language>.tsv" of a pack, by language.
template <class List>
Result<void> readTexts(const Model& model, const PackFiles& files, const std::string& origin,
                       std::string_view prefix,
                       Result<List> (&read)(const Model&, const std::string&, const std::string&),
                       std::map<std::string, List, std::less<>>& byLanguage) {
    constexpr std::string_view suffix = ".tsv";
    for (const auto& [name, content] : files) {
        if (!name.starts_with(prefix) || !name.ends_with(suffix))
            continue;
        auto list = read(model, content, fileIn(origin, name));
        if (!list)
            return failed(list);
        byLanguage.emplace(name.substr(prefix.size(), name.size() - prefix.size() - suffix.size()),
                           std::move(*list));
    }
    return {};
}

Result<Model> build(const json& source, const PackFiles& files, const std::string& origin) {
    const std::string file = fileIn(origin, modelFile);
    try {
        auto model = readModel(source, file);
        if (!model)
            return model;
        if (auto read = readTexts(*model, files, origin, "criteria.", readCriteria, model->criteria); !read)
            return failed(read);
        if (auto read = readTexts(*model, files, origin, "prompts.", readPrompts, model->prompts); !read)
            return failed(read);
        if (model->criteria.empty())
            return fail(ErrorCode::PackMissing, fileIn(origin, "criteria.*.tsv"), "-");
        return model;
    } catch (const json::exception& e) {
        return fail(ErrorCode::PackUnreadable, file, e.what());
    }
}

Result<json> modelJson(const PackFiles& files, const std::string& origin) {
    const auto found = files.find(modelFile);
    if (found == files.end())
        return fail(ErrorCode::PackMissing, fileIn(origin, modelFile), "-");
    return parseJson(found->second, fileIn(origin, modelFile));
}

} // namespace

Result<PackFiles> readPack(const std::filesystem::path& folder) {
    PackFiles files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = toUtf8(entry.path().filename());
        if (name != modelFile && !name.ends_with(".tsv"))
            continue;
        auto content = readFile(entry.path(), maxPackFile);
        if (!content)
            return failed(content);
        files.emplace(name, std::move(*content));
    }
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(folder), error.message());
    return files;
}

Result<Model> parsePack(const PackFiles& files, const std::string& origin) {
    const auto source = modelJson(files, origin);
    return source ? build(*source, files, origin) : failed(source);
}

Result<Model> checkPack(const PackFiles& files, const std::string& origin) {
    const auto source = modelJson(files, origin);
    if (!source)
        return failed(source);
    if (auto checked = checkAgainstSchema(*source, fileIn(origin, modelFile)); !checked)
        return failed(checked);
    return build(*source, files, origin);
}

} // namespace plumbline::model
