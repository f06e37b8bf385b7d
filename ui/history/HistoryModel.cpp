#include "ui/history/HistoryModel.h"

#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {
constexpr int pageSize = 200;
}

HistoryModel::HistoryModel(const Session& session, QObject* parent)
    : ColumnModel(ColumnCount, parent), m_session(session), m_words(session.model(), session.assessment()) {}

void HistoryModel::setFilter(const project::HistoryFilter& filter) {
    m_filter = filter;
    m_total = m_session.project().historyCount(filter).value_or(0);
    setRows(read(0));
}

std::vector<project::HistoryEntry> HistoryModel::read(long long before) {
    auto entries = m_session.project().history(m_filter, pageSize, before);
    if (entries)
        return std::move(*entries);
    // What cannot be read is not asked for again and again.
    m_total = before == 0 ? 0 : rowCount();
    Q_EMIT failed(entries.error());
    return {};
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

QVariant HistoryModel::value(const project::HistoryEntry& entry, const QModelIndex& index, int role) const {
    return role == Qt::DisplayRole ? QVariant(text(entry, index.column()).simplified()) : QVariant();
}

QVariant HistoryModel::head(int column, int role) const {
    const QString heads[] = {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")};
    return role == Qt::DisplayRole ? QVariant(heads[column]) : QVariant();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && rowCount() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex&) {
    if (!rows().empty())
        addRows(read(rows().back().seq));
}

} // namespace plumbline::ui
