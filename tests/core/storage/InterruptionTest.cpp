#include "core/storage/Interruption.h"

#include <gtest/gtest.h>

#include "core/storage/Database.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

/// One statement that never ends by itself.
Result<void> goOnForEver(SQLite::Database& db) {
    db.execAndGet("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    return {};
}

} // namespace

TEST(Interruption, BreaksOffWhatTellsNothingOfItself) {
    const auto db = storage::emptyInMemory();
    int asked = 0;
    const auto done = storage::interruptible(
        *db, [&](long long, long long) { return ++asked < 3; },
        [&](const Progress&) { return goOnForEver(*db); });
    EXPECT_EQ(errorOf(done).code, ErrorCode::Cancelled);
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(db->execAndGet("SELECT 7").getInt(), 7);
}

TEST(Interruption, TellsHowFarTheWorkLastWas) {
    const auto db = storage::emptyInMemory();
    std::vector<std::pair<long long, long long>> told;
    const auto done = storage::interruptible(
        *db,
        [&](long long part, long long all) {
            told.emplace_back(part, all);
            return told.size() < 4;
        },
        [&](const Progress& progress) {
            EXPECT_TRUE(progress(30, 70));
            return goOnForEver(*db);
        });
    EXPECT_EQ(errorOf(done).code, ErrorCode::Cancelled);
    EXPECT_EQ(told.back(), std::pair(30LL, 70LL));
}

TEST(Interruption, LeavesOtherFailuresAsTheyAre) {
    const auto db = storage::emptyInMemory();
    const auto fails = [&](const Progress&) -> Result<void> {
        db->exec("SELECT nothing FROM nowhere");
        return {};
    };
    EXPECT_THROW(static_cast<void>(storage::interruptible(
                     *db, [](long long, long long) { return true; }, fails)),
                 SQLite::Exception);
}

} // namespace plumbline::test
