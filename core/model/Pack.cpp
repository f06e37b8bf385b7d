#include "core/model/Pack.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/model/ModelReader.h"
#include "core/model/PackSchema.h"
#include "core/model/PackTexts.h"

namespace plumbline::model {

namespace {

using nlohmann::json;

constexpr const char* modelFile = "model.json";
constexpr std::string_view criteriaPrefix = "criteria.", promptsPrefix = "prompts.", textSuffix = ".tsv";

Error tooLarge(const std::string& file, std::string bound) {
    return {ErrorCode::PackTooLarge, {file, std::move(bound)}};
}

/// Looks at a model.json while it is read, and stops where it grows out of bounds. nlohmann keeps the last of
/// two equal keys without a word; this finds the first such key.
class Watch {
public:
    explicit Watch(const std::string& file) : m_file(file) {}

    bool operator()(int depth, json::parse_event_t event, json& value) {
        if (depth > maxModelDepth)
            throw tooLarge(m_file, fmt::format("{} levels of nesting", maxModelDepth));
        if (++m_values > maxModelValues)
            throw tooLarge(m_file, fmt::format("{} values", maxModelValues));
        // Also before the schema's patterns: the standard's regular expressions recurse over a text.
        if (value.is_string())
            checkText(value.get_ref<const std::string&>());
        if (event == json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == json::parse_event_t::key &&
                 !m_keys.back().insert(value.get<std::string>()).second && m_doubled.empty())
            m_doubled = value.get<std::string>();
        return true;
    }
    [[nodiscard]] const std::string& doubled() const { return m_doubled; }

private:
    void checkText(const std::string& text) const {
        if (text.size() > maxModelText)
            throw tooLarge(m_file, fmt::format("{} bytes in a text", maxModelText));
        // Names are shown wherever a model is; a line break in an explanation is one.
        if (visibleLines(text) != text)
            throw Error{ErrorCode::PackInvalid,
                        {m_file, inOneLine(visible(text), 60), "characters that are seen"}};
    }

    const std::string& m_file;
    std::size_t m_values = 0;
    std::vector<std::set<std::string>> m_keys;
    std::string m_doubled;
};

Result<json> parseJson(const std::string& text, const std::string& file) {
    if (text.size() > maxModelBytes)
        return tl::unexpected(tooLarge(file, fmt::format("{} MB", maxModelBytes / 1'000'000)));
    if (!isUtf8(text))
        return fail(ErrorCode::PackUnreadable, file, "not UTF-8");
    Watch watch(file);
    try {
        json parsed = json::parse(text, std::ref(watch));
        if (!watch.doubled().empty())
            return fail(ErrorCode::PackDuplicate, file, "/", watch.doubled());
        return parsed;
    } catch (const json::parse_error& e) {
        const auto before = text.substr(0, e.byte > 0 ? e.byte - 1 : 0);
        return fail(ErrorCode::PackSyntax, file,
                    std::to_string(1 + std::count(before.begin(), before.end(), '\n')));
    } catch (const json::exception&) { // a number that no number can hold
        return fail(ErrorCode::PackUnreadable, file, "a number in it is too large");
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

std::string fileIn(const std::string& origin, const std::string& name) {
    return origin.empty() ? name : origin + "/" + name;
}

/// "zh" or "zh_CN", as in the schema.
bool isLanguage(std::string_view name) {
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return (name.size() == 2 ||
            (name.size() == 5 && name[2] == '_' && isCapital(name[3]) && isCapital(name[4]))) &&
           isSmall(name[0]) && isSmall(name[1]);
}

/// Reads the files "<prefix><language>.tsv" of a pack, by language.
template <class List>
Result<void> readTexts(const Model& model, const PackFiles& files, const std::string& origin,
                       std::string_view prefix,
                       Result<List> (&read)(const Model&, const std::string&, const std::string&),
                       std::map<std::string, List, std::less<>>& byLanguage) {
    for (const auto& [name, content] : files) {
        if (!name.starts_with(prefix) || !name.ends_with(textSuffix))
            continue;
        const std::string language =
            name.substr(prefix.size(), name.size() - prefix.size() - textSuffix.size());
        if (!isLanguage(language))
            return fail(ErrorCode::PackUnknownCode, fileIn(origin, name), "-", language);
        if (byLanguage.size() == maxPackLanguages)
            return tl::unexpected(
                tooLarge(fileIn(origin, name), fmt::format("{} languages", maxPackLanguages)));
        auto list = read(model, content, fileIn(origin, name));
        if (!list)
            return failed(list);
        byLanguage.emplace(language, std::move(*list));
    }
    return {};
}

Result<Model> build(const json& source, const PackFiles& files, const std::string& origin) {
    const std::string file = fileIn(origin, modelFile);
    try {
        auto model = readModel(source, file);
        if (!model)
            return model;
        if (auto read = readTexts(*model, files, origin, criteriaPrefix, readCriteria, model->criteria);
            !read)
            return failed(read);
        if (auto read = readTexts(*model, files, origin, promptsPrefix, readPrompts, model->prompts); !read)
            return failed(read);
        if (model->criteria.empty())
            return fail(ErrorCode::PackMissing, fileIn(origin, "criteria.*.tsv"), "-");
        return model;
    } catch (const json::exception&) { // what the schema would have refused
        return fail(ErrorCode::PackUnreadable, file, "it is not of the form of a model");
    }
}

Result<json> modelJson(const PackFiles& files, const std::string& origin) {
    std::size_t bytes = 0;
    for (const auto& [name, content] : files)
        bytes += content.size();
    if (bytes > maxPackBytes)
        return tl::unexpected(
            tooLarge(origin.empty() ? modelFile : origin, fmt::format("{} MB", maxPackBytes / 1'000'000)));
    const auto found = files.find(modelFile);
    if (found == files.end())
        return fail(ErrorCode::PackMissing, fileIn(origin, modelFile), "-");
    return parseJson(found->second, fileIn(origin, modelFile));
}

} // namespace

bool isPackFile(std::string_view name) {
    return name == modelFile || ((name.starts_with(criteriaPrefix) || name.starts_with(promptsPrefix)) &&
                                 name.ends_with(textSuffix));
}

Result<PackFiles> readPack(const std::filesystem::path& folder) {
    PackFiles files;
    std::error_code error;
    for (const std::filesystem::path& entry : entriesOf(folder, error)) {
        const std::string name = toUtf8(entry.filename());
        if (!isPackFile(name))
            continue;
        auto content = readFile(entry, maxPackBytes);
        if (!content)
            return failed(content);
        files.emplace(name, std::move(*content));
    }
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(folder), reasonOf(error));
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
