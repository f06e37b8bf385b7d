// Whatever another SQLite program changes in a sealed file is found and named.

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "core/seal/SealRows.h"
#include "tests/core/seal/Sealed.h"

namespace plumbline::test {

namespace fs = std::filesystem;

using project::Project;
using seal::Difference;
using DifferenceKind = seal::Difference::Kind;

namespace {

/// A file in its second revision, sealed twice, so that former seals and reopenings are in it too.
class ASealedFile : public testing::Test {
protected:
    ASealedFile() {
        Project project = finishedProject(original);
        EXPECT_TRUE(sealIt(project));
        EXPECT_TRUE(project.reopen("an objection was right", leadKey()));
        EXPECT_TRUE(rate(project, cell("data.3", 2), none));
        EXPECT_TRUE(sealIt(project));
    }

    /// What verify finds after some SQL on a fresh copy.
    std::vector<Difference> found(const std::string& sql) const {
        fs::copy_file(original, file, fs::copy_options::overwrite_existing);
        tamper(file, sql);
        const auto verification = seal::verify(file);
        EXPECT_TRUE(verification) << sql << ": " << verification.error().args.back();
        EXPECT_FALSE(verification && verification->agrees()) << sql;
        return verification ? verification->differences : std::vector<Difference>();
    }
    [[nodiscard]] bool names(const std::vector<Difference>& differences, const std::string& table,
                             const std::string& column = {}) const {
        return std::any_of(differences.begin(), differences.end(), [&](const Difference& each) {
            return each.table == table && (column.empty() || each.column == column);
        });
    }
    [[nodiscard]] std::vector<std::string> column(const std::string& query) const {
        SQLite::Database db(original.string());
        SQLite::Statement rows(db, query);
        std::vector<std::string> values;
        while (rows.executeStep())
            values.push_back(rows.getColumn(0).getString());
        return values;
    }
    [[nodiscard]] std::vector<std::string> tables() const {
        return column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    }

    TempFolder folder;
    fs::path original = folder / "original.plumb";
    fs::path file = folder / "a.plumb";
};

} // namespace

TEST_F(ASealedFile, NamesEachColumnOfEachTable) {
    ASSERT_GE(tables().size(), 25U);
    for (const std::string& table : tables()) {
        ASSERT_NE(column("SELECT count(*) FROM " + table).front(), "0") << table << " is not tested";
        for (const std::string& name : column("SELECT name FROM pragma_table_info('" + table + "')")) {
            SCOPED_TRACE(table + "." + name);
            const std::string type =
                column(fmt::format("SELECT type FROM pragma_table_info('{}') WHERE name = '{}'", table, name))
                    .front();
            const std::string value = type == "INTEGER"
                                          ? fmt::format("coalesce({}, 0) + 7777", name)
                                          : fmt::format("CAST(coalesce({}, '') || 'x' AS {})", name, type);
            // The last row of each table: among seals the one that counts.
            const std::string row = fmt::format(
                " WHERE ({0}) IN (SELECT {0} FROM {1} ORDER BY {0} DESC LIMIT 1)",
                column("SELECT group_concat(name) FROM pragma_table_info('" + table + "')").front(), table);
            const auto differences =
                found("UPDATE OR IGNORE " + table + " SET " + name + " = " + value + row);
            EXPECT_TRUE(names(differences, table));
            const bool isKey =
                column(fmt::format("SELECT pk FROM pragma_table_info('{}') WHERE name = '{}'", table, name))
                    .front() != "0";
            if (!isKey && table != "content_piece") {
                EXPECT_TRUE(names(differences, table, name));
            }
        }
    }
}

TEST_F(ASealedFile, NamesATableThatLostOrGotARow) {
    for (const std::string& table : tables()) {
        SCOPED_TRACE(table);
        const std::string all =
            column("SELECT group_concat(name) FROM pragma_table_info('" + table + "')").front();
        const std::string first =
            fmt::format(" WHERE ({0}) IN (SELECT {0} FROM {1} ORDER BY {0} LIMIT 1)", all, table);
        EXPECT_TRUE(names(found("DELETE FROM " + table + first), table));
        EXPECT_TRUE(names(found("DELETE FROM " + table), table));
        // The same row under another key.
        const auto keys =
            column("SELECT name || ' ' || type FROM pragma_table_info('" + table + "') WHERE pk > 0");
        const std::string key = keys.empty() ? "number INTEGER" : keys.front();
        const std::string name = key.substr(0, key.find(' '));
        const std::string value = key.ends_with("INTEGER") ? name + " + 7777" : name + " || 'x'";
        std::string select = "SELECT ";
        for (const std::string& each : column("SELECT name FROM pragma_table_info('" + table + "')"))
            select += (select == "SELECT " ? "" : ", ") + (each == name       ? value
                                                           : each == "sha256" ? "'x'"
                                                                              : each);
        EXPECT_TRUE(names(found("INSERT INTO " + table + " " + select + " FROM " + table + first), table));
    }
}

TEST_F(ASealedFile, NamesAChangeThatKeepsEveryValue) {
    // The same digits as a text, more spaces, another order of letters' case.
    EXPECT_TRUE(names(found("UPDATE note SET text = text || ' '"), "note", "text"));
    EXPECT_TRUE(names(found("UPDATE member SET name = upper(name) WHERE role = 'lead'"), "member", "name"));
    EXPECT_TRUE(
        names(found("UPDATE seal SET signature = upper(signature) WHERE number = 2"), "seal", "signature"));
    EXPECT_TRUE(names(found("UPDATE seal SET listing = listing || ' ' WHERE number = 2"), "seal", "listing"));
    EXPECT_TRUE(
        names(found("UPDATE weight SET hundredths = NULL WHERE code = 'personnel'"), "weight", "hundredths"));
}

TEST_F(ASealedFile, NamesWhatIsNotARow) {
    EXPECT_TRUE(names(found("PRAGMA user_version = 99"), "pragma", "value"));
    EXPECT_TRUE(names(found("PRAGMA user_version = 1"), "pragma", "value"));
    EXPECT_TRUE(names(found("PRAGMA user_version = 0"), "pragma", "value"));
    EXPECT_TRUE(names(found("PRAGMA application_id = 1"), "pragma", "value"));
    for (const char* sql :
         {"CREATE TABLE extra (a)", "CREATE INDEX extra ON note (text)", "CREATE VIEW extra AS SELECT 1",
          "CREATE TRIGGER extra AFTER INSERT ON note BEGIN DELETE FROM rating; END",
          "ALTER TABLE note ADD COLUMN extra TEXT", "DROP INDEX history_by_key", "DROP TABLE note"})
        EXPECT_TRUE(names(found(sql), "sqlite_schema")) << sql;
    EXPECT_TRUE(names(found("ALTER TABLE note ADD COLUMN extra TEXT"), "note", "extra"));
    EXPECT_TRUE(names(found("DROP TABLE note"), "note"));
}

TEST_F(ASealedFile, SpeaksOfRowsAsPeopleDo) {
    EXPECT_EQ(found("UPDATE rating SET value = 'most' WHERE item = 'data.3' AND level = 2"),
              (std::vector<Difference>{
                  {DifferenceKind::Changed, "rating", "data.3@2", "Lin", "value", "none", "most"}}));
    EXPECT_EQ(found("DELETE FROM fact WHERE key = 'enterprise'"),
              (std::vector<Difference>{{DifferenceKind::Missing, "fact", "enterprise", {}, {}}}));
    EXPECT_EQ(found("UPDATE evidence SET place = 'hall 2'"),
              (std::vector<Difference>{
                  {DifferenceKind::Changed, "evidence", "work orders", {}, "place", "", "hall 2"}}));
    EXPECT_EQ(found("UPDATE content_piece SET bytes = x'00' WHERE number = 1"),
              (std::vector<Difference>{{DifferenceKind::Missing, "content_piece", "orders.pdf", {}, {}}}));
    EXPECT_EQ(
        found("UPDATE content_piece SET bytes = zeroblob(length(bytes)) WHERE number = 1"),
        (std::vector<Difference>{{DifferenceKind::Changed, "content_piece", "orders.pdf", {}, "bytes"}}));
    EXPECT_EQ(found("DELETE FROM content_piece WHERE number = 2"),
              (std::vector<Difference>{{DifferenceKind::Missing, "content_piece", "orders.pdf", {}, {}}}));
}

TEST_F(ASealedFile, WithoutItsSealSaysThatOneIsMissing) {
    EXPECT_EQ(found("DELETE FROM seal; DELETE FROM reopening"),
              (std::vector<Difference>{{DifferenceKind::Missing, "seal", "1", {}, {}},
                                       {DifferenceKind::Missing, "seal", "2", {}, {}}}));
}

TEST_F(ASealedFile, ThatIsSealedAnewByAStrangerIsFound) {
    // A stranger opens the file by hand and seals what he made of it with a key of his own.
    found(
        "UPDATE rating SET value = 'full' WHERE item = 'data.3'; INSERT INTO reopening SELECT 2, 'mine', "
        "key, signature, author, counter, at FROM seal WHERE number = 2; INSERT INTO seal SELECT 3, record, "
        "fingerprint, key, signature, author, counter, at, listing FROM seal WHERE number = 2");
    const auto verification = verified(file);
    EXPECT_TRUE(names(verification.differences, "reopening"));
    EXPECT_TRUE(names(verification.differences, "seal"));
}

TEST_F(ASealedFile, IsNotOpenedWithAKeyThatWasPutInPlaceOfTheLeads) {
    for (const long long number : {1LL, 2LL}) {
        fs::copy_file(original, file, fs::copy_options::overwrite_existing);
        {
            SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
            const auto sealed = seal::findSeal(db, number);
            ASSERT_TRUE(sealed);
            seal::ReopeningRow mine{number, "mine", otherKey().publicKey(), {}, sealed->stamp};
            mine.signature = otherKey().sign(seal::statementOf(mine, sealed->fingerprint));
            db.exec("DELETE FROM reopening WHERE number = " + std::to_string(number));
            seal::saveReopening(db, mine);
            SQLite::Statement key(db, "UPDATE seal SET key = ? WHERE number = ?");
            key.bind(1, otherKey().publicKey());
            key.bind(2, static_cast<std::int64_t>(number));
            key.exec();
        }
        EXPECT_TRUE(names(verified(file).differences, "seal")) << number;
        auto opened = Project::open(file, "Lin");
        ASSERT_TRUE(opened);
        EXPECT_TRUE(opened->sealState().isSealed());
        EXPECT_TRUE(opened->sealState().broken);
        EXPECT_FALSE(rate(*opened, cell("data.3", 2), full));
    }
}

TEST_F(ASealedFile, WithASealThatIsNoneIsSaidToBeBrokenWhateverItHolds) {
    for (const char* listing :
         {R"({"person":{"columns":["id","name"],"key":[99999999999],"rows":[["a","b"]]}})",
          R"({"person":{"columns":["id","name"],"key":[0],"rows":[["a"]]}})",
          R"({"note":{"columns":["id"],"key":[0],"rows":[[["text",5]]]}})",
          R"({"note":{"columns":["id"],"key":[0],"rows":[5]}})", "[]", "7"}) {
        found("UPDATE seal SET record = 'x', listing = '" + std::string(listing) + "' WHERE number = 2");
        EXPECT_TRUE(Project::view(file)->sealState().broken) << listing;
    }
}

TEST_F(ASealedFile, NamesAColumnThatIsComputedWithoutComputingIt) {
    const auto begin = std::chrono::steady_clock::now();
    const auto differences =
        found("ALTER TABLE note ADD COLUMN extra TEXT AS (printf('%.*c', 60000000, 'x'))");
    EXPECT_TRUE(names(differences, "sqlite_schema"));
    EXPECT_FALSE(names(differences, "content_piece"));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

TEST_F(ASealedFile, NamesAPieceTooMany) {
    for (const char* sql :
         {"INSERT INTO content_piece SELECT id, 77, x'41' FROM content LIMIT 1",
          "INSERT INTO content_piece SELECT content, max(number) + 1, x'' FROM content_piece "
          "GROUP BY content LIMIT 1",
          "INSERT INTO content_piece VALUES (999, 0, x'41')"})
        EXPECT_TRUE(names(found(sql), "content_piece")) << sql;
}

TEST_F(ASealedFile, NamesAPieceWhoseNumberOnlySeemsTheSame) {
    EXPECT_TRUE(names(found("UPDATE content_piece SET number = number + 4294967296"), "content_piece"));
}

TEST_F(ASealedFile, NamesAnIndexThatHidesRows) {
    const auto differences =
        found("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
              "sqlite_schema WHERE name = 'history_by_key') WHERE name = 'attachment_content'");
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences.front().table, "sqlite_schema");
}

TEST_F(ASealedFile, IsJudgedByItsDigestsWhereTheListingIsGone) {
    const auto differences =
        found("UPDATE seal SET listing = ''; UPDATE rating SET value = 'full' WHERE item = 'data.3'");
    EXPECT_TRUE(names(differences, "seal", "listing"));
    EXPECT_TRUE(names(differences, "rating"));
    EXPECT_FALSE(names(differences, "note"));
}

TEST_F(ASealedFile, OpenedByTheWorkbenchSaysThatItIsBroken) {
    EXPECT_FALSE(Project::view(original)->sealState().broken);
    found("UPDATE rating SET value = 'full' WHERE item = 'data.3'");
    EXPECT_TRUE(Project::view(file)->sealState().broken);
}

TEST(AnUnsealedFile, IsNotSealedAndNothingDiffers) {
    const TempFolder folder;
    std::ignore = newProject(folder / "a.plumb");
    const auto verification = verified(folder / "a.plumb");
    EXPECT_FALSE(verification.agrees());
    EXPECT_FALSE(verification.state.seal);
    EXPECT_TRUE(verification.differences.empty());
    EXPECT_EQ(errorOf(seal::verify(folder / "none.plumb")).code, ErrorCode::FileNotFound);
    write(folder / "text.plumb", "no database");
    EXPECT_EQ(errorOf(seal::verify(folder / "text.plumb")).code, ErrorCode::NotAnAssessment);
}

} // namespace plumbline::test
