// What Writer does with records: checks one, writes its row, and keeps the picture of the assessment up to
// date.
#include <algorithm>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/base/Uuid.h"
#include "core/project/Contents.h"
#include "core/project/Project.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Journal.h"
#include "core/storage/OpenFile.h"
#include "core/storage/RecordRows.h"

namespace plumbline::project {

using namespace assessment;

namespace {

Result<void> checkDate(const std::string& text) {
    return text.empty() || isDate(text) ? Result<void>() : fail(ErrorCode::InvalidDate, text);
}

Result<void> checkTime(const std::string& text) {
    return text.empty() || isTime(text) ? Result<void>() : fail(ErrorCode::InvalidTime, text);
}

/// A link is called by what it links.
RecordId nameOf(const Link& link) {
    return link.source + " " + link.target;
}

// What beyond the length of its texts must hold of a record of each kind.

Result<void> checkContent(const Member& member, const model::Model&, const Assessment&) {
    if (trimmed(member.name).empty())
        return fail(ErrorCode::MemberNameMissing);
    return checkDate(member.trainedOn);
}

Result<void> checkContent(const Slot& slot, const model::Model& model, const Assessment&) {
    if (auto checked = checkDate(slot.day); !checked)
        return checked;
    for (const std::string* time : {&slot.start, &slot.finish})
        if (auto checked = checkTime(*time); !checked)
            return checked;
    if (!slot.start.empty() && !slot.finish.empty() && slot.finish <= slot.start)
        return fail(ErrorCode::EndBeforeStart, slot.start, slot.finish);
    if (slot.parts.empty())
        return {};
    for (const std::string_view code : split(slot.parts, ' '))
        if (!model.findLeaf(code))
            return fail(ErrorCode::UnknownCode, std::string(code));
    return {};
}

Result<void> checkContent(const Objection& objection, const model::Model&, const Assessment&) {
    return checkDate(objection.raisedOn);
}

Result<void> checkContent(const Evidence& evidence, const model::Model&, const Assessment&) {
    return checkMoment(evidence.collected);
}

Result<void> checkContent(const Attachment& attachment, const model::Model&, const Assessment& current) {
    return current.find<Evidence>(attachment.evidence) ? Result<void>()
                                                       : fail(ErrorCode::UnknownRecord, attachment.evidence);
}

Result<void> checkContent(const Finding& finding, const model::Model&, const Assessment&) {
    return trimmed(finding.text).empty() ? fail(ErrorCode::FindingTextMissing) : Result<void>();
}

Result<void> checkContent(const Link& link, const model::Model& model, const Assessment& current) {
    if (link.id != nameOf(link))
        return fail(ErrorCode::UnknownRecord, link.id);
    if (!current.find<Evidence>(link.source) && !current.find<Finding>(link.source))
        return fail(ErrorCode::UnknownRecord, link.source);
    if (!current.find<Evidence>(link.target) && !model.findCell(link.target))
        return fail(ErrorCode::UnknownCode, link.target);
    return {};
}

Result<void> checkContent(const Review& review, const model::Model& model, const Assessment&) {
    return model.findCell(review.id) ? Result<void>() : fail(ErrorCode::UnknownCode, review.id);
}

template <class T>
Result<void> checkContent(const T&, const model::Model&, const Assessment&) {
    return {};
}

} // namespace

template <class T>
Result<void> Writer::checkRecord(const T& record) const {
    for (const auto& column : Table<T>::columns)
        if (auto checked = checkText(column.read(record)); !checked)
            return checked;
    return checkContent(record, m_model, m_current);
}

template <class T>
Result<RecordId> Writer::save(T record) {
    if constexpr (std::is_same_v<T, Member>)
        record.name = composed(record.name); // as the author of changes is spelled
    if constexpr (std::is_same_v<T, Evidence>)
        record.title = toValidUtf8(record.title); // which may be the name of a file
    if constexpr (std::is_same_v<T, Link>)
        if (record.id.empty())
            record.id = nameOf(record);
    if constexpr (std::is_same_v<T, Attachment>)
        if (!storage::findContent(m_db, record.sha256))
            return fail(ErrorCode::ContentMissing, toUtf8(storage::fileOf(m_db)), record.sha256);
    if (auto checked = checkRecord(record); !checked)
        return failed(checked);
    if (record.id.empty())
        record.id = newUuid();
    auto& list = m_current.all<T>();
    const auto place = placeOf(list, record.id);
    const bool known = place != list.end() && place->id == record.id;
    if (known && *place == record)
        return record.id;
    storage::saveRecord(m_db, record, false, now());
    RecordId id = record.id;
    if (known)
        *place = std::move(record);
    else
        list.insert(place, std::move(record));
    return id;
}

template <class T>
Result<void> Writer::remove(const RecordId& id) {
    const T* const found = m_current.find<T>(id);
    if (!found)
        return {};
    storage::saveRecord(m_db, *found, true, now());
    auto& list = m_current.all<T>();
    list.erase(placeOf(list, id));
    // What belongs to it alone goes with it.
    const auto removeAll = [&]<class Part>(Part, const auto& belongs) -> Result<void> {
        const std::vector<Part> parts = m_current.all<Part>();
        for (const Part& part : parts)
            if (belongs(part))
                if (auto removed = remove<Part>(part.id); !removed)
                    return removed;
        return {};
    };
    if constexpr (std::is_same_v<T, Evidence>)
        if (auto done = removeAll(Attachment{}, [&](const Attachment& each) { return each.evidence == id; });
            !done)
            return done;
    if constexpr (std::is_same_v<T, Evidence> || std::is_same_v<T, Finding>)
        return removeAll(Link{}, [&](const Link& each) { return each.source == id || each.target == id; });
    return {};
}

Result<void> Writer::answer(const std::string& step, const std::string& field, const std::string& value) {
    const RecordId id = step + "." + field;
    if (value.empty())
        return remove<Answer>(id);
    const auto saved = save(Answer{id, value});
    return saved ? Result<void>() : failed(saved);
}

Result<void> Writer::link(const RecordId& source, const std::string& target, bool linked) {
    // A cell has one name: data.01@1 is data.1@1.
    const auto cell = m_model.findCell(target);
    const std::string about = cell ? m_model.cellCode(*cell) : target;
    const RecordId id = source + " " + about;
    if (!linked) // also one that was made under another name
        return remove<Link>(source + " " + target).and_then([&] { return remove<Link>(id); });
    const auto saved = save(Link{id, source, about});
    return saved ? Result<void>() : failed(saved);
}

Result<RecordId> Writer::attach(const RecordId& evidence, const std::string& name,
                                const ContentSource& source, const Progress& progress) {
    Attachment attachment{{}, evidence, toValidUtf8(name), {}};
    if (auto checked = checkRecord(attachment); !checked)
        return failed(checked);
    auto stored = storeContent(m_db, source, progress);
    if (!stored)
        return stored;
    attachment.sha256 = std::move(*stored);
    return save(std::move(attachment));
}

Result<RecordId> Writer::attach(const RecordId& evidence, const std::filesystem::path& file,
                                const Progress& progress) {
    // The system drops a program's locks on a file as soon as it closes that file anywhere, and this one is
    // being written.
    const std::filesystem::path own = storage::fileOf(m_db);
    std::error_code ignored;
    for (const std::filesystem::path& each :
         {own, storage::companion(own, ".lock"), storage::companion(own, "-journal")})
        if (std::filesystem::equivalent(file, each, ignored))
            return fail(ErrorCode::AttachedToItself, toUtf8(file));
    const auto source = sourceOf(file);
    return source ? attach(evidence, toUtf8(file.filename()), *source, progress) : failed(source);
}

Result<RecordId> Writer::attach(const RecordId& evidence, const std::string& name, std::string_view bytes) {
    return attach(evidence, name, sourceOf(bytes), {});
}

template Result<RecordId> Writer::save(Answer);
template Result<RecordId> Writer::save(Member);
template Result<RecordId> Writer::save(Slot);
template Result<RecordId> Writer::save(Attendee);
template Result<RecordId> Writer::save(Objection);
template Result<RecordId> Writer::save(Improvement);
template Result<RecordId> Writer::save(Evidence);
template Result<RecordId> Writer::save(Attachment);
template Result<RecordId> Writer::save(Finding);
template Result<RecordId> Writer::save(Link);
template Result<RecordId> Writer::save(Review);

template Result<void> Writer::remove<Answer>(const RecordId&);
template Result<void> Writer::remove<Member>(const RecordId&);
template Result<void> Writer::remove<Slot>(const RecordId&);
template Result<void> Writer::remove<Attendee>(const RecordId&);
template Result<void> Writer::remove<Objection>(const RecordId&);
template Result<void> Writer::remove<Improvement>(const RecordId&);
template Result<void> Writer::remove<Evidence>(const RecordId&);
template Result<void> Writer::remove<Attachment>(const RecordId&);
template Result<void> Writer::remove<Finding>(const RecordId&);
template Result<void> Writer::remove<Link>(const RecordId&);
template Result<void> Writer::remove<Review>(const RecordId&);

} // namespace plumbline::project
