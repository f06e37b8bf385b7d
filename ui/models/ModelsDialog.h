#pragma once

#include <QDialog>

#include "core/model/Pack.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace plumbline::ui {

class Banner;
class ImportPreview;
class ModelFacts;
class OverlayBox;

/// The models there are, shipped and the user's own: what each is, workbooks in and out, and own ones taken
/// away.
class ModelsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelsDialog(QWidget* parent = nullptr);
    /// From an import back to the list first.
    void reject() override;

private:
    /// A model of the list, or why it cannot be read.
    struct Entry {
        std::string id;
        bool own = false;
        model::PackFiles pack;
        Result<model::Model> model;
    };

    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildDetails();
    void refresh(const std::string& chosenId);
    void fillList(const std::string& chosenId);
    [[nodiscard]] const Entry* chosen() const;
    void showChosen();
    void showList();
    void importWorkbook();
    void writeChosen();
    void writeWorkbook(const model::PackFiles& pack, const QString& name);
    void removeChosen();

    std::vector<Entry> m_entries;
    Banner* m_error;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QVBoxLayout* m_details; ///< of the chosen model: facts, or why there are none
    ModelFacts* m_facts;
    QLabel* m_damage;
    OverlayBox* m_overlay;
    QPushButton* m_write;
    QPushButton* m_remove;
    ImportPreview* m_import;
    QLabel* m_notice; ///< what was done last
    QPushButton* m_close;
};

} // namespace plumbline::ui
