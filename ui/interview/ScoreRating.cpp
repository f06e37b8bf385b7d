// Every item by one score of 0 to 100, shown in the cell of the level whose band holds it.
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

#include "core/model/Bands.h"
#include "core/scoring/Display.h"
#include "ui/interview/DigitKey.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/ScoreEditor.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Grade;
using assessment::Rating;

QString words(const char* source) {
    return QCoreApplication::translate("ScoreRating", source);
}

QString scoreText(const model::Model& model, Grade grade) {
    return toQString(scoring::shown(model.scale.points(grade), 1));
}

int levelOfGrade(const model::Model& model, Grade grade) {
    return grade == assessment::unrated ? 0 : model.levelAt(model.scale.points(grade));
}

/// One point more or less, kept within the band of the level.
Rating stepped(const model::Model& model, const Rating& rating, int points) {
    // A level alone stands for the middle of its band.
    const Rational now = model.scale.points(rating.grade);
    const int tenths = static_cast<int>(now.num * 10 / now.den) + points * 10;
    const model::Tenths band = model::tenthsOf(model, levelOfGrade(model, rating.grade));
    return {static_cast<Grade>(std::clamp(tenths, band.first, band.last)), rating.measure};
}

class ScoreRating : public RatingMethod {
public:
    /// The level given stands out; those below it, which it includes, are tinted.
    CellLook look(const Session& session, model::ItemId item, int level) const override {
        const model::Model& model = session.model();
        const Grade grade = session.assessment().rating(model.cell(item, level));
        const int given = levelOfGrade(model, grade);
        const Theme& theme = Theme::current();
        CellLook look{-1, false, theme.text, QColor(), {}};
        if (level > given)
            return look;
        look.fill = theme.level(level, model.levelCount());
        look.fill.setAlpha(level == given ? (theme.dark ? 70 : 52) : (theme.dark ? 26 : 18));
        if (level == given) {
            look.marked = true;
            look.color = theme.text;
            look.share = model.scale.points(grade).toDouble() / model.top;
            look.word = local(model.scale.rating(grade).name);
        }
        return look;
    }

    QString columnNote(const Session& session, model::NodeId, int level) const override {
        const model::Model& model = session.model();
        const auto from = model.bands[static_cast<std::size_t>(level - 1)];
        const Rational to = level == model.levelCount() ? Rational{model.top, 1}
                                                        : model.bands[static_cast<std::size_t>(level)];
        return QStringLiteral("%1–%2").arg(toQString(scoring::shown(from, 0)),
                                           toQString(scoring::shown(to, 0)));
    }

    QString rowNote(const Session& session, model::ItemId item) const override {
        const Rating rating = session.assessment().wholeRating(session.model().cell(item, 1));
        QString note = rating.grade == assessment::unrated
                           ? words(QT_TRANSLATE_NOOP("ScoreRating", "Not rated"))
                           : scoreText(session.model(), rating.grade);
        if (rating.measure)
            note += QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("ScoreRating", "measured %1"))
                                            .arg(measuredText(session.model(), *rating.measure));
        return note;
    }

    bool showsNote(const Session& session, model::ItemId item, int level) const override {
        return level == std::max(1, levelOf(session, session.model().cell(item, level)));
    }

    int levelOf(const Session& session, model::CellId cell) const override {
        return levelOfGrade(session.model(), session.assessment().rating(cell));
    }

    QString word(const model::Model& model, const Rating& rating) const override {
        if (rating.grade == assessment::unrated)
            return words(QT_TRANSLATE_NOOP("ScoreRating", "Not rated"));
        QString word = levelOrdinal(model, levelOfGrade(model, rating.grade)) + QStringLiteral(" · ") +
                       local(model.scale.rating(rating.grade).name);
        if (rating.measure)
            word += QStringLiteral(" · %1/%2").arg(rating.measure->part).arg(rating.measure->whole);
        return word;
    }

    /// A measured share stays with its item, and an exact score where it lies in the level.
    Rating given(const model::Model& model, const Rating& before, Grade grade) const override {
        if (grade == assessment::unrated)
            return {};
        return levelOfGrade(model, before.grade) == levelOfGrade(model, grade)
                   ? before
                   : Rating{grade, before.measure};
    }

    bool press(SheetView& sheet, const QKeyEvent& key) const override {
        const model::Model& model = sheet.session().model();
        const auto cells = sheet.selectedCells();
        const auto digit = digitOf(key);
        const bool shifted = key.modifiers().testFlag(Qt::ShiftModifier);
        if (cells.empty() || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            return false;
        // Shift+= is plus on the usual layouts, and stands behind no digit.
        if (digit && !shifted && *digit >= 1 && *digit <= model.levelCount()) {
            if (!key.isAutoRepeat())
                sheet.rateSelection(model.scale.gradeByLevel(*digit));
            return true;
        }
        switch (key.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return key.isAutoRepeat() || adjust(sheet, cells, +1);
        case Qt::Key_Minus:
            return key.isAutoRepeat() || adjust(sheet, cells, -1);
        case Qt::Key_P:
            if (!model.item(model.itemOf(sheet.currentCell())).ratio) {
                sheet.halt(SheetView::Halt::NotMeasured);
                return true;
            }
            [[fallthrough]];
        case Qt::Key_S:
            Q_EMIT sheet.editorRequested(static_cast<Qt::Key>(key.key()));
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (shifted)
                return false;
            sheet.moveToItem(key.key() == Qt::Key_Down ? 1 : -1);
            return true;
        default:
            return false;
        }
    }

    RatingEditor* createEditor(const model::Model& model, QWidget* parent) const override {
        return new ScoreEditor(model, parent);
    }

    std::vector<KeyHelp> keys(const model::Model& model) const override {
        return {
            {QStringLiteral("1 … %1").arg(model.levelCount()),
             words(
                 QT_TRANSLATE_NOOP("ScoreRating", "Choose the level; its score is the middle of the band"))},
            {QStringLiteral("+ / −"),
             words(QT_TRANSLATE_NOOP("ScoreRating", "One point more or less within the level"))},
            {QStringLiteral("S"), words(QT_TRANSLATE_NOOP("ScoreRating", "Enter the score as a figure"))},
            {QStringLiteral("P"),
             words(QT_TRANSLATE_NOOP("ScoreRating", "Enter the measured share of a ratio item"))},
        };
    }

    QString keyHint(const model::Model& model) const override {
        return words(QT_TRANSLATE_NOOP("ScoreRating", "1–%1 level · + − score · S figure · P measured"))
            .arg(model.levelCount());
    }

private:
    static bool adjust(SheetView& sheet, const std::vector<model::CellId>& cells, int points) {
        const Rating rating = sheet.session().assessment().wholeRating(cells.front());
        if (cells.size() == 1 && rating.grade != assessment::unrated)
            sheet.rate(cells, stepped(sheet.session().model(), rating, points));
        return true;
    }
};

} // namespace

const RatingMethod& scoreRating() {
    static const ScoreRating method;
    return method;
}

} // namespace plumbline::ui
