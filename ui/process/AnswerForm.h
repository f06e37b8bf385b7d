#pragma once

#include <functional>
#include <vector>

#include "ui/session/SessionView.h"

class QFormLayout;
class QLineEdit;

namespace plumbline::ui {

class DateField;
class Draft;

/// What is written about one step of the process, field by field. Each is written when it is left, or the
/// typing pauses, as an action of its own; a date that is none stays in its field until it is mended.
class AnswerForm : public SessionView {
    Q_OBJECT

public:
    explicit AnswerForm(const model::ProcessStep& step, QWidget* parent = nullptr);

    void addLine(const std::string& field);
    void addText(const std::string& field, int lines);
    void addDate(const std::string& field);
    /// One of several values; empty: none yet.
    void addChoice(const std::string& field, const std::vector<std::string>& values);
    /// Yes, or nothing.
    void addTick(const std::string& field);

    /// Where it fails the keyboard is there.
    bool commit() override;
    void discardDrafts() override;

protected:
    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        std::string name;
        QWidget* widget;
        std::function<QString()> read;
        std::function<void(const QString&)> show;
        std::function<void(bool)> setWritable;
        DateField* date = nullptr;
        QString shown = {}; ///< what the file says
        bool isTyped = true;
    };
    void add(Field field, bool wide = false);
    void addEdit(const std::string& field, QLineEdit* edit);
    /// Writes one field that is left.
    void leave(const QWidget* widget);
    bool write(Field& field);
    [[nodiscard]] DraftState draftState() const;
    DraftState writeInPause();

    const model::ProcessStep m_step;
    QFormLayout* m_rows;
    std::vector<Field> m_fields;
    Draft* m_draft;
};

} // namespace plumbline::ui
