#pragma once

#include <optional>

#include <QWidget>

#include "core/exchange/ModelWorkbook.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace plumbline::ui {

class MistakeTable;
class ModelFacts;

/// A workbook that may become a model: all of its mistakes by sheet and cell, or the model it makes and what
/// that changes. Nothing is installed before the button is pressed.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    /// Reads a workbook; again, when it was mended in between.
    void read(const QString& file);

Q_SIGNALS:
    void installed(const QString& id);
    void left();

private:
    void readAgain();
    void showFailure(const Error& error);
    void showMistakes(const std::vector<exchange::Mistake>& mistakes);
    void showModel(const model::Model& model, const std::vector<exchange::Mistake>& notes);
    void install();

    QString m_file;
    std::optional<model::PackFiles> m_pack; ///< what would be installed: without mistakes only
    QLabel* m_heading;
    QLabel* m_path;
    QLabel* m_status;
    QLabel* m_advice;
    QStackedWidget* m_stack;
    MistakeTable* m_mistakes;
    ModelFacts* m_facts;
    QPushButton* m_copy;
    QPushButton* m_again;
    QPushButton* m_install;
};

} // namespace plumbline::ui
