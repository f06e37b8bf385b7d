#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStringListModel;

namespace plumbline::ui {

/// What something is linked to, with a field that finds more of it. Enter on an entry leads there, Delete
/// takes it away; in the field Enter adds what fits what is typed.
class LinkList : public QWidget {
    Q_OBJECT

public:
    struct Target {
        QString key;
        QString name;
    };

    /// `name` is the object name's beginning; `hint` stands in the empty field.
    LinkList(const QString& name, const QString& heading, const QString& hint, QWidget* parent = nullptr);

    /// What can be added; `hint` takes the place of the field's where it is not empty.
    void setTargets(const std::vector<Target>& targets, const QString& hint = {});
    void show(const std::vector<Target>& linked);

Q_SIGNALS:
    void added(const QString& key);
    void removed(const QString& key);
    void activated(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& typed);
    void leaveField();

    std::vector<Target> m_targets;
    QStringListModel* m_names;
    QListWidget* m_list;
    QLineEdit* m_field;
};

} // namespace plumbline::ui
