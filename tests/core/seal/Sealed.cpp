#include "tests/core/seal/Sealed.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace plumbline::test {

namespace fs = std::filesystem;

using namespace assessment;
using project::Operation;
using project::Project;
using project::Writer;
using seal::LeadKey;

namespace {

LeadKey madeKey(const std::string& owner) {
    const TempFolder folder;
    return LeadKey::create(folder / "key", owner, passphrase()).value();
}

Result<void> fill(Writer& writer) {
    const Result<void> done = writer.exclusions({{domain("logistics"), "outsourced"}});
    if (!done)
        return done;
    const auto lead = writer.save(Member{{}, "Lin", Role::Lead, "Institute", "all", "method", "2026-09-01"});
    for (const char* name : {"Wang", "Zhao"})
        if (const auto saved = writer.save(Member{{}, name}); !saved)
            return failed(saved);
    const auto evidence = writer.save(Evidence{{}, EvidenceKind::Documents, "work orders"});
    const auto finding = writer.save(
        Finding{{}, FindingKind::Weakness, "no master data", "Lin", Agreement::Agreed, "accepted"});
    const auto attached = writer.attach(*evidence, "orders.pdf", std::string(3'000'000, 'x'));
    for (const Result<RecordId>& saved :
         {lead, evidence, finding, attached, writer.save(Slot{{}, "plan", "2026-09-14", "09:00", "10:00"}),
          writer.save(Attendee{{}, "opening", "Chen"}),
          writer.save(Objection{{}, "data.3@2", "too low", "Chen", "2026-09-16", "kept", Outcome::Kept}),
          writer.save(Improvement{{}, "master data", "a standard", "Chen", "2027"}),
          writer.save(Review{"data.3@2", "seen"})})
        if (!saved)
            return failed(saved);
    return writer.answer("acceptance", "lawful", "yes")
        .and_then([&] { return writer.link(*evidence, "data.3@2"); })
        .and_then([&] { return writer.link(*finding, *evidence); })
        .and_then([&] { return writer.note(cell("data.3", 2), "seen in the workshop"); });
}

} // namespace

const LeadKey& leadKey() {
    static const LeadKey key = madeKey("Lin");
    return key;
}

const LeadKey& otherKey() {
    static const LeadKey key = madeKey("Wang");
    return key;
}

Project finishedProject(const fs::path& path) {
    Project project = newProject(path);
    EXPECT_TRUE(project.transact(Operation::Process, fill));
    EXPECT_TRUE(project.transact(Operation::Weights,
                                 [](Writer& writer) { return writer.weights(personnelThirtyPercent()); }));
    EXPECT_TRUE(project.transact(Operation::Rate, [&](Writer& writer) {
        Result<void> done;
        const model::Model& model = project.model();
        for (model::CellId each = 0; done && each < model.cellCount(); ++each)
            if (project.scope().assesses(model, each))
                done = writer.rate(each, model.levelOf(each) <= 2 ? full : part);
        return done;
    }));
    return project;
}

Result<void> sealIt(Project& project, seal::Request request, const LeadKey& key) {
    if (request.acceptance.empty())
        request.acceptance = "agreed with the enterprise";
    return project.seal(request, key);
}

seal::Verification verified(const fs::path& file) {
    auto verification = seal::verify(file);
    EXPECT_TRUE(verification) << "not verified";
    return verification.value_or(seal::Verification());
}

void tamper(const fs::path& file, const std::string& sql) {
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    db.exec(sql);
}

} // namespace plumbline::test
