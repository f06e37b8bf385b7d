// Whatever is accepted for writing can be read again: there is one set of rules, and no way around it.

#include <functional>

#include <gtest/gtest.h>

#include "core/assessment/RecordTables.h"
#include "core/base/Text.h"
#include "core/project/Damage.h"
#include "core/storage/RowRules.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

namespace fs = std::filesystem;

using project::Operation;
using project::Project;
using project::Writer;

/// What nobody types, and programs give all the same.
const std::vector<std::string>& odd() {
    using namespace std::string_literals;
    static const std::vector<std::string> texts = [] {
        std::string han, longer;
        for (int i = 0; i < 20'000; ++i)
            han += "林";
        longer = han + "林";
        return std::vector<std::string>{"",
                                        " ",
                                        "plain",
                                        "\xff",
                                        "gbk-\xd6\xd0.txt",
                                        "\xed\xa0\x80",
                                        "a\0b"s,
                                        "a\nb\tc",
                                        "\x1b[31m",
                                        "\u202ereversed",
                                        std::string(1001, 'x'),
                                        std::string(20'001, 'x'),
                                        han,
                                        longer,
                                        "data.01@1",
                                        "9999-99-99",
                                        "2026-02-31",
                                        " 2026-09-14 ",
                                        "25:00",
                                        "-1",
                                        "{",
                                        "full"};
    }();
    return texts;
}

class AnAssessment : public testing::Test {
protected:
    /// Whether it was accepted. Nothing is changed by what is refused.
    bool attempt(Operation operation, const std::function<Result<void>(Writer&)>& body) {
        const auto done = project.transact(operation, body);
        if (!done) {
            EXPECT_LT(done.error().code, ErrorCode::ReportFailed);
            EXPECT_NE(done.error().code, ErrorCode::StorageFailed) << done.error().args.back();
        }
        return done.has_value();
    }
    void expectSound() {
        const auto damage = project::findDamage(project.path());
        ASSERT_TRUE(damage);
        EXPECT_EQ(*damage, std::vector<Error>());
        const auto again = Project::view(project.path());
        ASSERT_TRUE(again);
        EXPECT_EQ(again->assessment(), project.assessment());
    }

    TempFolder folder;
    Project project = newProject(folder / "a.plumb");
};

} // namespace

TEST_F(AnAssessment, IsSoundWhateverWasWrittenInItsRecords) {
    assessment::RecordId evidence;
    attempt(Operation::Evidence, [&](Writer& writer) -> Result<void> {
        evidence = writer.save(assessment::Evidence{{}, {}, "orders"}).value();
        return {};
    });
    for (const std::string& text : odd()) {
        SCOPED_TRACE(text.substr(0, 40));
        assessment::forEachRecordKind([&]<class T>(T) {
            attempt(Operation::Process, [&](Writer& writer) -> Result<void> {
                T record;
                record.id = text;
                const auto saved = writer.save(record);
                return saved ? Result<void>() : failed(saved);
            });
            for (const auto& column : assessment::Table<T>::columns)
                attempt(Operation::Process, [&](Writer& writer) -> Result<void> {
                    T record;
                    for (const auto& other : assessment::Table<T>::columns)
                        other.write(record, other.name == "evidence" || other.name == "source" ? evidence
                                            : other.name == "target"                           ? "data.1@1"
                                                                                               : "x");
                    if (!column.write(record, text))
                        return {};
                    const auto saved = writer.save(record);
                    return saved ? Result<void>() : failed(saved);
                });
        });
        attempt(Operation::Process, [&](Writer& writer) { return writer.answer("step", text, "x"); });
        attempt(Operation::Process, [&](Writer& writer) { return writer.answer("step", "field", text); });
        attempt(Operation::Evidence, [&](Writer& writer) { return writer.link(evidence, text); });
        attempt(Operation::Evidence, [&](Writer& writer) -> Result<void> {
            const auto attached = writer.attach(evidence, text, std::string_view(text));
            return attached ? Result<void>() : failed(attached);
        });
        expectSound();
    }
}

TEST_F(AnAssessment, IsSoundWhateverWasWrittenBesideThem) {
    for (const std::string& text : odd()) {
        SCOPED_TRACE(text.substr(0, 40));
        attempt(Operation::Note, [&](Writer& writer) { return writer.note(cell("data.1", 1), text); });
        attempt(Operation::Scope, [&](Writer& writer) {
            return writer.exclusions({{domain("sales"), text}});
        });
        for (std::string assessment::Facts::*field :
             {&assessment::Facts::enterprise, &assessment::Facts::address, &assessment::Facts::from,
              &assessment::Facts::to, &assessment::Facts::profile})
            attempt(Operation::Facts, [&](Writer& writer) {
                assessment::Facts facts = project.assessment().facts;
                facts.*field = text;
                return writer.facts(facts);
            });
        if (!trimmed(text).empty())
            project.setAuthor(text);
        attempt(Operation::Rate, [&](Writer& writer) {
            return writer.rate(cell("data.2", 1),
                               project.assessment().rating(cell("data.2", 1)) == full ? most : full);
        });
        project.setAuthor("Lin");
        expectSound();
    }
    for (const int grade : {-7, 4, 99})
        attempt(Operation::Rate, [&](Writer& writer) {
            return writer.rate(cell("data.3", 1), static_cast<assessment::Grade>(grade));
        });
    expectSound();
}

TEST_F(AnAssessment, IsSoundWhateverTheClockSays) {
    for (const Timestamp at : {Timestamp(-5), storage::latestTime + 5, Timestamp(0)}) {
        project.setClock([at] { return at; });
        EXPECT_TRUE(rate(project, cell("data.1", 1),
                         project.assessment().rating(cell("data.1", 1)) == full ? most : full));
        expectSound();
    }
}

TEST_F(AnAssessment, KeepsTheNameOfAFileThatIsNotUtf8) {
    ASSERT_TRUE(attempt(Operation::Evidence, [](Writer& writer) -> Result<void> {
        const auto saved = writer.save(assessment::Evidence{{}, {}, "gbk-\xd6\xd0.txt"});
        return saved ? Result<void>() : failed(saved);
    }));
    EXPECT_EQ(project.assessment().all<assessment::Evidence>().front().title, "gbk-\uFFFD\uFFFD.txt");
    EXPECT_EQ(
        errorOf(project.transact(
            Operation::Note, [](Writer& writer) { return writer.note(cell("data.1", 1), "gbk-\xd6\xd0"); })),
        (Error{ErrorCode::TextUnfit, {"gbk-\uFFFD\uFFFD"}}));
    expectSound();
}

} // namespace plumbline::test
