#include "core/storage/ContentRows.h"

#include <optional>
#include <vector>

#include <sqlite3.h>

#include "core/storage/WriteTransaction.h"

namespace plumbline::storage {

std::optional<Content> findContent(SQLite::Database& db, const std::string& sha256) {
    SQLite::Statement row(db, "SELECT id, size FROM content WHERE sha256 = ?");
    row.bind(1, sha256);
    if (!row.executeStep())
        return std::nullopt;
    return Content{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
}

bool hasContentOfSize(SQLite::Database& db, long long size) {
    SQLite::Statement row(db, "SELECT 1 FROM content WHERE size = ? LIMIT 1");
    row.bind(1, static_cast<std::int64_t>(size));
    return row.executeStep();
}

namespace {

/// The row that the pieces refer to; it gets its hash when that is known.
long long insertContent(SQLite::Database& db, long long size) {
    SQLite::Statement row(db, "INSERT INTO content (sha256, size) VALUES ('', ?)");
    row.bind(1, static_cast<std::int64_t>(size));
    row.exec();
    return db.getLastInsertRowid();
}

} // namespace

ContentWriter::ContentWriter(SQLite::Database& db, long long size)
    : m_db(db),
      m_id(insertContent(db, size)),
      m_piece(db, "INSERT INTO content_piece (content, number, bytes) VALUES (?, ?, ?)") {}

void ContentWriter::add(std::string_view piece) {
    m_piece.bind(1, static_cast<std::int64_t>(m_id));
    m_piece.bind(2, m_number++);
    m_piece.bindNoCopy(3, piece.data(), static_cast<int>(piece.size()));
    m_piece.exec();
    m_piece.reset();
}

void ContentWriter::finish(const std::string& sha256) {
    SQLite::Statement row(m_db, "UPDATE content SET sha256 = ? WHERE id = ?");
    row.bind(1, sha256);
    row.bind(2, static_cast<std::int64_t>(m_id));
    row.exec();
}

ContentReader::ContentReader(SQLite::Database& db, const Content& content)
    // A larger piece than there is reads as an empty one, and is not loaded.
    : m_pieces(
          db,
          "SELECT number, CASE WHEN length(bytes) <= ? THEN bytes END FROM content_piece WHERE content = ? "
          "ORDER BY number") {
    m_pieces.bind(1, static_cast<std::int64_t>(contentPieceSize));
    m_pieces.bind(2, static_cast<std::int64_t>(content.id));
}

std::optional<std::string_view> ContentReader::next() {
    if (!m_pieces.executeStep() || m_pieces.getColumn(0).getInt64() != m_number)
        return std::nullopt;
    ++m_number;
    const SQLite::Column bytes = m_pieces.getColumn(1);
    return std::string_view(static_cast<const char*>(bytes.getBlob()),
                            static_cast<std::size_t>(bytes.getBytes()));
}

static_assert(contentPieceSize == 1'048'576);

const char* const strayPieces =
    "SELECT piece.content, piece.number FROM content_piece AS piece LEFT JOIN content ON content.id = "
    "piece.content WHERE content.id IS NULL OR piece.number < 0 OR piece.number >= (content.size + 1048575) "
    "/ "
    "1048576 ORDER BY 1, 2";

void dropUnusedContents(SQLite::Database& db) {
    std::vector<std::int64_t> unused;
    {
        SQLite::Statement rows(db,
                               "SELECT id FROM content WHERE sha256 NOT IN (SELECT sha256 FROM attachment)");
        while (rows.executeStep())
            unused.push_back(rows.getColumn(0).getInt64());
    }
    if (unused.empty())
        return;
    // The seal does it as a part of its own transaction.
    std::optional<WriteTransaction> change;
    if (sqlite3_get_autocommit(db.getHandle()))
        change.emplace(db);
    for (const char* sql :
         {"DELETE FROM content_piece WHERE content = ?", "DELETE FROM content WHERE id = ?"}) {
        SQLite::Statement row(db, sql);
        for (const std::int64_t id : unused) {
            row.bind(1, id);
            row.exec();
            row.reset();
        }
    }
    if (change)
        change->commit();
}

} // namespace plumbline::storage
