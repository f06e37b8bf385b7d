#pragma once

#include <optional>

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QWidget>

#include "ui/session/Session.h"

class QKeyEvent;

namespace plumbline::ui {

class SheetView;

/// What stands over a criterion in the sheet.
struct CellLook {
    double share = -1;  ///< how much of the pie is filled, 0..1; negative: an empty dashed one
    bool marked = true; ///< whether there is a pie at all
    QColor color;       ///< of pie and word
    QColor fill;        ///< behind the cell; invalid: none
    QString word;
};

/// Where the rating of one cell is given with the mouse or field by field.
class RatingEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows the rating of a cell.
    virtual void showCell(model::CellId cell, const assessment::Rating& rating) = 0;
    /// Puts the keyboard into the part that `key` of the sheet stands for.
    virtual void focusPart(Qt::Key key) = 0;
    /// What is typed in its fields is given as far as it can be, and the rest is said how it stands; where
    /// the cell is `left`, the rest is given up, and `refused` says why.
    virtual DraftState takeTyped(bool left) = 0;

Q_SIGNALS:
    /// A button was pressed: for all cells that are selected.
    void chosen(plumbline::assessment::Grade grade);
    /// With figures, for the cell that is shown.
    void figured(plumbline::model::CellId cell, const plumbline::assessment::Rating& rating);
    /// Something was typed in a field.
    void typed();
    void refused(const QString& sentence);
    /// The keyboard goes back to the sheet.
    void done();
};

/// A key and what it does, for the key sheet.
struct KeyHelp {
    QString keys;
    QString does;
};

/// How the sheet of a model is rated and how its ratings look: one for each method of core. Stateless.
class RatingMethod {
public:
    virtual ~RatingMethod() = default;
    [[nodiscard]] static const RatingMethod& of(const model::Model& model);

    [[nodiscard]] virtual CellLook look(const Session& session, model::ItemId item, int level) const = 0;
    /// Beside the name of a level over the sheet; may be empty.
    [[nodiscard]] virtual QString columnNote(const Session& session, model::NodeId sheet,
                                             int level) const = 0;
    /// Under the name of an item; may be empty.
    [[nodiscard]] virtual QString rowNote(const Session& session, model::ItemId item) const = 0;
    /// Whether a note on the item is shown in the cell of this level.
    [[nodiscard]] virtual bool showsNote(const Session& session, model::ItemId item, int level) const = 0;
    /// The level whose cell shows the rating; 0: none.
    [[nodiscard]] virtual int levelOf(const Session& session, model::CellId cell) const = 0;
    /// A rating in words.
    [[nodiscard]] virtual QString word(const model::Model& model, const assessment::Rating& rating) const = 0;
    /// What a cell becomes that is given a grade by key or button: it keeps what it has of its own beside it.
    [[nodiscard]] virtual assessment::Rating
    given(const model::Model& model, const assessment::Rating& before, assessment::Grade grade) const = 0;
    /// Does what a key pressed in the sheet stands for; false where it stands for nothing.
    [[nodiscard]] virtual bool press(SheetView& sheet, const QKeyEvent& key) const = 0;
    [[nodiscard]] virtual RatingEditor* createEditor(const model::Model& model, QWidget* parent) const = 0;
    [[nodiscard]] virtual std::vector<KeyHelp> keys(const model::Model& model) const = 0;
    /// The keys that rate, in a few words.
    [[nodiscard]] virtual QString keyHint(const model::Model& model) const = 0;
};

[[nodiscard]] const RatingMethod& stepRating();
[[nodiscard]] const RatingMethod& scoreRating();

} // namespace plumbline::ui

Q_DECLARE_METATYPE(plumbline::ui::CellLook)
