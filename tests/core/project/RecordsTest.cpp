// What a team writes beside ratings and notes: process, evidence, findings, reviews.

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using project::Operation;
using project::Project;
using project::Writer;

class ARecord : public testing::Test {
protected:
    template <class T>
    Result<RecordId> save(const T& record) {
        Result<RecordId> id;
        const auto done = project.transact(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            id = writer.save(record);
            return id ? Result<void>() : failed(id);
        });
        return done ? id : failed(done);
    }
    Result<project::ChangeSummary> write(const std::function<Result<void>(Writer&)>& body) {
        return project.transact(Operation::Evidence, body);
    }
    [[nodiscard]] Assessment stored() const { return Project::view(folder / "a.plumb")->assessment(); }

    TempFolder folder;
    Project project = newProject(folder / "a.plumb");
};

} // namespace

TEST_F(ARecord, IsOnTheDiskWithEveryColumn) {
    const Member member{{}, "李文", Role::Lead, "评估中心", "统筹", "方法培训，由中心组织", "2026-09-10"};
    const auto id = save(member);
    ASSERT_TRUE(id);
    ASSERT_EQ(stored().all<Member>().size(), 1U);
    Member read = stored().all<Member>().front();
    EXPECT_EQ(read.id, *id);
    read.id.clear();
    EXPECT_EQ(read, member);
}

TEST_F(ARecord, StaysInTheOrderOfMaking) {
    std::vector<std::string> names;
    for (int i = 0; i < 200; ++i) {
        names.push_back("member " + std::to_string(i));
        ASSERT_TRUE(save(Member{{}, names.back()}));
    }
    std::vector<std::string> read;
    const Assessment assessment = stored();
    for (const Member& member : assessment.all<Member>())
        read.push_back(member.name);
    EXPECT_EQ(read, names);
}

TEST_F(ARecord, TellsItsHistoryByColumn) {
    const auto id = save(Finding{{}, FindingKind::Weakness, "no master data", "Lin"});
    ASSERT_TRUE(id);
    Finding finding = project.assessment().all<Finding>().front();
    finding.agreement = Agreement::Agreed;
    ASSERT_TRUE(save(finding));
    ASSERT_TRUE(write([&](Writer& writer) { return writer.remove<Finding>(*id); }));
    const auto history = project.history("finding", *id).value();
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].before, "");
    EXPECT_EQ(history[0].after,
              R"({"kind":"weakness","text":"no master data","responsible":"Lin","agreement":"open"})");
    EXPECT_EQ(history[1].before, R"({"agreement":"open"})");
    EXPECT_EQ(history[1].after, R"({"agreement":"agreed"})");
    EXPECT_NE(history[2].before, "");
    EXPECT_EQ(history[2].after, "");
    EXPECT_TRUE(stored().all<Finding>().empty());
}

TEST_F(ARecord, GoesWithWhatBelongsToItAloneAndComesBackWithIt) {
    const auto evidence = save(Evidence{{}, EvidenceKind::Documents, "work orders"});
    const auto finding = save(Finding{{}, FindingKind::Conformity, "orders are traced"});
    ASSERT_TRUE(evidence && finding);
    ASSERT_TRUE(write([&](Writer& writer) { return writer.link(*evidence, "data.3@2"); }));
    ASSERT_TRUE(write([&](Writer& writer) { return writer.link(*finding, *evidence); }));
    const Assessment before = project.assessment();
    const auto summary = write([&](Writer& writer) { return writer.remove<Evidence>(*evidence); });
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->touches<Evidence>());
    EXPECT_TRUE(summary->touches<Link>());
    EXPECT_FALSE(summary->touches<Finding>());
    EXPECT_TRUE(project.assessment().all<Link>().empty());
    ASSERT_TRUE(project.undo());
    EXPECT_EQ(project.assessment(), before);
    EXPECT_EQ(stored(), before);
}

TEST_F(ARecord, OfNonsenseIsRefused) {
    EXPECT_EQ(errorOf(save(Member{{}, " "})).code, ErrorCode::MemberNameMissing);
    EXPECT_EQ(errorOf(save(Member{{}, "Lin", Role::Lead, "", "", "", "2026-02-30"})),
              (Error{ErrorCode::InvalidDate, {"2026-02-30"}}));
    EXPECT_EQ(errorOf(save(Slot{{}, "plan", "2026-09-14", "10:30", "09:00"})),
              (Error{ErrorCode::EndBeforeStart, {"10:30", "09:00"}}));
    EXPECT_EQ(errorOf(save(Slot{{}, "plan", "2026-09-14", "9:00"})),
              (Error{ErrorCode::InvalidTime, {"9:00"}}));
    EXPECT_EQ(errorOf(save(Slot{{}, "plan", "", "", "", "data nowhere"})),
              (Error{ErrorCode::UnknownCode, {"nowhere"}}));
    EXPECT_EQ(errorOf(save(Finding{})).code, ErrorCode::FindingTextMissing);
    EXPECT_EQ(errorOf(save(Evidence{{}, EvidenceKind::Interview, "", "", "", "", "2026-09-14 24:00"})),
              (Error{ErrorCode::InvalidTime, {"24:00"}}));
    EXPECT_EQ(
        errorOf(save(Evidence{{}, EvidenceKind::Interview, "", "", "", "", "", std::string(30'000, 'x')}))
            .code,
        ErrorCode::TextTooLong);
    EXPECT_EQ(errorOf(write([](Writer& w) { return w.link("nothing", "data.3@2"); })).code,
              ErrorCode::UnknownRecord);
    const auto evidence = save(Evidence{});
    EXPECT_EQ(errorOf(write([&](Writer& w) { return w.link(*evidence, "data.99@2"); })),
              (Error{ErrorCode::UnknownCode, {"data.99@2"}}));
    EXPECT_FALSE(project.assessment().all<Evidence>().empty());
    EXPECT_TRUE(project.assessment().all<Link>().empty());
}

TEST_F(ARecord, ThatIsAReviewIsTheLeadsWhateverTheChangeIsCalled) {
    ASSERT_TRUE(save(Member{{}, "Wang", Role::Lead}));
    const Error refused{ErrorCode::NotTheLead, {"Lin", "Wang"}};
    ASSERT_EQ(project.author().name, "Lin");
    EXPECT_EQ(errorOf(save(Review{"data.3@2", "as it was"})), refused);
    EXPECT_TRUE(stored().all<Review>().empty());

    project.setAuthor("Wang");
    ASSERT_TRUE(save(Review{"data.3@2", "as it was"}));
    project.setAuthor("Lin");
    EXPECT_EQ(errorOf(write([](Writer& w) { return w.remove<Review>("data.3@2"); })), refused);
    EXPECT_EQ(errorOf(project.undo()), refused);
    EXPECT_EQ(stored().all<Review>().size(), 1U);
    project.setAuthor("Wang");
    ASSERT_TRUE(project.undo());
    project.setAuthor("Lin");
    EXPECT_EQ(errorOf(project.redo()), refused);
    EXPECT_TRUE(stored().all<Review>().empty());
    ASSERT_TRUE(
        write([](Writer& w) { return w.note(cell("data.3", 2), "what is not a review is anyone's"); }));
}

TEST_F(ARecord, SavedAsItIsLeavesNoTrace) {
    ASSERT_TRUE(save(Member{{}, "Lin"}));
    const std::string bytes = bytesOf(folder / "a.plumb");
    ASSERT_TRUE(save(project.assessment().all<Member>().front()));
    EXPECT_EQ(bytesOf(folder / "a.plumb"), bytes);
}

TEST_F(ARecord, ThatIsAnAnswerIsOneForEachField) {
    ASSERT_TRUE(write([](Writer& writer) { return writer.answer("acceptance", "lawful", "yes"); }));
    ASSERT_TRUE(write([](Writer& writer) { return writer.answer("acceptance", "lawful", "no"); }));
    EXPECT_EQ(stored().answer("acceptance", "lawful"), "no");
    EXPECT_EQ(project.history("answer", "acceptance.lawful").value().back().before, "yes");
    ASSERT_TRUE(write([](Writer& writer) { return writer.answer("acceptance", "lawful", ""); }));
    EXPECT_EQ(stored().answer("acceptance", "lawful"), "");
    ASSERT_TRUE(write([](Writer& writer) { return writer.answer("acceptance", "lawful", "yes"); }));
    EXPECT_EQ(stored().answer("acceptance", "lawful"), "yes");
}

TEST(Records, OfTextThatIsNoUtf8MakeAFileThatIsOnlyRead) {
    const TempFolder folder;
    assessment::RecordId id;
    {
        auto project = newProject(folder / "a.plumb");
        ASSERT_TRUE(
            project.transact(project::Operation::Evidence, [&](project::Writer& writer) -> Result<void> {
                id = writer.save(assessment::Evidence{}).value();
                return {};
            }));
    }
    {
        SQLite::Database db((folder / "a.plumb").string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE evidence SET title = CAST(x'ff41' AS TEXT)");
    }
    auto project = project::Project::open(folder / "a.plumb", "Lin").value();
    EXPECT_FALSE(project.damage().empty());
    const auto removed = project.transact(project::Operation::Evidence, [&](project::Writer& writer) {
        return writer.remove<assessment::Evidence>(id);
    });
    EXPECT_EQ(errorOf(removed).code, ErrorCode::DamagedReadOnly);
}

} // namespace plumbline::test
