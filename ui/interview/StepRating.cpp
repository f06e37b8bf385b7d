// Every level of an item on a scale of steps: keys rate and move on.
#include <algorithm>

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "core/scoring/Display.h"
#include "ui/interview/DigitKey.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Grade;
using assessment::Rating;

constexpr int markSize = 16;
constexpr int textLeft = 34;
constexpr int badgeRoom = 30;
constexpr int buttonGap = 6;

QString words(const char* source) {
    return QCoreApplication::translate("StepRating", source);
}

/// One step of the rating scale: mark, word, and the key that gives it.
class RatingButton : public QToolButton {
public:
    RatingButton(const QString& word, char key, double value, QWidget* parent)
        : QToolButton(parent), m_key(QLatin1Char(key)), m_value(value) {
        setText(word);
        setCheckable(true);
        setAutoExclusive(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(word);
        setToolTip(words(QT_TRANSLATE_NOOP("StepRating", "%1 (key %2)")).arg(word, m_key));
    }
    QSize sizeHint() const override {
        return {textLeft + QFontMetrics(strongFont()).horizontalAdvance(text()) + badgeRoom, 34};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        const QColor color = theme.rating(m_value);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = isChecked() ? color : theme.surface;
        if (isChecked())
            fill.setAlpha(theme.dark ? 56 : 26);
        painter.setBrush(underMouse() && !isChecked() ? theme.raised : fill);
        painter.setPen(
            QPen(isChecked() || hasFocus() ? color : theme.line, isChecked() || hasFocus() ? 1.6 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        if (hasFocus()) {
            painter.setPen(QPen(theme.text, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 3, 3);
        }
        painter.setOpacity(isEnabled() ? 1 : 0.45);
        paintRatingMark(painter, QRectF(10, (height() - markSize) / 2.0, markSize, markSize), m_value);
        painter.setFont(isChecked() ? strongFont() : bodyFont());
        painter.setPen(isChecked() ? color : theme.text);
        painter.drawText(rect().adjusted(textLeft, 0, -badgeRoom, 0), Qt::AlignVCenter, text());
        painter.setFont(smallFont());
        const QRectF badge(width() - 28, (height() - 20) / 2.0, 20, 20);
        painter.setPen(theme.line);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(badge, 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(badge, Qt::AlignCenter, m_key);
    }

private:
    QString m_key;
    double m_value;
};

/// The steps as buttons, two in a row where their words have the room.
class StepEditor : public RatingEditor {
public:
    StepEditor(const model::Model& model, QWidget* parent) : RatingEditor(parent) {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(buttonGap);
        for (std::size_t i = 0; i < model.scale.ratings.size(); ++i) {
            const auto grade = static_cast<Grade>(i);
            auto* button = new RatingButton(ratingWord(model, grade), model.scale.ratings[i].key,
                                            ratingValue(model, grade), this);
            button->setObjectName(QStringLiteral("rating-") + toQString(model.scale.ratings[i].code));
            connect(button, &QToolButton::clicked, this, [this, grade] {
                // Until the rating has been written the button shows what is on the disk.
                m_buttons[static_cast<std::size_t>(grade)]->setChecked(m_grade == grade);
                Q_EMIT chosen(grade);
            });
            m_buttons.push_back(button);
        }
        arrange(2);
    }

    QSize minimumSizeHint() const override { return {widest(), RatingEditor::minimumSizeHint().height()}; }

    void showCell(model::CellId, const assessment::Rating& rating) override {
        m_grade = rating.grade;
        for (std::size_t i = 0; i < m_buttons.size(); ++i)
            m_buttons[i]->setChecked(m_grade == static_cast<Grade>(i));
    }
    void focusPart(Qt::Key) override { m_buttons.front()->setFocus(); }
    DraftState takeTyped(bool) override { return DraftState::Written; }

protected:
    void resizeEvent(QResizeEvent*) override { arrange(width() < 2 * widest() + buttonGap ? 1 : 2); }

private:
    [[nodiscard]] int widest() const {
        int width = 0;
        for (const QToolButton* button : m_buttons)
            width = std::max(width, button->sizeHint().width());
        return width;
    }

    void arrange(int columns) {
        if (m_grid->count() > 0 && columns == m_columns)
            return;
        m_columns = columns;
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            m_grid->removeWidget(m_buttons[i]);
            m_grid->addWidget(m_buttons[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        }
    }

    QGridLayout* m_grid = new QGridLayout(this);
    std::vector<QToolButton*> m_buttons;
    int m_columns = 2;
    Grade m_grade = assessment::unrated;
};

std::optional<Grade> gradeOf(const model::Model& model, const QKeyEvent& key) {
    const auto digit = digitOf(key);
    for (std::size_t i = 0; digit && i < model.scale.ratings.size(); ++i)
        if (model.scale.ratings[i].key == '0' + *digit)
            return static_cast<Grade>(i);
    return std::nullopt;
}

class StepRating : public RatingMethod {
public:
    CellLook look(const Session& session, model::ItemId item, int level) const override {
        const Grade grade = session.assessment().rating(session.model().cell(item, level));
        const double value = ratingValue(session.model(), grade);
        return {value, true, Theme::current().rating(value), QColor(), ratingWord(session.model(), grade)};
    }

    /// The level's score in this sheet; "–" where nothing is rated.
    QString columnNote(const Session& session, model::NodeId sheet, int level) const override {
        const auto& scheme = session.scheme();
        if (session.scores().rated[scheme.slot(sheet, level)] == 0)
            return QStringLiteral("–");
        return toQString(scoring::shownScore(scheme, scoreAt(scheme, session.scores(), sheet, level)));
    }

    QString rowNote(const Session&, model::ItemId) const override { return {}; }
    bool showsNote(const Session&, model::ItemId, int) const override { return true; }
    int levelOf(const Session& session, model::CellId cell) const override {
        return session.model().levelOf(cell);
    }
    QString word(const model::Model& model, const Rating& rating) const override {
        return ratingWord(model, rating.grade);
    }

    assessment::Rating given(const model::Model&, const assessment::Rating&, Grade grade) const override {
        return grade;
    }

    bool press(SheetView& sheet, const QKeyEvent& key) const override {
        const auto grade = gradeOf(sheet.session().model(), key);
        if (!grade)
            return false;
        if (key.isAutoRepeat())
            return true;
        if (key.modifiers().testFlag(Qt::ShiftModifier))
            sheet.fillRow(*grade);
        else
            sheet.rateSelection(*grade);
        return true;
    }

    RatingEditor* createEditor(const model::Model& model, QWidget* parent) const override {
        return new StepEditor(model, parent);
    }

    std::vector<KeyHelp> keys(const model::Model& model) const override {
        std::vector<KeyHelp> keys;
        for (const model::RatingStep& step : model.scale.ratings) {
            const char* const then =
                step.value == 0
                    ? QT_TRANSLATE_NOOP("StepRating", "%1; then the next item, the levels above stay unrated")
                    : QT_TRANSLATE_NOOP("StepRating", "%1; then the next level");
            keys.push_back({QString(QLatin1Char(step.key)), words(then).arg(local(step.name))});
        }
        keys.push_back(
            {words(QT_TRANSLATE_NOOP("StepRating", "Shift + rating key")),
             words(QT_TRANSLATE_NOOP("StepRating", "Rate from here to the end of the row alike"))});
        return keys;
    }

    QString keyHint(const model::Model& model) const override {
        QStringList keys;
        for (const model::RatingStep& step : model.scale.ratings)
            keys << QString(QLatin1Char(step.key));
        return words(QT_TRANSLATE_NOOP("StepRating", "%1 rate")).arg(keys.join(QLatin1Char(' ')));
    }
};

} // namespace

const RatingMethod& stepRating() {
    static const StepRating method;
    return method;
}

} // namespace plumbline::ui
