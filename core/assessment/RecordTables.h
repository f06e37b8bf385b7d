#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/assessment/Records.h"

/// How each kind of record stands in the file: a table `id`, its columns as text, `removed`, `author`,
/// `counter`, `at`.
namespace plumbline::assessment {

/// One column of a kind of record between `id` and `removed`.
template <class T>
struct Column {
    std::string_view name;
    std::string (*read)(const T&);
    bool (*write)(T&, const std::string&); ///< false: a word the column does not know
};

/// Specialised for each kind: `name` and `columns`.
template <class T>
struct Table;

template <auto member>
struct ColumnOf;

template <class T, std::string T::*member>
struct ColumnOf<member> {
    static constexpr Column<T> named(std::string_view name) {
        return {name, [](const T& record) { return record.*member; },
                [](T& record, const std::string& text) {
                    record.*member = text;
                    return true;
                }};
    }
};

template <class T, class E, E T::*member>
requires std::is_enum_v<E>
struct ColumnOf<member> {
    static constexpr Column<T> named(std::string_view name) {
        return {name, [](const T& record) { return std::string(toString(record.*member)); },
                [](T& record, const std::string& text) {
                    const auto value = parseWord<E>(text);
                    record.*member = value.value_or(E{});
                    return value.has_value();
                }};
    }
};

template <>
struct Table<Answer> {
    static constexpr std::string_view name = "answer";
    static constexpr Column<Answer> columns[] = {ColumnOf<&Answer::value>::named("value")};
};

template <>
struct Table<Member> {
    static constexpr std::string_view name = "member";
    static constexpr Column<Member> columns[] = {
        ColumnOf<&Member::name>::named("name"),
        ColumnOf<&Member::role>::named("role"),
        ColumnOf<&Member::organisation>::named("organisation"),
        ColumnOf<&Member::duties>::named("duties"),
        ColumnOf<&Member::training>::named("training"),
        ColumnOf<&Member::trainedOn>::named("trained_on"),
    };
};

template <>
struct Table<Slot> {
    static constexpr std::string_view name = "slot";
    static constexpr Column<Slot> columns[] = {
        ColumnOf<&Slot::plan>::named("plan"),      ColumnOf<&Slot::day>::named("day"),
        ColumnOf<&Slot::start>::named("start"),    ColumnOf<&Slot::finish>::named("finish"),
        ColumnOf<&Slot::parts>::named("part"),     ColumnOf<&Slot::topic>::named("topic"),
        ColumnOf<&Slot::members>::named("member"), ColumnOf<&Slot::interviewee>::named("interviewee"),
        ColumnOf<&Slot::place>::named("place"),
    };
};

template <>
struct Table<Attendee> {
    static constexpr std::string_view name = "attendee";
    static constexpr Column<Attendee> columns[] = {
        ColumnOf<&Attendee::step>::named("step"),
        ColumnOf<&Attendee::name>::named("name"),
        ColumnOf<&Attendee::organisation>::named("organisation"),
        ColumnOf<&Attendee::position>::named("position"),
    };
};

template <>
struct Table<Objection> {
    static constexpr std::string_view name = "objection";
    static constexpr Column<Objection> columns[] = {
        ColumnOf<&Objection::subject>::named("subject"),
        ColumnOf<&Objection::text>::named("text"),
        ColumnOf<&Objection::raisedBy>::named("raised_by"),
        ColumnOf<&Objection::raisedOn>::named("raised_on"),
        ColumnOf<&Objection::answer>::named("answer"),
        ColumnOf<&Objection::outcome>::named("outcome"),
    };
};

template <>
struct Table<Improvement> {
    static constexpr std::string_view name = "improvement";
    static constexpr Column<Improvement> columns[] = {
        ColumnOf<&Improvement::direction>::named("direction"),
        ColumnOf<&Improvement::measure>::named("measure"),
        ColumnOf<&Improvement::responsible>::named("responsible"),
        ColumnOf<&Improvement::due>::named("due"),
    };
};

template <>
struct Table<Evidence> {
    static constexpr std::string_view name = "evidence";
    static constexpr Column<Evidence> columns[] = {
        ColumnOf<&Evidence::kind>::named("kind"),
        ColumnOf<&Evidence::title>::named("title"),
        ColumnOf<&Evidence::collector>::named("collector"),
        ColumnOf<&Evidence::source>::named("source"),
        ColumnOf<&Evidence::place>::named("place"),
        ColumnOf<&Evidence::collected>::named("collected"),
        ColumnOf<&Evidence::description>::named("description"),
    };
};

template <>
struct Table<Attachment> {
    static constexpr std::string_view name = "attachment";
    static constexpr Column<Attachment> columns[] = {
        ColumnOf<&Attachment::evidence>::named("evidence"),
        ColumnOf<&Attachment::name>::named("name"),
        ColumnOf<&Attachment::sha256>::named("sha256"),
    };
};

template <>
struct Table<Finding> {
    static constexpr std::string_view name = "finding";
    static constexpr Column<Finding> columns[] = {
        ColumnOf<&Finding::kind>::named("kind"),
        ColumnOf<&Finding::text>::named("text"),
        ColumnOf<&Finding::responsible>::named("responsible"),
        ColumnOf<&Finding::agreement>::named("agreement"),
        ColumnOf<&Finding::view>::named("view"),
    };
};

template <>
struct Table<Link> {
    static constexpr std::string_view name = "link";
    static constexpr Column<Link> columns[] = {
        ColumnOf<&Link::source>::named("source"),
        ColumnOf<&Link::target>::named("target"),
    };
};

template <>
struct Table<Review> {
    static constexpr std::string_view name = "review";
    static constexpr Column<Review> columns[] = {ColumnOf<&Review::seen>::named("seen")};
};

} // namespace plumbline::assessment
