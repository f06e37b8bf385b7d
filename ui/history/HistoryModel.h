#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/session/Session.h"
#include "ui/support/HistoryWords.h"

namespace plumbline::ui {

/// The entries of a history that a filter lets through, newest first, read as they come into sight.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    /// `session` must outlive the model.
    explicit HistoryModel(const Session& session, QObject* parent = nullptr);

    void setFilter(const project::HistoryFilter& filter);
    [[nodiscard]] const project::HistoryFilter& filter() const { return m_filter; }
    /// Of all that the filter lets through, read or not.
    [[nodiscard]] long long total() const { return m_total; }
    [[nodiscard]] const project::HistoryEntry& entry(int row) const;
    [[nodiscard]] const HistoryWords& words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const plumbline::Error& error);

private:
    [[nodiscard]] std::vector<project::HistoryEntry> read(std::size_t offset);
    [[nodiscard]] QString text(const project::HistoryEntry& entry, int column) const;

    const Session& m_session;
    HistoryWords m_words;
    project::HistoryFilter m_filter;
    std::vector<project::HistoryEntry> m_entries;
    long long m_total = 0;
};

} // namespace plumbline::ui
