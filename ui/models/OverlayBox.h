#pragma once

#include <optional>

#include <QWidget>

#include "core/exchange/Mistake.h"
#include "core/model/Model.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace plumbline::ui {

class Banner;

/// Whether the wording of a standard is loaded for a model, and the way to load it from a sheet or to remove
/// it. A sheet that is refused leaves what was loaded, and its mistakes are listed.
class OverlayBox : public QWidget {
    Q_OBJECT

public:
    explicit OverlayBox(QWidget* parent = nullptr);

    void showModel(const model::Model& model);

Q_SIGNALS:
    /// A wording was loaded or removed.
    void changed();
    /// A sheet was refused; why stands in the box.
    void refused();

private:
    void load();
    void remove();
    /// What is loaded now.
    void refresh();
    void refuse(const Error& error);
    void showMistakes(const QString& file, const std::vector<exchange::Mistake>& mistakes);

    std::optional<model::Model> m_model;
    QLabel* m_state;
    QPushButton* m_load;
    QPushButton* m_remove;
    Banner* m_error; ///< why nothing was loaded
    QListWidget* m_mistakes;
};

} // namespace plumbline::ui
