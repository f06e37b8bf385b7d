#pragma once

#include "ui/session/Session.h"
#include "ui/support/ColumnModel.h"
#include "ui/support/HistoryWords.h"

namespace plumbline::ui {

/// The entries of a history that a filter lets through, newest first, read as they come into sight.
class HistoryModel : public ColumnModel<project::HistoryEntry> {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    /// `session` must outlive the model.
    explicit HistoryModel(const Session& session, QObject* parent = nullptr);

    void setFilter(const project::HistoryFilter& filter);
    [[nodiscard]] const project::HistoryFilter& filter() const { return m_filter; }
    /// Of all that the filter lets through, read or not.
    [[nodiscard]] long long total() const { return m_total; }
    [[nodiscard]] const project::HistoryEntry& entry(int number) const { return row(number); }
    [[nodiscard]] const HistoryWords& words() const { return m_words; }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const plumbline::Error& error);

private:
    /// A page: the newest before the entry of that number, or of all with 0.
    [[nodiscard]] std::vector<project::HistoryEntry> read(long long before);
    [[nodiscard]] QVariant value(const project::HistoryEntry& entry, const QModelIndex& index,
                                 int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] QString text(const project::HistoryEntry& entry, int column) const;

    const Session& m_session;
    HistoryWords m_words;
    project::HistoryFilter m_filter;
    long long m_total = 0;
};

} // namespace plumbline::ui
