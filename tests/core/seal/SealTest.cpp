// Sealing, what it refuses, opening again.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/Sha256.h"
#include "core/project/Damage.h"
#include "core/seal/SealRows.h"
#include "core/storage/Database.h"
#include "tests/core/seal/Sealed.h"

namespace plumbline::test {

namespace fs = std::filesystem;

using project::Operation;
using project::Project;
using project::Writer;
using seal::Request;
using seal::SealState;

namespace {

class ASeal : public testing::Test {
protected:
    [[nodiscard]] Error sealing(const Request& request) {
        auto done = project.seal(request, leadKey());
        return done ? Error{ErrorCode::Sealed, {"no error"}} : done.error();
    }
    [[nodiscard]] Project reopened() const { return Project::open(file, "Lin").value(); }

    TempFolder folder;
    fs::path file = folder / "a.plumb";
    Project project = finishedProject(file);
};

/// Looked up where a test asks: at the start of the program it would cost every other test the reading of a
/// model.
const struct {
    operator model::CellId() const { return cell("data.3", 2); }
} someCell{};

} // namespace

TEST_F(ASeal, SaysWhoSealedWhatAndAgreesWithTheFile) {
    ASSERT_TRUE(sealIt(project));
    const SealState& state = project.sealState();
    ASSERT_TRUE(state.isSealed());
    EXPECT_EQ(state.seal->record.lead, "Lin");
    EXPECT_EQ(state.seal->record.number, 1);
    EXPECT_EQ(state.seal->record.key, leadKey().publicKey());
    EXPECT_EQ(state.seal->record.decision.level, 3);
    EXPECT_FALSE(state.seal->record.decision.departs());
    EXPECT_EQ(state.seal->record.acceptance, "agreed with the enterprise");
    EXPECT_EQ(state.seal->fingerprint.size(), 64U);
    const seal::Verification verification = verified(file);
    EXPECT_TRUE(verification.agrees());
    EXPECT_EQ(verification.state, state);
    EXPECT_EQ(reopened().sealState(), state);
    const auto history = project.history("seal", "1").value();
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.front().operation, "seal");
    EXPECT_EQ(history.front().after, "3");
}

TEST_F(ASeal, IsARecordThatAnyoneCanCheck) {
    ASSERT_TRUE(sealIt(project));
    auto db = storage::connectAsIs(file);
    const auto row = seal::newestSeal(*db).value();
    EXPECT_EQ(row.fingerprint, sha256(row.record));
    EXPECT_TRUE(seal::isSigned(row.record, row.signature, row.key));
    const auto record = nlohmann::ordered_json::parse(row.record);
    EXPECT_EQ(record.dump(), row.record);
    const auto listing = nlohmann::ordered_json::parse(seal::listingOf(*db, 1));
    for (const auto& [table, digest] : record.at("contents").items()) {
        EXPECT_EQ(digest.at("sha256"), sha256(listing.at(table).dump())) << table;
        EXPECT_EQ(digest.at("rows"), listing.at(table).at("rows").size()) << table;
    }
}

TEST_F(ASeal, StaysSmallWhateverIsInTheFile) {
    ASSERT_TRUE(sealIt(project));
    auto db = storage::connectAsIs(file);
    EXPECT_LT(seal::newestSeal(*db)->record.size(), 5'000U);
    EXPECT_LT(seal::listingOf(*db, 1).size(), 400'000U);
}

TEST_F(ASeal, IsNotReplacedByACopyOfAnother) {
    ASSERT_TRUE(sealIt(project));
    const std::string bytes = bytesOf(file);
    const Project other = newProject(folder / "other.plumb");
    EXPECT_EQ(errorOf(other.copyTo(file)), (Error{ErrorCode::FileExists, {file.string()}}));
    EXPECT_EQ(bytesOf(file), bytes);
}

TEST_F(ASeal, ClosesEveryDoor) {
    ASSERT_TRUE(rate(project, someCell, none));
    ASSERT_TRUE(rate(project, someCell, most));
    ASSERT_TRUE(project.undo());
    ASSERT_TRUE(sealIt(project));
    EXPECT_TRUE(project.isReadOnly());
    EXPECT_FALSE(project.undoable());
    EXPECT_FALSE(project.redoable());
    const std::string bytes = bytesOf(file), at = toLocalTime(project.sealState().seal->at);
    const auto refused = [&](const auto& result) {
        const Error error = errorOf(result);
        EXPECT_EQ(error.code, ErrorCode::Sealed);
        EXPECT_EQ(error.args, (std::vector<std::string>{file.string(), "Lin", at}));
    };
    const auto tryAll = [&](Project& each) {
        refused(rate(each, someCell, full));
        refused(each.undo());
        refused(each.redo());
        refused(each.transact(Operation::Note, [](Writer& w) { return w.note(someCell, "more"); }));
        refused(each.transact(Operation::Move, [](Writer& w) { return w.move(shippedPack()); }));
        refused(each.transact(Operation::Evidence, [](Writer& w) -> Result<void> {
            const auto attached = w.attach("none", "a.txt", std::string_view("a"));
            return attached ? Result<void>() : failed(attached);
        }));
        refused(each.seal({}, leadKey()));
    };
    tryAll(project);
    project = newProject(folder / "b.plumb");
    Project again = reopened();
    EXPECT_TRUE(again.isReadOnly());
    tryAll(again);
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_TRUE(again.copyTo(folder / "copy.plumb"));
    EXPECT_TRUE(verified(folder / "copy.plumb").agrees());
}

TEST_F(ASeal, TakesAlongNoContentThatWasUndone) {
    ASSERT_TRUE(project.transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        const auto& evidence = project.assessment().all<assessment::Evidence>().front().id;
        const auto attached = writer.attach(evidence, "b.txt", std::string_view("undone"));
        return attached ? Result<void>() : failed(attached);
    }));
    ASSERT_TRUE(project.undo());
    ASSERT_TRUE(sealIt(project));
    project = newProject(folder / "b.plumb");
    const Project again = reopened(); // which clears up in a file that is open
    EXPECT_TRUE(verified(file).agrees());
    EXPECT_EQ(project::findDamage(file).value(), std::vector<Error>());
}

TEST_F(ASeal, IsRefusedWhileCellsAreUnrated) {
    ASSERT_TRUE(rate(project, someCell, unrated));
    ASSERT_TRUE(rate(project, cell("data.3", 1), unrated));
    EXPECT_EQ(sealing({{}, {}, "a reason accepts no unrated cells"}),
              (Error{ErrorCode::CellsUnrated, {"2"}}));
    EXPECT_FALSE(project.sealState().isSealed());
    EXPECT_TRUE(project.undoable());
}

TEST_F(ASeal, NeedsAReasonWherePointsAreOpen) {
    EXPECT_EQ(sealing({{}, {}, "  "}).code, ErrorCode::PointsOpen);
    ASSERT_TRUE(project.seal({{}, {}, " shop closed "}, leadKey()));
    EXPECT_EQ(project.sealState().seal->record.acceptance, "shop closed");
    EXPECT_FALSE(project.sealState().seal->record.open.empty());
}

TEST_F(ASeal, AtAnotherLevelThanComputedNeedsAReason) {
    EXPECT_EQ(sealing({2, "", "accepted"}), (Error{ErrorCode::DepartureReason, {"2", "3"}}));
    EXPECT_EQ(sealing({6, "why not", "accepted"}), (Error{ErrorCode::LevelOutOfRange, {"6", "5"}}));
    ASSERT_TRUE(project.seal({2, "weak evidence", "accepted"}, leadKey()));
    EXPECT_EQ(project.sealState().seal->record.decision,
              (seal::Decision{2, 3, project.sealState().seal->record.decision.total, "weak evidence"}));
}

TEST_F(ASeal, IsTheLeadsAlone) {
    project.setAuthor("Wang");
    EXPECT_EQ(sealing({{}, {}, "accepted"}), (Error{ErrorCode::NotTheLead, {"Wang", "Lin"}}));
    EXPECT_TRUE(verified(file).differences.empty());
    EXPECT_FALSE(verified(file).agrees());
}

TEST_F(ASeal, IsOpenedAgainWithItsOwnKeyAndAReason) {
    ASSERT_TRUE(sealIt(project));
    const auto opening = [&](const std::string& reason, const seal::LeadKey& key) {
        const auto done = project.reopen(reason, key);
        return done ? Error{ErrorCode::Sealed, {"no error"}} : done.error();
    };
    EXPECT_EQ(opening(" ", leadKey()).code, ErrorCode::ReopeningReason);
    EXPECT_EQ(opening("a mistake", otherKey()), (Error{ErrorCode::OtherKey, {file.string(), "Lin"}}));
    EXPECT_TRUE(verified(file).agrees());

    ASSERT_TRUE(project.reopen("an objection was right", leadKey()));
    EXPECT_FALSE(project.isReadOnly());
    EXPECT_EQ(project.sealState().revision(), 2);
    EXPECT_EQ(project.sealState().reopening->reason, "an objection was right");
    EXPECT_EQ(project.sealState().reopening->author, "Lin");
    EXPECT_TRUE(rate(project, someCell, none));
    EXPECT_EQ(opening("twice", leadKey()).code, ErrorCode::NotSealed);
    EXPECT_EQ(verified(file).state, project.sealState());
    EXPECT_EQ(reopened().history("reopening", "1").value().front().after, "an objection was right");
}

TEST_F(ASeal, OfARevisionStandsOnTheFormerOne) {
    ASSERT_TRUE(sealIt(project));
    const std::string first = project.sealState().seal->fingerprint;
    ASSERT_TRUE(project.reopen("an objection was right", leadKey()));
    ASSERT_TRUE(rate(project, someCell, none));
    ASSERT_TRUE(sealIt(project, {}, otherKey()));
    EXPECT_EQ(project.sealState().seal->record.number, 2);
    EXPECT_EQ(project.sealState().revision(), 2);
    EXPECT_EQ(project.sealState().seal->record.previous, first);
    EXPECT_NE(project.sealState().seal->fingerprint, first);
    EXPECT_TRUE(verified(file).agrees());
}

TEST_F(ASeal, IsNotOpenedByARowThatAnotherProgramWrote) {
    ASSERT_TRUE(sealIt(project));
    project = newProject(folder / "b.plumb");
    tamper(file,
           "INSERT INTO reopening SELECT number, 'because', key, signature, author, counter, at FROM seal");
    EXPECT_TRUE(reopened().isReadOnly());
    EXPECT_TRUE(reopened().sealState().broken);
}

TEST_F(ASeal, ThatIsBrokenIsNotOpenedAgain) {
    ASSERT_TRUE(sealIt(project));
    project = newProject(folder / "b.plumb");
    tamper(file, "UPDATE note SET text = 'another'");
    Project again = reopened();
    EXPECT_EQ(errorOf(again.reopen("a mistake", leadKey())), (Error{ErrorCode::SealBroken, {file.string()}}));
    EXPECT_FALSE(verified(file).state.reopening);
}

TEST_F(ASeal, WhoseContentsWereChangedIsNotOpenedAgain) {
    ASSERT_TRUE(sealIt(project));
    tamper(file, "UPDATE content_piece SET bytes = zeroblob(length(bytes))");
    EXPECT_EQ(errorOf(project.reopen("a mistake", leadKey())).code, ErrorCode::SealBroken);
}

TEST_F(ASeal, IsNotPutOnContentsThatAreDamaged) {
    tamper(file, "UPDATE content_piece SET bytes = zeroblob(length(bytes))");
    EXPECT_EQ(errorOf(project.seal({{}, {}, "accepted"}, leadKey())).code, ErrorCode::ContentDamaged);
    EXPECT_FALSE(project.sealState().isSealed());
}

TEST_F(ASeal, TakesNoReasonWhereTheLevelIsTheComputedOne) {
    ASSERT_TRUE(sealIt(project, {{}, "typed and left", "accepted"}));
    EXPECT_EQ(project.sealState().seal->record.decision.reason, "");
}

TEST_F(ASeal, IsWholeAlsoWhenItsMomentIsLookedAt) {
    ASSERT_TRUE(sealIt(project));
    const auto moment = project.asOf(project.sealState().seal->record.counter);
    ASSERT_TRUE(moment);
    EXPECT_TRUE(moment->sealState().isSealed());
    EXPECT_FALSE(moment->sealState().broken);
}

TEST(Sealing, OfAFileOfANewerTeamWithoutALeadIsAnyones) {
    const TempFolder folder;
    Project project = newProject(folder / "a.plumb");
    ASSERT_TRUE(project.transact(Operation::Rate, [&](Writer& writer) {
        Result<void> done;
        for (model::CellId each = 0; done && each < project.model().cellCount(); ++each)
            done = writer.rate(each, none);
        return done;
    }));
    project.setAuthor("Zhao");
    ASSERT_TRUE(sealIt(project));
    EXPECT_EQ(project.sealState().seal->record.lead, "Zhao");
    EXPECT_EQ(project.sealState().seal->record.decision.level, 0);
    EXPECT_TRUE(verified(folder / "a.plumb").agrees());
}

} // namespace plumbline::test
