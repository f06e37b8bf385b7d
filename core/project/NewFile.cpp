// How a file comes to be: one that is empty, or one of what an assessment says in memory.
#include "core/base/File.h"
#include "core/base/Uuid.h"
#include "core/project/Contents.h"
#include "core/project/Copy.h"
#include "core/project/ProjectState.h"
#include "core/storage/ContentRows.h"
#include "core/storage/OpenFile.h"
#include "core/storage/RecordRows.h"
#include "core/storage/Repository.h"
#include "core/storage/WriteTransaction.h"

#include <SQLiteCpp/Savepoint.h>

namespace plumbline::project {

namespace fs = std::filesystem;

using assessment::Assessment;
using assessment::Attachment;
using assessment::Stamp;

Result<void> Project::State::makeFile(const fs::path& file, const std::string& created, Operation operation,
                                      const std::function<Result<void>(const Stamp&)>& fill) {
    readOnly = false;
    assessment = {};
    assessment.ratings.assign(static_cast<std::size_t>(model.cellCount()), assessment::unrated);
    db = storage::createFile(file);
    {
        storage::WriteTransaction transaction(*db);
        storage::insertMeta(*db, "id", id);
        storage::insertMeta(*db, "created", created);
        storage::insertMeta(*db, "model", model.id);
        storage::insertModel(*db, pack, 0);
        transaction.commit();
    }
    left = storage::headerOf(*db);
    const auto written = commit(operation, Way::Do, Typing::No, [&](const Stamp& stamp) -> Result<Changeset> {
        Recording recording(*db);
        if (auto filled = fill(stamp); !filled)
            return failed(filled);
        return recording.finish();
    });
    return written ? Result<void>() : failed(written);
}

namespace {

/// Whether the content is in the new file now; the old one may be any file, or none.
bool takeContent(SQLite::Database& from, SQLite::Database& to, const fs::path& path,
                 const std::string& sha256) {
    if (storage::findContent(to, sha256))
        return true;
    SQLite::Savepoint all(to, "content");
    const auto taken = storage::guarded(path, [&]() -> Result<void> {
        const auto size = contentSize(from, path, sha256);
        if (!size)
            return failed(size);
        storage::ContentWriter writer(to, *size);
        auto read = readContent(from, path, sha256, [&](std::string_view piece) -> Result<void> {
            writer.add(piece);
            return {};
        });
        if (read)
            writer.finish(sha256);
        return read;
    });
    if (taken)
        all.release();
    return taken.has_value();
}

/// All that an assessment says, in the names of those who said it.
void writeAll(SQLite::Database& db, const model::Model& model, const Assessment& what, const Stamp& stamp) {
    const auto by = [&](const assessment::PersonId& author, Timestamp at) {
        return what.person(author) ? Stamp{author, stamp.counter, at} : stamp;
    };
    for (const assessment::Person& person : what.people)
        if (person.id != stamp.author)
            storage::savePerson(db, person, stamp);
    storage::saveFacts(db, what.facts, stamp);
    for (const assessment::Exclusion& exclusion : what.exclusions)
        storage::saveExclusion(db, model, exclusion, stamp);
    for (const auto& [node, weight] : what.ownWeights)
        storage::saveWeight(db, model, node, weight, stamp);
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (const auto* const assessor = what.assessor(cell); what.rating(cell) != assessment::unrated)
            storage::saveRating(db, model, cell, what.wholeRating(cell),
                                assessor ? by(assessor->id, what.ratedBy[static_cast<std::size_t>(cell)].at)
                                         : stamp);
    for (const auto& [cell, notes] : what.notes)
        for (const assessment::Note& note : notes)
            storage::saveNote(db, model, cell, note.text, by(note.author, note.at));
    assessment::forEachRecordKind([&]<class T>(T) {
        for (const T& record : what.all<T>())
            storage::saveRecord(db, record, false, stamp);
    });
}

} // namespace

Result<Copied> Project::State::writeFromMemory(const fs::path& target) const {
    // Of a sealed file there is nothing that is not on some disk, and a seal cannot be made anew.
    if (seal.isSealed())
        return fail(ErrorCode::FileOverwritten, toUtf8(path));
    return writeClaimed(path, target, author.name, [&](const fs::path& unfinished) -> Result<Copied> {
        State fresh;
        fresh.path = path;
        fresh.id = id;
        fresh.model = model;
        fresh.pack = pack;
        fresh.scope = scope;
        fresh.author = author;
        fresh.clock = clock;
        // Nobody may have said yet who works on it.
        if (author.name.empty())
            fresh.setAuthor("?");
        Copied copied{false, 0};
        auto made = fresh.makeFile(
            unfinished, toIso8601(clock()), Operation::Rescue, [&](const Stamp& stamp) -> Result<void> {
                Assessment kept = assessment;
                copied.lostFiles = std::erase_if(kept.all<Attachment>(), [&](const Attachment& attachment) {
                    return !takeContent(*db, *fresh.db, path, attachment.sha256);
                });
                writeAll(*fresh.db, model, kept, stamp);
                return {};
            });
        return made ? Result<Copied>(copied) : failed(made);
    });
}

} // namespace plumbline::project
