#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/assessment/Scope.h"

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QStringListModel;

namespace plumbline::ui {

/// What something is linked to, with a field that finds more of it. A click or Enter on an entry leads there,
/// Delete takes it away; in the field Enter adds what fits what is typed.
class LinkList : public QWidget {
    Q_OBJECT

public:
    struct Target {
        QString key;
        QString name;
        QString tip = {}; ///< more than the name says
    };
    using Targets = std::vector<Target>;

    /// `name` is the object name's beginning; `hint` stands in the empty field. `targets` is called for what
    /// can be added each time the field is entered.
    LinkList(const QString& name, const QString& heading, const QString& hint,
             std::function<Targets()> targets, QWidget* parent = nullptr);

    void show(const Targets& linked);
    /// Without it entries still lead where they lead.
    void setWritable(bool writable);
    /// Of what can be written, whether there is something to add for now.
    void setReady(bool ready);
    /// Another one than the field has for usual.
    void setHint(const QString& hint);

Q_SIGNALS:
    void added(const QString& key);
    void removed(const QString& key);
    void activated(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& typed);
    void add(const QString& typed);
    void leaveField();
    bool pressInList(int key);

    std::function<Targets()> m_targets;
    QString m_heading;
    Targets m_offered; ///< when the field was entered
    QStringListModel* m_names;
    QLabel* m_caption;
    QListWidget* m_list;
    QAction* m_remove;
    QLineEdit* m_field;
    QLabel* m_none; ///< said where nothing fits what was entered
};

/// A cell as a target: its code, its name, and what it asks for.
[[nodiscard]] LinkList::Target cellTarget(const model::Model& model, model::CellId cell);
/// The cells under assessment.
[[nodiscard]] LinkList::Targets cellTargets(const model::Model& model, const assessment::Scope& scope);

} // namespace plumbline::ui
