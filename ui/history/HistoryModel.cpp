#include "ui/history/HistoryModel.h"

#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {
constexpr int pageSize = 200;
}

HistoryModel::HistoryModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_words(session.model(), session.assessment()) {}

void HistoryModel::setFilter(const project::HistoryFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_total = m_session.project().historyCount(filter).value_or(0);
    m_entries = read(0);
    endResetModel();
}

std::vector<project::HistoryEntry> HistoryModel::read(std::size_t offset) {
    auto entries = m_session.project().history(m_filter, pageSize, static_cast<long long>(offset));
    if (entries)
        return std::move(*entries);
    // What cannot be read is not asked for again and again.
    m_total = static_cast<long long>(offset);
    Q_EMIT failed(entries.error());
    return {};
}

const project::HistoryEntry& HistoryModel::entry(int row) const {
    return m_entries[static_cast<std::size_t>(row)];
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const project::HistoryEntry& entry, int column) const {
    switch (column) {
    case WhenColumn:
        return QDateTime::fromMSecsSinceEpoch(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case WhoColumn:
        return m_words.who(entry);
    case WhatColumn:
        return m_words.what(entry);
    case BeforeColumn:
        return m_words.before(entry);
    default:
        return m_words.after(entry);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole)
        return text(entry(index.row()), index.column()).simplified();
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")};
    return heads[section];
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && static_cast<long long>(m_entries.size()) < m_total;
}

void HistoryModel::fetchMore(const QModelIndex&) {
    const auto more = read(m_entries.size());
    if (more.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries.insert(m_entries.end(), more.begin(), more.end());
    endInsertRows();
}

} // namespace plumbline::ui
