// Files made to mislead: sound SQLite whose schema, rows, model or changes no assessment has. Each is refused
// with a reason, or opens for reading without what makes no sense; `findDamage` names all of it; what can be
// read becomes a new file without damage.

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/project/ChangeFormat.h"
#include "core/project/Damage.h"
#include "core/storage/Database.h"
#include "core/storage/RowRules.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using nlohmann::json;
using project::Operation;
using project::Project;
using project::Writer;

/// A file with something of everything in it: ratings, notes, own weights, records, links, a file.
const std::string& sampleBytes() {
    static const std::string bytes = [] {
        const TempFolder folder;
        {
            Project project = newProject(folder / "sample.plumb");
            const auto write = [&](Operation operation, const std::function<Result<void>(Writer&)>& body) {
                const auto written = project.transact(operation, body);
                EXPECT_TRUE(written) << (written ? "" : written.error().args.back());
            };
            write(Operation::Import, [](Writer& writer) -> Result<void> {
                for (model::CellId id = 0; id < shippedModel().cellCount(); ++id)
                    if (auto done = writer.rate(id, static_cast<assessment::Grade>(id % 4)); !done)
                        return done;
                return writer.note(cell("data.1", 1), "seen on the floor");
            });
            write(Operation::Weights,
                  [](Writer& writer) { return writer.weights(personnelThirtyPercent()); });
            write(Operation::Evidence, [](Writer& writer) -> Result<void> {
                assessment::Evidence evidence;
                evidence.title = "work orders";
                evidence.collected = "2026-09-14";
                const auto saved = writer.save(evidence);
                if (!saved)
                    return failed(saved);
                if (auto attached = writer.attach(*saved, "orders.txt", "bytes of a file"); !attached)
                    return failed(attached);
                return writer.link(*saved, "data.1@1");
            });
            write(Operation::Process, [](Writer& writer) -> Result<void> {
                const auto saved = writer.save(assessment::Member{{}, "Lin", assessment::Role::Lead});
                return saved ? Result<void>() : failed(saved);
            });
            write(Operation::Rate, [](Writer& writer) { return writer.rate(cell("data.1", 1), full); });
        }
        return bytesOf(folder / "sample.plumb");
    }();
    return bytes;
}

class AFile : public testing::Test {
protected:
    /// Another program does this to a fresh copy.
    void tamper(const std::string& sql) {
        write(path, sampleBytes());
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
    }
    void tamperModel(const std::function<void(json&)>& change) {
        write(path, sampleBytes());
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        json model =
            json::parse(db.execAndGet("SELECT content FROM model WHERE name = 'model.json'").getString());
        model.erase("remarks");
        change(model);
        SQLite::Statement update(db, "UPDATE model SET content = ? WHERE name = 'model.json'");
        update.bind(1, model.dump());
        update.exec();
    }
    void expectRefused(ErrorCode code) {
        const std::string before = bytesOf(path);
        for (const Error& error : {errorOf(Project::open(path, "Lin")), errorOf(Project::view(path))}) {
            EXPECT_EQ(error.code, code) << error.args.back();
            EXPECT_NE(error.args.front().find(path.string()), std::string::npos);
        }
        const auto damage = project::findDamage(path);
        EXPECT_FALSE(damage && damage->empty());
        EXPECT_EQ(bytesOf(path), before);
        EXPECT_FALSE(fs::exists(path.string() + ".lock"));
    }
    /// It opens for reading, says why, and is found by the check; what can be read is sound as a new file.
    void expectReadable(ErrorCode code) {
        const std::string before = bytesOf(path);
        const auto damage = project::findDamage(path);
        ASSERT_TRUE(damage) << damage.error().args.back();
        EXPECT_FALSE(damage->empty());
        {
            auto opened = Project::open(path, "Lin");
            ASSERT_TRUE(opened) << opened.error().args.back();
            ASSERT_FALSE(opened->damage().empty());
            EXPECT_EQ(opened->damage().front().code, code) << opened->damage().front().args.back();
            EXPECT_TRUE(opened->isReadOnly());
            EXPECT_EQ(errorOf(rate(*opened, cell("data.1", 1), none)).code, ErrorCode::DamagedReadOnly);
            EXPECT_EQ(errorOf(opened->undo()).code, ErrorCode::NothingToUndo);
            EXPECT_FALSE(opened->asOf(1));
            EXPECT_TRUE(opened->history());
            EXPECT_EQ(bytesOf(path), before);
            EXPECT_FALSE(fs::exists(path.string() + ".lock"));
        }
        expectRescued();
        EXPECT_EQ(bytesOf(path), before);
    }
    void expectRescued() {
        const fs::path target = folder / "rescued.plumb";
        fs::remove(target);
        EXPECT_TRUE(project::checkRescuable(path));
        const auto rescued = project::rescue(path, target);
        ASSERT_TRUE(rescued) << rescued.error().args.back();
        EXPECT_FALSE(rescued->empty());
        const auto left = project::findDamage(target);
        ASSERT_TRUE(left);
        EXPECT_EQ(*left, std::vector<Error>());
        auto opened = Project::open(target, "Lin");
        ASSERT_TRUE(opened) << opened.error().args.back();
        EXPECT_FALSE(opened->isReadOnly());
        EXPECT_TRUE(rate(*opened, cell("data.2", 1),
                         opened->assessment().rating(cell("data.2", 1)) == none ? full : none));
    }
    /// The rating of data.1@1 as it is read.
    [[nodiscard]] assessment::Grade shown() const {
        return Project::view(path)->assessment().rating(cell("data.1", 1));
    }

    TempFolder folder;
    fs::path path = folder / "a.plumb";
};

} // namespace

// The schema

TEST_F(AFile, WithAnotherSchemaIsRefusedBeforeAnythingOfItIsRun) {
    const std::string endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT ";
    for (const std::string& sql : {
             std::string("CREATE TABLE extra (a)"),
             std::string("CREATE INDEX extra ON note (text)"),
             std::string("CREATE VIEW extra AS SELECT 1"),
             std::string("CREATE TRIGGER extra AFTER INSERT ON note BEGIN DELETE FROM rating; END"),
             std::string("ALTER TABLE note ADD COLUMN extra TEXT"),
             std::string("ALTER TABLE note ADD COLUMN extra TEXT AS (printf('%.*c', 900000000, 'x'))"),
             std::string("DROP INDEX history_by_key"),
             std::string("DROP TABLE history"),
             std::string("ANALYZE"),
             "ALTER TABLE rating RENAME TO o; CREATE VIEW rating AS " + endless +
                 "'data.1' item, 1 level, x author, 'full' value, x counter, x at FROM c",
             "ALTER TABLE exclusion RENAME TO o; CREATE VIEW exclusion AS " + endless +
                 "'domain' kind, 'data' code, '' reason, x author, x counter, x at FROM c WHERE x < 0",
             "ALTER TABLE seal RENAME TO o; CREATE VIEW seal AS " + endless +
                 "x number, '' record, '' fingerprint, '' key, '' signature, x author, x counter, x at, '' "
                 "listing FROM c",
             std::string("ALTER TABLE note RENAME TO o; CREATE VIEW note AS SELECT item, level, author, "
                         "printf('%.*c', 900000000, 'x') text, counter, at FROM o"),
             std::string("ALTER TABLE attachment RENAME TO o; CREATE TABLE attachment (id PRIMARY KEY, "
                         "evidence, name, sha256, removed, author, counter, at); INSERT INTO attachment "
                         "SELECT 9, evidence, name, sha256, 0, author, counter, at FROM o; DROP TABLE o"),
             std::string("ALTER TABLE meta RENAME TO o; CREATE TABLE meta (key TEXT COLLATE NOCASE PRIMARY "
                         "KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID; INSERT INTO meta SELECT * FROM o; "
                         "DROP TABLE o"),
         }) {
        SCOPED_TRACE(sql);
        tamper(sql);
        expectRefused(ErrorCode::DamagedSchema);
        EXPECT_FALSE(project::rescue(path, folder / "rescued.plumb"));
    }
}

TEST_F(AFile, ThatNamesFarTooManyTablesIsRefusedSoon) {
    std::string sql = "BEGIN;";
    for (int i = 0; i < 5'000; ++i)
        sql += "CREATE TABLE t" + std::to_string(i) + " (a);";
    tamper(sql + "COMMIT");
    expectRefused(ErrorCode::DamagedFile);
}

TEST_F(AFile, OfAnotherWayOfWritingIsRefused) {
    tamper("PRAGMA journal_mode = WAL");
    expectRefused(ErrorCode::LoggedFile);
    EXPECT_FALSE(fs::exists(path.string() + "-wal"));
    for (const auto& [at, value] : std::map<std::size_t, char>{{59, 2}, {63, 0}, {60, -1}}) {
        std::string bytes = sampleBytes();
        bytes[at] = value;
        write(path, bytes);
        expectRefused(ErrorCode::DamagedFile);
    }
}

TEST_F(AFile, OfAnyVersionIsBroughtUpToDateOnlyWhereItIsSound) {
    for (const char* name : {"version-1.plumb", "version-2.plumb", "version-3.plumb"}) {
        SCOPED_TRACE(name);
        for (const char* sql : {"UPDATE rating SET counter = -7", "DELETE FROM person"}) {
            SCOPED_TRACE(sql);
            fs::copy_file(fs::path(TEST_DATA) / "files" / name, path, fs::copy_options::overwrite_existing);
            EXPECT_EQ(project::findDamage(path).value(), std::vector<Error>());
            {
                SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
                db.exec(sql);
            }
            const std::string before = bytesOf(path);
            {
                const auto opened = Project::open(path, "Lin");
                ASSERT_TRUE(opened) << opened.error().args.back();
                EXPECT_FALSE(opened->damage().empty());
                EXPECT_TRUE(opened->isReadOnly());
            }
            EXPECT_EQ(bytesOf(path), before);
            const fs::path target = folder / "rescued.plumb";
            fs::remove(target);
            ASSERT_TRUE(project::rescue(path, target));
            EXPECT_EQ(project::findDamage(target).value(), std::vector<Error>());
        }
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("CREATE TABLE extra (a)");
        }
        expectRefused(ErrorCode::DamagedSchema);
    }
}

// The model

TEST_F(AFile, WhoseModelIsNoneIsRefused) {
    const auto firstLeaf = [](json& model) -> json& {
        return model["tree"][0]["children"][0]["children"][0];
    };
    for (const auto& change : std::vector<std::function<void(json&)>>{
             [&](json& m) { firstLeaf(m)["items"] = json::array(); },
             [&](json& m) { firstLeaf(m).erase("items"); },
             [](json& m) {
                 for (json& top : m["tree"])
                     top["children"] = json::array();
             },
             [](json& m) { m["tree"] = json::array(); }, [](json& m) { m["levels"] = json::array(); },
             [](json& m) { m["bands"][0]["level"] = 4294967297LL; },
             [](json& m) { m["profiles"][1]["id"] = m["profiles"][0]["id"]; },
             [](json& m) { m["kinds"][1]["id"] = m["kinds"][0]["id"]; },
             [&](json& m) { firstLeaf(m)["code"] = "=cmd|'/C calc'!A0"; },
             [&](json& m) { firstLeaf(m)["code"] = "a,b"; },
             [&](json& m) { firstLeaf(m)["name"]["en"] = std::string(20'000, 'x'); },
             [](json& m) { m["unknown"] = 1; }}) {
        tamperModel(change);
        const Error error = errorOf(Project::open(path, "Lin"));
        EXPECT_TRUE(error.code >= ErrorCode::PackUnreadable && error.code <= ErrorCode::PackTooFine)
            << static_cast<int>(error.code);
        EXPECT_NE(error.args.front().find(path.string()), std::string::npos);
        EXPECT_FALSE(Project::view(path));
        const auto damage = project::findDamage(path).value();
        ASSERT_FALSE(damage.empty());
        EXPECT_EQ(damage.front(), error);
        EXPECT_EQ(errorOf(project::rescue(path, folder / "rescued.plumb")), error);
        EXPECT_EQ(errorOf(project::checkRescuable(path)), error);
        EXPECT_FALSE(fs::exists(folder / "rescued.plumb"));
    }
}

// Rows

TEST_F(AFile, WithARowThatCannotStandOpensForReadingAndIsRescued) {
    struct Case {
        std::string sql;
        ErrorCode code;
    };
    const ErrorCode row = ErrorCode::DamagedRow, link = ErrorCode::DamagedLink;
    for (const Case& each : std::vector<Case>{
             {"UPDATE rating SET counter = 9223372036854775807 WHERE item = 'data.1' AND level = 1", row},
             {"UPDATE rating SET counter = -1 WHERE item = 'data.2'", row},
             {"UPDATE note SET at = -9223372036854775807", row},
             {"UPDATE note SET at = 9223372036854775807", row},
             {"UPDATE rating SET level = 4294967297 WHERE item = 'data.2' AND level = 1", row},
             {"INSERT INTO rating SELECT 'data.1', 4294967297, author, 'none', 99, at FROM rating LIMIT 1",
              row},
             {"UPDATE rating SET value = 'best' WHERE item = 'data.2' AND level = 1", row},
             {"UPDATE rating SET item = 'nothing.1' WHERE item = 'data.2' AND level = 1", row},
             {"UPDATE weight SET hundredths = 4294967596 WHERE code = 'technology'", row},
             {"UPDATE weight SET hundredths = 200 WHERE code = 'technology'", ErrorCode::WeightSum},
             {"DELETE FROM weight WHERE code = 'personnel'", ErrorCode::WeightSum},
             {"INSERT INTO exclusion SELECT 'domain', 'nothing', 'x', id, 1, 1 FROM person", row},
             {"INSERT INTO exclusion SELECT 'element', 'personnel', 'x', id, 1, 1 FROM person",
              ErrorCode::NotRemovable},
             {"UPDATE fact SET value = '0' WHERE key = 'depth'", row},
             {"UPDATE fact SET value = '-3' WHERE key = 'target'", row},
             {"UPDATE fact SET value = 'x' WHERE key = 'rule'", row},
             {"UPDATE fact SET value = 'x' WHERE key = 'profile'", row},
             {"DELETE FROM fact WHERE key = 'profile'", row},
             {"UPDATE fact SET value = '2026-99-99' WHERE key = 'from'", row},
             {"INSERT INTO fact SELECT 'unknown', 'x', id, 1, 1 FROM person", row},
             {"UPDATE note SET text = CAST(x'ff41' AS TEXT)", row},
             {"UPDATE note SET text = 'a' || char(0) || 'b'", row},
             {"UPDATE note SET text = printf('%.*c', 5000000, 'x')", row},
             {"UPDATE person SET name = printf('%.*c', 20000, 'x')", row},
             {"UPDATE person SET name = 'Lin' || char(10) || char(27) || '[31m'", row},
             {"UPDATE person SET name = ''", row},
             {"DELETE FROM person", link},
             {"INSERT INTO note VALUES ('data.2', 1, 'nobody', 'x', 1, 1)", link},
             {"UPDATE evidence SET collected = '9999-99-99'", row},
             {"UPDATE evidence SET kind = 'rumour'", row},
             {"UPDATE evidence SET removed = 5", row},
             {"UPDATE member SET role = 'king'", row},
             {"UPDATE member SET trained_on = 'yesterday'", row},
             {"UPDATE link SET source = 'nothing'", link},
             {"INSERT INTO link SELECT 'a b', 'a', 'b', 0, id, 1, 1 FROM person", link},
             {"UPDATE attachment SET sha256 = 'x'", row},
             {"UPDATE attachment SET evidence = 'x'", link},
             {"INSERT INTO review SELECT 'nothing@1', 'x', 0, id, 1, 1 FROM person", row},
             {"DELETE FROM meta WHERE key = 'id'", ErrorCode::DamagedGap},
             {"UPDATE meta SET value = 'other' WHERE key = 'model'", ErrorCode::DamagedGap},
             {"UPDATE history SET at = 9223372036854775807", row},
             {"UPDATE history SET way = 'x' WHERE seq = 2", row},
             {"INSERT INTO content SELECT id + 1, 'x', 1 FROM content; UPDATE content SET size = "
              "9223372036854775807",
              row},
             {"UPDATE history SET counter = 9223372036854775807 WHERE seq = 1", row},
             {"INSERT INTO change VALUES (-5, x'00')", row},
             {"INSERT INTO change VALUES (9223372036854775807, x'00')", row},
             {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
              "sqlite_schema WHERE name = 'history_by_key') WHERE name = 'attachment_content'",
              ErrorCode::DamagedPages},
             {"UPDATE meta SET value = 'yesterday' WHERE key = 'created'", ErrorCode::DamagedGap},
             {"UPDATE meta SET value = value || char(27) WHERE key = 'id'", ErrorCode::DamagedGap},
             {"INSERT INTO meta VALUES ('colour', 'blue')", ErrorCode::DamagedStray},
             {"UPDATE history SET key = key || char(27) WHERE seq = 2", row},
             {"DELETE FROM history WHERE seq = 3", ErrorCode::DamagedGap},
             {"DELETE FROM rating WHERE level = 3", ErrorCode::DamagedState},
             {"UPDATE rating SET value = 'none' WHERE item = 'data.1' AND level = 1",
              ErrorCode::DamagedState},
         }) {
        SCOPED_TRACE(each.sql);
        tamper(each.sql);
        expectReadable(each.code);
    }
}

TEST_F(AFile, KeepsWhatIsSoundBesideARowThatIsNot) {
    tamper("INSERT INTO rating SELECT 'data.1', 4294967297, author, 'none', 99, at FROM rating LIMIT 1");
    EXPECT_EQ(shown(), full);
    tamper("UPDATE rating SET counter = 9223372036854775807 WHERE item = 'data.1' AND level = 1");
    EXPECT_EQ(shown(), full);
    tamper("DELETE FROM person");
    EXPECT_EQ(shown(), full);
    EXPECT_EQ(Project::view(path)->assessment().people.size(), 1u);
    // Own weights that do not sum: the recommended ones, and nothing else is lost.
    tamper("UPDATE weight SET hundredths = 200 WHERE code = 'technology'");
    EXPECT_TRUE(Project::view(path)->assessment().ownWeights.empty());
    EXPECT_EQ(shown(), full);
    ASSERT_TRUE(project::rescue(path, folder / "rescued.plumb"));
    const auto rescued = Project::view(folder / "rescued.plumb");
    ASSERT_TRUE(rescued);
    EXPECT_EQ(rescued->assessment().ratings, Project::view(path)->assessment().ratings);
    EXPECT_EQ(rescued->assessment().all<assessment::Evidence>().size(), 1u);
    const auto& attached = rescued->assessment().all<assessment::Attachment>();
    ASSERT_EQ(attached.size(), 1u);
    EXPECT_EQ(rescued->readContent(attached.front().sha256, 100).value(), "bytes of a file");
    EXPECT_EQ(rescued->history()->size(), Project::view(path)->history()->size());
}

TEST_F(AFile, ThatLostARatingSaysSoInItsHistoryInNobodysName) {
    tamper("UPDATE rating SET value = 'perhaps' WHERE item = 'data.1' AND level = 1");
    const Timestamp before = systemNow();
    ASSERT_TRUE(project::rescue(path, folder / "rescued.plumb"));
    const auto rescued = Project::view(folder / "rescued.plumb");
    ASSERT_TRUE(rescued);
    const auto entry = rescued->history()->back();
    EXPECT_EQ(entry.operation, "rescue");
    EXPECT_EQ(entry.key, "data.1@1");
    EXPECT_EQ(entry.before, "full");
    EXPECT_EQ(entry.after, "");
    EXPECT_GE(entry.at, before);
    EXPECT_EQ(rescued->assessment().person(entry.author)->name, "Plumbline");
}

TEST_F(AFile, ThatIsDamagedIsCopiedAsWhatCanBeReadOfIt) {
    tamper("UPDATE note SET at = -5");
    const auto opened = Project::view(path);
    ASSERT_TRUE(opened->copyTo(folder / "copy.plumb"));
    EXPECT_EQ(project::findDamage(folder / "copy.plumb").value(), std::vector<Error>());
    EXPECT_EQ(Project::view(folder / "copy.plumb")->assessment().ratings, opened->assessment().ratings);
    // A copy replaces what the user chose.
    write(folder / "copy.plumb", "another");
    ASSERT_TRUE(opened->copyTo(folder / "copy.plumb"));
    EXPECT_EQ(project::findDamage(folder / "copy.plumb").value(), std::vector<Error>());
    // Somebody put a sound one in its place.
    write(path, sampleBytes());
    EXPECT_EQ(errorOf(opened->copyTo(folder / "other.plumb")).code, ErrorCode::FileOverwritten);
    EXPECT_FALSE(fs::exists(folder / "other.plumb"));
}

TEST_F(AFile, ThatIsSoundIsNotRescued) {
    write(path, sampleBytes());
    EXPECT_EQ(errorOf(project::rescue(path, folder / "rescued.plumb")),
              (Error{ErrorCode::FileSound, {path.string(), (folder / "rescued.plumb").string()}}));
    EXPECT_EQ(errorOf(project::rescue(path, folder / "missing" / "rescued.plumb")),
              (Error{ErrorCode::FileUnwritable,
                     {(folder / "missing" / "rescued.plumb").string(), "the folder does not exist"}}));
    EXPECT_FALSE(fs::exists(folder / "rescued.plumb"));
    EXPECT_EQ(errorOf(project::rescue(path, path)).code, ErrorCode::FileExists);
}

TEST_F(AFile, NearTheHighestCounterLosesNoRating) {
    tamper("UPDATE rating SET counter = 999999999990 WHERE item = 'data.1' AND level = 1; DELETE FROM "
           "change; UPDATE history SET counter = 0");
    EXPECT_EQ(project::findDamage(path).value(), std::vector<Error>());
    auto opened = Project::open(path, "Lin");
    ASSERT_TRUE(opened);
    ASSERT_TRUE(rate(*opened, cell("data.1", 1), none));
    EXPECT_EQ(shown(), none);
}

TEST_F(AFile, WhoseRowsSayLessThanTheyDidIsFoundByTheCheck) {
    for (const auto& [sql, code] : std::map<std::string, ErrorCode>{
             {"DELETE FROM history WHERE seq = 3", ErrorCode::DamagedGap},
             {"DELETE FROM history", ErrorCode::DamagedGap},
             {"DELETE FROM change WHERE counter = (SELECT counter FROM change LIMIT 1 OFFSET 2)",
              ErrorCode::DamagedChange},
             {"DELETE FROM change WHERE counter < (SELECT max(counter) FROM change)",
              ErrorCode::DamagedChange},
             {"DELETE FROM change", ErrorCode::DamagedChange},
             {"DELETE FROM content_piece", ErrorCode::ContentDamaged},
             {"DELETE FROM content_piece; DELETE FROM content", ErrorCode::ContentMissing},
             {"INSERT INTO seal SELECT 1, 'x', 'x', 'x', 'x', id, 1, 1, 'x' FROM person",
              ErrorCode::DamagedSeal},
             {"INSERT INTO content_piece VALUES (999, 0, x'4142')", ErrorCode::DamagedStray},
             {"INSERT INTO content_piece SELECT id, 1, x'' FROM content", ErrorCode::DamagedStray},
             {"INSERT INTO content_piece SELECT id, 77, x'41' FROM content", ErrorCode::DamagedStray},
             {"UPDATE history SET operation = 'zzz' WHERE seq = 2", ErrorCode::DamagedRow},
             {"UPDATE history SET entity = 'zzz' WHERE seq = 2", ErrorCode::DamagedRow},
             {"UPDATE history SET after = 'zzz' WHERE entity = 'evidence'", ErrorCode::DamagedRow},
             {"INSERT INTO model VALUES (0, '../../evil', 'x')", ErrorCode::DamagedStray},
             {"INSERT INTO model SELECT 3, name, content FROM model", ErrorCode::DamagedStray},
             {"INSERT INTO model SELECT 1000000000000, name, content FROM model", ErrorCode::DamagedStray},
             {"DELETE FROM rating WHERE level = 3", ErrorCode::DamagedState}}) {
        SCOPED_TRACE(sql);
        tamper(sql);
        const auto damage = project::findDamage(path).value();
        ASSERT_FALSE(damage.empty());
        EXPECT_EQ(damage.front().code, code);
        expectRescued();
    }
}

// What changes did

TEST_F(AFile, WhoseChangesAreNoneIsNeverGivenToSqlite) {
    write(path, sampleBytes());
    std::string sound;
    long long third = 0;
    {
        SQLite::Database db(path.string());
        third = db.execAndGet("SELECT counter FROM change ORDER BY counter LIMIT 1 OFFSET 2").getInt64();
        const SQLite::Column rows = db.execAndGet("SELECT rows FROM change ORDER BY length(rows) LIMIT 1");
        sound.assign(static_cast<const char*>(rows.getBlob()), static_cast<std::size_t>(rows.getBytes()));
    }
    EXPECT_TRUE(project::isChangeset(sound));
    for (std::size_t length = 0; length < sound.size(); ++length)
        EXPECT_FALSE(project::isChangeset(std::string_view(sound).substr(0, length))) << length;
    using namespace std::string_literals;
    EXPECT_FALSE(project::isChangeset("T\xff\0\x11\x22\x33"s));
    EXPECT_FALSE(project::isChangeset(sound + sound));
    EXPECT_FALSE(project::isChangeset("P" + sound.substr(1)));
    EXPECT_FALSE(project::isChangeset("T\x02\x01\0meta\0\x12\0\x03\x01m\x03\x01x"s));

    for (const char* blob : {"x'54ff00112233'", "x''", "zeroblob(100)", "substr(rows, 1, length(rows) / 2)",
                             "CAST(rows || rows AS BLOB)", "CAST('T' || rows AS BLOB)"}) {
        SCOPED_TRACE(blob);
        const std::string number = std::to_string(third);
        tamper("UPDATE change SET rows = " + std::string(blob) + " WHERE counter = " + number);
        const auto opened = Project::view(path);
        ASSERT_TRUE(opened);
        EXPECT_EQ(errorOf(opened->asOf(1)), (Error{ErrorCode::DamagedChange, {path.string(), number}}));
        EXPECT_EQ(project::findDamage(path).value(),
                  (std::vector<Error>{{ErrorCode::DamagedChange, {path.string(), number}}}));
        EXPECT_TRUE(opened->asOf(third));
        expectRescued();
        EXPECT_EQ(Project::view(folder / "rescued.plumb")->firstMoment().value(), third);
    }
}

TEST_F(AFile, WhoseChangesBelongToOtherRowsIsFound) {
    // Each is a changeset, and none leads back from these rows.
    tamper("UPDATE change SET rows = (SELECT rows FROM change WHERE counter = 1) WHERE counter = (SELECT "
           "max(counter) FROM change)");
    EXPECT_EQ(project::findDamage(path).value().front().code, ErrorCode::DamagedChange);
    EXPECT_EQ(errorOf(Project::view(path)->asOf(1)).code, ErrorCode::DamagedChange);
    expectRescued();
}

TEST_F(AFile, WhoseChangesHaveOneAnothersPlaceIsFound) {
    // Neither touches a row of the other, so that they lead back from these rows in any order.
    write(path, sampleBytes());
    std::vector<long long> counters;
    {
        SQLite::Database db(path.string());
        SQLite::Statement rows(db, "SELECT counter FROM change ORDER BY counter");
        while (rows.executeStep())
            counters.push_back(rows.getColumn(0).getInt64());
    }
    ASSERT_EQ(counters.size(), 6u);
    for (const auto& [one, other] :
         {std::pair{counters[3], counters[4]}, std::pair{counters[2], counters[3]}}) {
        tamper(fmt::format(
            "UPDATE change SET counter = 9000 WHERE counter = {0}; UPDATE change SET counter = {0} "
            "WHERE counter = {1}; UPDATE change SET counter = {1} WHERE counter = 9000",
            one, other));
        const std::string number = std::to_string(one);
        EXPECT_EQ(project::findDamage(path).value(),
                  (std::vector<Error>{{ErrorCode::DamagedChange, {path.string(), number}}}));
        EXPECT_EQ(errorOf(Project::view(path)->asOf(one - 1)).code, ErrorCode::DamagedChange);
        expectRescued();
    }
    // What the history tells of a change is what it did.
    tamper("UPDATE history SET key = 'data.9@1' WHERE entity = 'rating' AND key = 'data.2@1'");
    const auto damage = project::findDamage(path).value();
    EXPECT_NE(std::find(damage.begin(), damage.end(),
                        Error{ErrorCode::DamagedEntry, {path.string(), std::to_string(counters[1])}}),
              damage.end());
    expectRescued();
}

TEST_F(AFile, WhosePagesAreDamagedIsReadAsFarAsItGoes) {
    write(path, sampleBytes());
    std::size_t page = 0, pages = 0;
    {
        SQLite::Database db(path.string());
        SQLite::Statement leaves(db, "SELECT pageno FROM dbstat WHERE name = 'rating' AND pagetype = 'leaf'");
        while (leaves.executeStep()) {
            ++pages;
            page = static_cast<std::size_t>(leaves.getColumn(0).getInt());
            if (pages == 2)
                break;
        }
    }
    ASSERT_EQ(pages, 2u);
    std::string bytes = sampleBytes();
    bytes.replace((page - 1) * 4096, 4096, std::string(4096, '\0'));
    write(path, bytes);
    const auto damage = project::findDamage(path).value();
    EXPECT_NE(
        std::find(damage.begin(), damage.end(), Error{ErrorCode::DamagedPages, {path.string(), "rating"}}),
        damage.end());
    {
        const auto opened = Project::open(path, "Lin");
        ASSERT_TRUE(opened) << opened.error().args.back();
        EXPECT_TRUE(opened->isReadOnly());
        EXPECT_FALSE(opened->damage().empty());
        // One page holds less than a third of them, and the others are there on both sides of it.
        const auto& ratings = opened->assessment().ratings;
        EXPECT_LT(std::count(ratings.begin(), ratings.end(), unrated), 165);
        EXPECT_EQ(opened->assessment().all<assessment::Evidence>().size(), 1u);
    }
    EXPECT_EQ(bytesOf(path), bytes);
    expectRescued();
    const auto rescued = Project::view(folder / "rescued.plumb")->assessment().ratings;
    EXPECT_LT(std::count(rescued.begin(), rescued.end(), unrated), 165);
}

TEST_F(AFile, IsExaminedAsLongAsItsUserWants) {
    write(path, sampleBytes());
    EXPECT_EQ(errorOf(project::findDamage(path, [](long long, long long) { return false; })).code,
              ErrorCode::Cancelled);
}

TEST_F(AFile, WithAsManyChangesAsCanBeCountedIsOnlyRead) {
    tamper("UPDATE rating SET counter = 1000000000000 WHERE item = 'data.1' AND level = 1; DELETE FROM "
           "change; UPDATE history SET counter = 0");
    auto opened = Project::open(path, "Lin");
    ASSERT_TRUE(opened);
    EXPECT_EQ(errorOf(rate(*opened, cell("data.1", 1), none)).code, ErrorCode::TooManyChanges);
    EXPECT_EQ(project::findDamage(path).value(), std::vector<Error>());
}

TEST_F(AFile, WithAnyByteOfAChangeAnotherNeitherHangsNorCrashes) {
    write(path, sampleBytes());
    std::map<long long, std::string> blobs;
    {
        SQLite::Database db(path.string());
        SQLite::Statement rows(db, "SELECT counter, rows FROM change WHERE length(rows) < 5000");
        while (rows.executeStep())
            blobs.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
    }
    std::mt19937 random(2026);
    for (int round = 0; round < 30; ++round) {
        SCOPED_TRACE(round);
        auto place = blobs.begin();
        std::advance(place, random() % blobs.size());
        std::string blob = place->second;
        for (unsigned changes = 1 + random() % 3; changes > 0; --changes)
            blob[random() % blob.size()] = static_cast<char>(random());
        write(path, sampleBytes());
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            SQLite::Statement update(db, "UPDATE change SET rows = ? WHERE counter = ?");
            update.bind(1, blob.data(), static_cast<int>(blob.size()));
            update.bind(2, static_cast<std::int64_t>(place->first));
            update.exec();
        }
        const auto damage = project::findDamage(path);
        ASSERT_TRUE(damage);
        const auto opened = Project::view(path);
        ASSERT_TRUE(opened);
        for (const auto& [counter, unchanged] : blobs)
            EXPECT_TRUE(opened->asOf(counter) || !damage->empty()) << counter;
    }
}

// Rules of values

TEST(RowRules, MendATextWithoutChangingWhatIsSound) {
    const auto& forms = storage::tableForms();
    const auto person =
        std::find_if(forms.begin(), forms.end(), [](const auto& form) { return form.name == "person"; });
    ASSERT_NE(person, forms.end());
    const auto rules = storage::rulesOf(*person);
    const auto& name = rules[1];
    ASSERT_TRUE(name.isPerson);
    EXPECT_EQ(storage::mended(name, "林工"), "林工");
    EXPECT_TRUE(storage::isPersonName(storage::mended(name, " a\nb\x1b ")));
    EXPECT_EQ(storage::mended(name, "\xff"), "\uFFFD");
    EXPECT_EQ(storage::mended(name, " "), "?");
    std::string han;
    for (int i = 0; i < 300; ++i)
        han += "林";
    EXPECT_EQ(storage::mended(name, han), han.substr(0, 600));
    for (const std::string& each : {std::string("林工"), han.substr(0, 600)})
        EXPECT_TRUE(storage::isPersonName(each));
    for (const std::string& each :
         {std::string(), std::string(" "), std::string("a\tb"), han, std::string("a\u2028b")})
        EXPECT_FALSE(storage::isPersonName(each));
}

} // namespace plumbline::test
