#pragma once

#include <QWidget>

#include "core/model/Model.h"

class QGridLayout;
class QVBoxLayout;

namespace plumbline::ui {

/// What a model is: its name, what it counts, where it comes from, how it rates, its levels, profiles and
/// languages.
class ModelFacts : public QWidget {
    Q_OBJECT

public:
    explicit ModelFacts(QWidget* parent = nullptr);
    /// `origin` says where it comes from.
    void show(const model::Model& model, const QString& origin);

private:
    void addFigures(QVBoxLayout* layout, const model::Model& model);
    void addRows(QGridLayout* rows, const model::Model& model, const QString& origin);

    QWidget* m_content = nullptr; ///< made anew for each model
};

/// The language of a text, by its code: "Chinese" for zh_CN.
[[nodiscard]] QString languageName(const std::string& code);

} // namespace plumbline::ui
