#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/Error.h"

struct zip;
namespace pugi {
class xml_document;
}

namespace plumbline::exchange {

/// An Office file: a zip of XML parts that name each other by relations (ECMA-376, part 2). Made for files
/// from strangers: sizes are capped while unpacking, and document types are refused.
class OfficePackage {
public:
    struct Relation {
        std::string type;   ///< the last part of its address, such as "worksheet"
        std::string target; ///< the part it leads to
    };

    /// `name` stands for the file in errors: WorkbookOld, NotAWorkbook; of the functions below
    /// WorkbookDamaged, WorkbookUnpacked, TableTooLarge. The bytes must outlive the package.
    [[nodiscard]] static Result<OfficePackage> open(std::string_view bytes, const std::string& name);

    /// The workbook itself, as the relations of the whole name it. NotAWorkbook.
    [[nodiscard]] Result<std::string> workbookPart();
    /// Those of a part by their ids; none where it has no file of relations.
    [[nodiscard]] Result<std::map<std::string, Relation>> relations(const std::string& part);
    /// Each part is to be read but once.
    [[nodiscard]] Result<void> parse(const std::string& part, pugi::xml_document& document);

    [[nodiscard]] tl::unexpected<Error> damaged(std::string_view detail) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    OfficePackage(std::string name, std::unique_ptr<zip, Closer> archive);
    [[nodiscard]] bool has(const std::string& part) const;
    [[nodiscard]] Result<std::string> unpack(const std::string& part);

    std::string m_name;
    std::unique_ptr<zip, Closer> m_archive;
    std::map<std::string, std::uint64_t> m_parts; ///< their numbers by their names as these are compared
    std::size_t m_unpacked = 0;                   ///< bytes
    std::size_t m_reads = 0;
};

} // namespace plumbline::exchange
