#include "tests/core/Fixtures.h"

#include <fstream>
#include <sstream>

#include "core/base/Uuid.h"
#include "core/model/Catalog.h"

namespace plumbline {

void PrintTo(const Rational& value, std::ostream* out) {
    const Rational reduced = value.reduced();
    *out << static_cast<long long>(reduced.num) << '/' << static_cast<long long>(reduced.den);
}

void PrintTo(const Error& error, std::ostream* out) {
    *out << "error " << static_cast<int>(error.code);
    for (const std::string& arg : error.args)
        *out << " [" << arg << ']';
}

} // namespace plumbline

namespace plumbline::test {

namespace fs = std::filesystem;

using assessment::Grade;
using model::CellId;
using model::NodeId;

const model::PackFiles& shippedPack(std::string_view id) {
    static std::map<std::string, model::PackFiles, std::less<>> packs;
    auto found = packs.find(id);
    if (found == packs.end())
        found = packs.emplace(id, model::shippedPack(id).value()).first;
    return found->second;
}

const model::Model& shippedModel(std::string_view id) {
    static std::map<std::string, model::Model, std::less<>> models;
    auto found = models.find(id);
    if (found == models.end())
        found = models.emplace(id, model::checkPack(shippedPack(id), std::string(id)).value()).first;
    return found->second;
}

NodeId element(std::string_view code) {
    return shippedModel().findNode(0, code).value();
}
NodeId domain(std::string_view code) {
    return shippedModel().findNode(1, code).value();
}
NodeId leaf(std::string_view code) {
    return shippedModel().findLeaf(code).value();
}
CellId cell(std::string_view item, int level) {
    return shippedModel().cell(shippedModel().findItem(item).value(), level);
}

assessment::Facts facts(const std::string& profile) {
    assessment::Facts facts;
    facts.enterprise = "Test works";
    facts.profile = profile;
    facts.depth = 5;
    return facts;
}

Sheet::Sheet(const assessment::Facts& facts, const std::vector<assessment::Exclusion>& exclusions,
             const std::map<NodeId, model::Weight>& weights, const model::Model& model)
    : model(model),
      scope(assessment::Scope::check(model, facts, exclusions, weights).value()),
      scheme(scoring::Scheme::compile(model, scope).value()),
      ratings(static_cast<std::size_t>(model.cellCount()), unrated) {}

void Sheet::rate(CellId cell, Grade grade) {
    ratings[static_cast<std::size_t>(cell)] = grade;
}

void Sheet::rateLevel(int level, Grade grade) {
    for (const NodeId leaf : model.leaves())
        rateLeaf(leaf, level, grade);
}

void Sheet::rateLeaf(NodeId leaf, int level, Grade grade) {
    const model::Node& node = model.node(leaf);
    for (int i = 0; i < node.itemCount; ++i)
        rate(model.cell(node.firstItem + i, level), grade);
}

void Sheet::rateRandomly(std::mt19937& random, bool leaveSomeUnrated) {
    std::uniform_int_distribution<int> any(leaveSomeUnrated ? -1 : 0, 3);
    for (Grade& grade : ratings)
        grade = static_cast<Grade>(any(random));
}

scoring::Scores Sheet::scores() const {
    scoring::Scores scores;
    scoring::score(scheme, ratings, scores);
    return scores;
}

Rational Sheet::score(NodeId node, int level) const {
    return scoreAt(scheme, scores(), node, level);
}

scoring::Verdict Sheet::verdict(model::TotalRule rule) const {
    return scoring::verdict(scheme, scores(), rule);
}

scoring::Verdict Sheet::verdict() const {
    return verdict(scope.rule());
}

std::map<NodeId, model::Weight> personnelThirtyPercent() {
    return {{element("personnel"), 30'00},
            {element("technology"), 10'00},
            {element("resources"), 10'00},
            {element("manufacturing"), 40'00},
            {element("governance"), 10'00}};
}

/// In memory where the system offers that: what is tested here is content, not the disk's patience.
static fs::path temporaryPlace() {
    std::error_code ignored;
    const fs::path memory = "/dev/shm";
    return fs::is_directory(memory, ignored) ? memory : fs::temp_directory_path();
}

TempFolder::TempFolder() : m_path(temporaryPlace() / ("plumbline-test-" + newUuid())) {
    fs::create_directory(m_path);
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

project::Project newProject(const fs::path& path, Clock clock) {
    return project::Project::create(path, shippedPack(), {facts(), {}}, "Lin", std::move(clock)).value();
}

Result<project::ChangeSummary> rate(project::Project& project, CellId cell, Grade grade) {
    return project.transact(project::Operation::Rate,
                            [&](project::Writer& writer) { return writer.rate(cell, grade); });
}

} // namespace plumbline::test
