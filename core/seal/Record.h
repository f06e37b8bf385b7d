#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/seal/Listing.h"

namespace plumbline::seal {

/// The level that the lead decided on, beside the one that was computed.
struct Decision {
    int level = 0; ///< 0: not even the first level is reached
    int computed = 0;
    std::string total;  ///< as it is shown
    std::string reason; ///< where the two levels differ
    bool operator==(const Decision&) const = default;

    [[nodiscard]] bool departs() const { return level != computed; }
};

/// What a lead signs: who decided what and when, and the digest of every table in the file. Its text is
/// canonical JSON: members in this order, UTF-8, no white space. The SHA-256 of the text is the fingerprint.
struct Record {
    struct Contents {
        std::string table;
        std::size_t rows = 0;
        std::string sha256; ///< digest of its listing
        bool operator==(const Contents&) const = default;
    };

    std::string program;    ///< version of Plumbline
    std::string assessment; ///< id of the file
    long long number = 1;   ///< of the seal, from 1
    std::string previous;   ///< fingerprint of the former seal; empty: the first one
    std::string leadId;
    std::string lead; ///< name
    std::string at;   ///< ISO 8601, UTC
    long long counter = 0;
    std::string key; ///< public, of the lead
    Decision decision;
    std::vector<std::string> open; ///< points that were open, as `toString(OpenPoint)` writes them
    std::string acceptance;        ///< why it was sealed with them
    std::vector<Contents> contents;
    bool operator==(const Record&) const = default;

    [[nodiscard]] std::string text() const;
};

/// None for a text that `Record::text` did not write.
[[nodiscard]] std::optional<Record> parseRecord(const std::string& text);

[[nodiscard]] std::vector<Record::Contents> contentsOf(const Listing& listing);

} // namespace plumbline::seal
