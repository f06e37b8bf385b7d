// The history of a file: finding entries in it, and the assessment as it stood at any moment.

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <functional>
#include <limits>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/base/File.h"
#include "core/project/Damage.h"
#include "core/storage/Repository.h"
#include "tests/core/Editions.h"
#include "tests/core/Fixtures.h"
#include "tests/core/project/RandomWork.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using project::HistoryEntry;
using project::HistoryFilter;
using project::Operation;
using project::Project;
using project::Writer;

constexpr Timestamp monday = 1'789'344'000'000; // 2026-09-14, 00:00 UTC
constexpr Timestamp hour = 3'600'000;

/// Counter of the newest change.
long long newest(const Project& project) {
    return project.history({}, 1).value().at(0).counter;
}

class AHistory : public testing::Test {
protected:
    using Body = std::function<Result<void>(Writer&)>;
    void write(Operation operation, const Body& body) { ASSERT_TRUE(project.transact(operation, body)); }
    [[nodiscard]] std::vector<std::string> found(const HistoryFilter& filter) const {
        std::vector<std::string> words;
        const auto entries = project.history(filter, 100).value();
        for (const HistoryEntry& entry : entries)
            words.push_back(entry.entity + " " + entry.key + ": " + entry.before + " > " + entry.after);
        EXPECT_EQ(project.historyCount(filter).value(), static_cast<long long>(words.size()));
        return words;
    }
    [[nodiscard]] std::size_t count(const HistoryFilter& filter) const { return found(filter).size(); }

    Timestamp now = monday;
    TempFolder folder;
    Project project = newProject(folder / "a.plumb", [this] { return now; });
};

} // namespace

TEST(AsOf, IsTheStateAfterEachChangeWithUndoAndRedo) {
    for (unsigned seed = 11; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        const TempFolder folder;
        Project project = newProject(folder / "a.plumb");
        RandomWork work(project, seed);
        std::map<long long, Assessment> states;
        while (states.size() < 80) {
            const std::size_t choice = work.any(6);
            const bool done = choice == 0   ? project.undoable() && project.undo()
                              : choice == 1 ? project.redoable() && project.redo()
                                            : work.act();
            if (done)
                states[newest(project)] = project.assessment();
        }
        const Assessment now = project.assessment();
        const std::string bytes = bytesOf(folder / "a.plumb");
        for (const auto& [counter, state] : states) {
            const auto past = project.asOf(counter);
            ASSERT_TRUE(past) << counter;
            ASSERT_EQ(past->assessment(), state) << "after change " << counter;
            EXPECT_EQ(newest(*past), counter);
        }
        EXPECT_EQ(project.assessment(), now);
        EXPECT_EQ(bytesOf(folder / "a.plumb"), bytes);
        // A file that was opened again, or is only read, knows the same.
        const auto viewed = Project::view(folder / "a.plumb");
        for (const auto& [counter, state] : states)
            if (counter % 8 == 0) {
                ASSERT_EQ(viewed->asOf(counter)->assessment(), state) << "after change " << counter;
            }
    }
}

TEST(AsOf, GivesTheFormerEditionOfTheModelBack) {
    const TempFolder folder;
    Facts facts = test::facts("workshop");
    facts.depth = 4;
    Project project = Project::create(folder / "a.plumb", firstEdition(), {facts, {}}, "Lin").value();
    const auto cell = project.model().findCell("planning.2", 3).value();
    ASSERT_TRUE(project.transact(Operation::Rate, [&](Writer& writer) { return writer.rate(cell, 1); }));
    const Assessment before = project.assessment();
    const long long counter = newest(project);
    ASSERT_TRUE(
        project.transact(Operation::Move, [](Writer& writer) { return writer.move(secondEdition()); }));
    const Assessment after = project.assessment();
    const auto past = project.asOf(counter);
    ASSERT_TRUE(past);
    EXPECT_EQ(past->model().edition, "1");
    EXPECT_EQ(past->pack().value(), firstEdition());
    EXPECT_EQ(past->assessment(), before);
    EXPECT_EQ(past->assessment().rating(cell), 1);
    const auto latest = project.asOf(newest(project));
    ASSERT_TRUE(latest);
    EXPECT_EQ(latest->model().edition, "2");
    EXPECT_EQ(latest->assessment(), after);
}

TEST(AsOf, AMoveWhoseChangeIsMissingIsDamage) {
    const TempFolder folder;
    const std::filesystem::path path = folder / "a.plumb";
    Facts facts = test::facts("workshop");
    facts.depth = 4;
    std::string moved;
    {
        Project project = Project::create(path, firstEdition(), {facts, {}}, "Lin").value();
        ASSERT_TRUE(
            project.transact(Operation::Move, [](Writer& writer) { return writer.move(secondEdition()); }));
        moved = std::to_string(newest(project));
        ASSERT_TRUE(rate(project, 0, 1));
    }
    EXPECT_EQ(project::findDamage(path).value(), std::vector<Error>());
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
        .exec("DELETE FROM change WHERE counter = " + moved);
    EXPECT_FALSE(project::findDamage(path).value().empty());
}

TEST_F(AHistory, AsItStoodIsForReadingAlone) {
    now = monday + 9 * hour;
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    const long long nine = newest(project);
    now = monday + 10 * hour;
    ASSERT_TRUE(rate(project, cell("data.1", 1), none));
    auto past = project.asOf(nine);
    ASSERT_TRUE(past);
    EXPECT_EQ(past->assessment().rating(cell("data.1", 1)), full);
    EXPECT_EQ(past->path(), project.path());
    EXPECT_TRUE(past->isReadOnly());
    EXPECT_EQ(past->stoodAt(), monday + 9 * hour);
    EXPECT_EQ(project.stoodAt(), std::nullopt);
    const Error refusal{ErrorCode::PastMoment, {"2026-09-14T09:00:00.000Z"}};
    EXPECT_EQ(errorOf(rate(*past, cell("data.1", 1), most)), refusal);
    EXPECT_EQ(errorOf(past->copyTo(folder / "copy.plumb")), refusal);
    EXPECT_EQ(past->undoable(), std::nullopt);
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.plumb"));
    // Work goes on meanwhile, and the moment stays what it was.
    ASSERT_TRUE(rate(project, cell("data.1", 2), full));
    EXPECT_EQ(past->assessment().rating(cell("data.1", 2)), unrated);
    EXPECT_EQ(past->asOf(nine + 1)->assessment().rating(cell("data.1", 1)), none);
    ASSERT_TRUE(project.undo());
}

TEST_F(AHistory, KnowsNoMomentBeforeTheFirstChangeAndAfterTheLast) {
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    EXPECT_EQ(project.firstMoment().value(), 1);
    EXPECT_EQ(project.asOf(1)->assessment().rating(cell("data.1", 1)), unrated);
    const std::string last = std::to_string(newest(project)), after = std::to_string(newest(project) + 1);
    EXPECT_EQ(errorOf(project.asOf(0)), (Error{ErrorCode::NoSuchMoment, {"0", "1", last}}));
    EXPECT_EQ(errorOf(project.asOf(newest(project) + 1)),
              (Error{ErrorCode::NoSuchMoment, {after, "1", last}}));
}

TEST_F(AHistory, RunsNothingThatTheFileBringsAlong) {
    ASSERT_TRUE(rate(project, cell("data.1", 1), full));
    {
        SQLite::Database db(project.path().string(), SQLite::OPEN_READWRITE);
        db.exec("CREATE TABLE \"another's table\" (a); CREATE TABLE zz (a); ANALYZE; PRAGMA writable_schema "
                "= ON; "
                "UPDATE sqlite_master SET sql = 'CREATE TABLE zz (a); DELETE FROM file.rating' WHERE name = "
                "'zz'");
    }
    EXPECT_EQ(errorOf(project::Project::view(project.path())).code, ErrorCode::DamagedSchema);
    SQLite::Database db(project.path().string());
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM rating").getInt(), 1);
}

TEST_F(AHistory, TellsTheChangeOfATime) {
    for (int i = 1; i <= 3; ++i) {
        now = monday + i * hour;
        ASSERT_TRUE(rate(project, cell("data.1", i), full));
    }
    const long long three = newest(project);
    EXPECT_EQ(project.counterAt(monday + 2 * hour).value(), three - 1);
    EXPECT_EQ(project.counterAt(monday + 3 * hour - 1).value(), three - 1);
    EXPECT_EQ(project.counterAt(monday - 1).value(), 0);
    EXPECT_EQ(project.counterAt(monday + 100 * hour).value(), three);
}

/// A file as an older schema had it, made by the program of that time.
class OldHistory : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(EverySchema, OldHistory, testing::Values("version-1.plumb", "version-2.plumb"));

TEST_P(OldHistory, GoesBackToWhenTheFileWasBroughtUpToDate) {
    const TempFolder folder;
    const auto file = folder / "old.plumb";
    write(file, bytesOf(std::filesystem::path(TEST_DATA) / "files" / GetParam()));
    {
        // Only read, it is what it is.
        const auto viewed = Project::view(file);
        ASSERT_TRUE(viewed);
        const long long only = viewed->firstMoment().value();
        EXPECT_EQ(viewed->asOf(only)->assessment(), viewed->assessment());
        EXPECT_EQ(errorOf(viewed->asOf(only - 1)).code, ErrorCode::NoSuchMoment);
    }
    auto project = Project::open(file, "Lin").value();
    const Assessment before = project.assessment();
    const auto cell = project.model().findCell("training.1", 2).value();
    ASSERT_TRUE(
        project.transact(Operation::Note, [&](Writer& writer) { return writer.note(cell, "later"); }));
    const long long first = project.firstMoment().value();
    EXPECT_EQ(project.asOf(first)->assessment(), before);
    EXPECT_EQ(errorOf(project.asOf(first - 1)).code, ErrorCode::NoSuchMoment);
    EXPECT_EQ(project.history({}, 1).value().at(0).counter, first + 1);
    EXPECT_EQ(project.history().value().front().counter, 0);
}

TEST_F(AHistory, IsFoundByTextPersonKindAndTime) {
    now = monday + 1 * hour;
    write(Operation::Note, [](Writer& w) { return w.note(cell("data.3", 2), "ERP matrix 100%_seen"); });
    project.setAuthor("Zhou");
    now = monday + 2 * hour;
    ASSERT_TRUE(rate(project, cell("data.3", 2), most));
    now = monday + 3 * hour;
    ASSERT_TRUE(rate(project, cell("equipment.1", 1), none));

    const std::string note = "note data.3@2:  > ERP matrix 100%_seen";
    const std::string rating = "rating data.3@2:  > most", other = "rating equipment.1@1:  > none";
    EXPECT_EQ(found({.texts = {"erp MATRIX"}}), std::vector{note});
    EXPECT_EQ(found({.texts = {"%_"}}), std::vector{note});
    EXPECT_EQ(found({.texts = {"zhou"}}), (std::vector{other, rating}));
    EXPECT_EQ(found({.texts = {"DATA.3@"}}), (std::vector{rating, note}));
    EXPECT_EQ(found({.keys = {"data.3"}}), (std::vector{rating, note}));
    EXPECT_EQ(found({.values = {"none"}}), std::vector{other});
    EXPECT_EQ(found({.texts = {"matrix"}, .values = {"none"}}), (std::vector{other, note}));
    EXPECT_EQ(count({.texts = {"no such word"}}), 0U);
    EXPECT_EQ(found({.person = project.author().id}), (std::vector{other, rating}));
    EXPECT_EQ(found({.keys = {"data.3"}, .entities = {"rating", "finding"}}), std::vector{rating});
    EXPECT_EQ(found({.entities = {"note", "rating"}, .from = monday + 2 * hour, .to = monday + 3 * hour}),
              std::vector{rating});
}

TEST_F(AHistory, IsFoundInAnyCaseWidthAndSpelling) {
    write(Operation::Note,
          [](Writer& w) { return w.note(cell("data.3", 2), "Söhne \uFF31\uFF38\uFF3A \u0416"); });
    for (const char* text : {"SÖHNE", "So\u0308hne", "qxz", "\uFF51\uFF58\uFF5A", "\u0436"})
        EXPECT_EQ(count({.texts = {text}}), 1U) << text;
    EXPECT_EQ(count({.texts = {"Sohne"}}), 0U);
}

TEST_F(AHistory, OfOneNameIsOnePersonsHoweverItsAccentsAreSpelled) {
    project.setAuthor("Mu\u0308ller");
    ASSERT_TRUE(rate(project, cell("data.3", 2), most));
    const std::string id = project.author().id;
    project.setAuthor("M\u00FCller");
    EXPECT_EQ(project.author().id, id);
    EXPECT_EQ(project.author().name, "M\u00FCller");
}

TEST_F(AHistory, TellsOfARecordThatSaysNothingYet) {
    std::string id;
    write(Operation::Process, [&](Writer& w) -> Result<void> {
        id = w.save(Improvement{}).value();
        return {};
    });
    EXPECT_EQ(found({.entities = {"improvement"}}), std::vector{"improvement " + id + ":  > {}"});
    write(Operation::Process, [&](Writer& w) { return w.remove<Improvement>(id); });
    EXPECT_EQ(found({.entities = {"improvement"}}).front(), "improvement " + id + ": {} > ");
}

TEST_F(AHistory, OfACellIsAllThatWasSaidAboutIt) {
    const std::string code = "data.3@2";
    std::string evidence, other;
    ASSERT_TRUE(rate(project, cell("data.3", 2), most));
    ASSERT_TRUE(rate(project, cell("data.3", 1), most));
    write(Operation::Note, [](Writer& w) { return w.note(cell("data.3", 2), "seen"); });
    write(Operation::Evidence, [&](Writer& w) -> Result<void> {
        evidence = w.save(Evidence{{}, EvidenceKind::Documents, "ERP matrix"}).value();
        other = w.save(Evidence{{}, EvidenceKind::Documents, "elsewhere"}).value();
        return w.link(evidence, code);
    });
    write(Operation::Finding, [&](Writer& w) {
        const auto finding = w.save(Finding{{}, FindingKind::Weakness, "no master data"}).value();
        return w.link(finding, code);
    });
    write(Operation::Review, [&](Writer& w) -> Result<void> {
        return w.save(Review{code, "as it was"}) ? Result<void>() : fail(ErrorCode::UnknownCode);
    });
    const HistoryFilter cellFilter{.cell = code};
    const auto lines = found(cellFilter);
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_TRUE(lines[0].starts_with("review data.3@2"));
    EXPECT_EQ(lines[6], "rating data.3@2:  > most");
    for (const std::string& line : lines)
        EXPECT_EQ(line.find("elsewhere"), std::string::npos) << line;
    // A link that was taken back stays part of the cell's history, and with it what it led to.
    write(Operation::Evidence, [&](Writer& w) { return w.link(evidence, code, false); });
    write(Operation::Evidence, [&](Writer& w) { return w.remove<Evidence>(other); });
    EXPECT_EQ(count(cellFilter), 8U);
    // An item, or a record, stands for what is linked to it.
    EXPECT_EQ(count({.keys = {evidence}}), 3U);
    EXPECT_EQ(count({.keys = {"data.3"}, .entities = {"link"}}), 3U);
}

TEST_F(AHistory, OfAHundredThousandEntriesComesPageByPageAtOnce) {
    const auto fill = [&](int entries) {
        SQLite::Database db(toUtf8(project.path()), SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM history");
        db.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                std::to_string(entries) +
                ") INSERT INTO history (at, author, operation, way, entity, key, before, after, counter) "
                "SELECT i, (SELECT id FROM person), 'rate', 'do', 'rating', 'data.1@1', 'none', 'full', 1 "
                "FROM n");
    };
    // In time of this process alone, the least of several: what else the machine does is not measured.
    const auto costOf = [](const std::function<void()>& work) {
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 7; ++i) {
            const std::clock_t start = std::clock();
            work();
            least = std::min(least, std::clock() - start);
        }
        return least;
    };
    const auto readPage = [&] { EXPECT_EQ(project.history({}, 200).value().size(), 200U); };
    fill(1'000);
    const std::clock_t ofFew = costOf(readPage);
    fill(100'000);
    // A page costs what it shows, whatever lies behind it: with all read for it, this would be some 100
    // times.
    EXPECT_LT(costOf(readPage), 10 * ofFew);

    const auto page = project.history({}, 200).value();
    const auto next = project.history({}, 200, page.back().seq).value();
    EXPECT_EQ(page.front().at, 100'000);
    EXPECT_EQ(page.back().at, 99'801);
    EXPECT_EQ(next.front().at, 99'800);
    const auto readLast = [&] { EXPECT_EQ(project.history({}, 200, 101).value().size(), 100U); };
    EXPECT_LT(costOf(readLast), 10 * ofFew);

    long long told = 0;
    EXPECT_TRUE(project.eachEntry({}, [&](const HistoryEntry& entry) -> Result<void> {
        EXPECT_EQ(entry.at, ++told);
        return {};
    }));
    EXPECT_EQ(told, 100'000);
    const auto stopped = project.eachEntry({.values = {"full"}}, [&](const HistoryEntry&) -> Result<void> {
        --told;
        return fail(ErrorCode::Cancelled);
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(told, 99'999);
    EXPECT_EQ(project.historyCount({.values = {"full"}}).value(), 100'000);
    EXPECT_EQ(project.history({.texts = {"NO SUCH"}}, 200).value().size(), 0U);
}

} // namespace plumbline::test
