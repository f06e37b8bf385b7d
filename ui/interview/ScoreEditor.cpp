#include "ui/interview/ScoreEditor.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <QApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/Bands.h"
#include "core/scoring/Display.h"
#include "ui/interview/LevelButton.h"
#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/HeldKey.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Grade;
using assessment::Measure;
using assessment::Rating;

constexpr int largestCount = 1'000'000'000;

Rational percentOf(const Measure& measure) {
    return {static_cast<Int128>(measure.part) * 100, measure.whole};
}

/// The number that a field shows while it is typed; none where it shows none.
std::optional<int> countIn(const QSpinBox& box) {
    bool isNumber = false;
    const int count = box.locale().toInt(box.cleanText(), &isNumber);
    return isNumber && count >= 0 && count <= largestCount ? std::optional(count) : std::nullopt;
}

QSpinBox* countBox(const QString& name, const QString& label) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setRange(0, largestCount);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(56);
    return box;
}

} // namespace

/// A score as a figure. Its arrows and the wheel stay within a band; what is typed need not.
class ScoreBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    void setBand(int from, int to) { m_from = from / 10.0, m_to = to / 10.0; }
    void stepBy(int steps) override { setValue(std::clamp(value() + steps * singleStep(), m_from, m_to)); }
    [[nodiscard]] QLineEdit& edit() const { return *lineEdit(); }
    /// Tenths, while it is typed; none where it shows no score.
    [[nodiscard]] std::optional<int> typed() const {
        QString text = this->text();
        int at = static_cast<int>(text.size());
        if (validate(text, at) != QValidator::Acceptable)
            return std::nullopt;
        return static_cast<int>(std::lround(valueFromText(text) * 10));
    }

private:
    double m_from = 0, m_to = 0;
};

Grade proposedGrade(const model::Model& model, const Measure& measure) {
    return model.scale.gradeByScore(scoring::shown(percentOf(measure), model.bands, 1)).value();
}

QString measuredText(const model::Model& model, const Measure& measure) {
    return toQString(scoring::shown(percentOf(measure), model.bands, 1)) + QStringLiteral(" %");
}

ScoreEditor::ScoreEditor(const model::Model& model, QWidget* parent)
    : RatingEditor(parent),
      m_model(model),
      m_slider(new QSlider(Qt::Horizontal)),
      m_score(new ScoreBox),
      m_basis(mutedLabel()),
      m_part(countBox(QStringLiteral("measuredPart"), tr("Counted (numerator)"))),
      m_whole(countBox(QStringLiteral("measuredWhole"), tr("Of all (denominator)"))),
      m_share(mutedLabel()),
      m_measure(createMeasure()) {
    auto* levels = new QHBoxLayout;
    levels->setSpacing(4);
    for (int level = 1; level <= model.levelCount(); ++level) {
        auto* button = new LevelButton(model, level);
        button->setObjectName(QStringLiteral("level-%1").arg(level));
        connect(button, &QToolButton::clicked, this, [this, level] { chooseLevel(level); });
        levels->addWidget(button, 1);
        m_levels.push_back(button);
    }
    m_slider->setObjectName(QStringLiteral("scoreSlider"));
    m_slider->setAccessibleName(tr("Score within the level"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    // A transaction when the slider is let go, not at every pixel.
    m_slider->setTracking(false);
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setAccessibleName(tr("Score"));
    m_score->setToolTip(tr("Score, 0 to %1 (key S)").arg(model.top));
    m_score->setRange(0, model.top);
    m_score->setDecimals(1);
    m_score->setSingleStep(1);
    m_score->setKeyboardTracking(false);
    for (QWidget* field : {static_cast<QWidget*>(m_score), static_cast<QWidget*>(m_part),
                           static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_slider)})
        field->installEventFilter(this);
    connect(m_slider, &QSlider::valueChanged, this, &ScoreEditor::chooseScore);
    connect(m_slider, &QSlider::sliderMoved, this, [this](int tenths) {
        const QSignalBlocker quiet(m_score);
        m_score->setValue(tenths / 10.0);
    });
    connect(m_score, &QDoubleSpinBox::valueChanged, this,
            [this](double score) { chooseScore(static_cast<int>(std::lround(score * 10))); });
    connect(&m_score->edit(), &QLineEdit::textEdited, this, [this] {
        m_asked.reset();
        m_scoreTyped = true;
        refreshBasis();
        Q_EMIT typed();
    });

    auto* score = new QHBoxLayout;
    score->setSpacing(grid);
    score->addWidget(m_slider, 1);
    score->addWidget(m_score);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(levels);
    layout->addLayout(score);
    m_basis->setObjectName(QStringLiteral("scoreBasis"));
    m_basis->setWordWrap(true);
    layout->addWidget(m_basis);
    layout->addWidget(m_measure);
}

QWidget* ScoreEditor::createMeasure() {
    m_share->setObjectName(QStringLiteral("measuredShare"));
    for (QSpinBox* box : {m_part, m_whole}) {
        connect(box, &QSpinBox::valueChanged, this, [this] { measure(m_part->value(), m_whole->value()); });
        connect(box->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, [this] {
            m_measureTyped = true;
            refreshMeasure(countIn(*m_part).value_or(0), countIn(*m_whole).value_or(0));
            Q_EMIT typed();
        });
    }
    m_share->setWordWrap(true);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(6);
    counts->addWidget(new QLabel(tr("Measured")));
    counts->addWidget(m_part, 1);
    counts->addWidget(new QLabel(QStringLiteral("/")));
    counts->addWidget(m_whole, 1);
    auto* measure = new QWidget;
    auto* layout = new QVBoxLayout(measure);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(counts);
    layout->addWidget(m_share);
    return measure;
}

void ScoreEditor::showCell(model::CellId cell, const Rating& rating) {
    const bool figuring = m_score->hasFocus() || m_part->hasFocus() || m_whole->hasFocus();
    const bool same = cell == std::exchange(m_cell, cell);
    m_rating = rating;
    if (!same || !figuring)
        begin();
    m_measure->setVisible(m_model.item(m_model.itemOf(cell)).ratio);
    showStored();
}

int ScoreEditor::levelOf(const Rating& rating) const {
    return rating.grade == assessment::unrated ? 0 : m_model.levelAt(m_model.scale.points(rating.grade));
}

/// What is typed from now on is held against the rating as it is now.
void ScoreEditor::begin() {
    m_before = m_rating;
    m_asked.reset();
    m_scoreTyped = m_measureTyped = false;
}

/// What is typed and not taken yet stays.
void ScoreEditor::showStored() {
    const bool rated = m_rating.grade != assessment::unrated;
    const int level = levelOf(m_rating);
    const int tenths =
        rated ? static_cast<int>(std::lround(m_model.scale.points(m_rating.grade).toDouble() * 10)) : 0;
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(level == static_cast<int>(i) + 1);

    const QSignalBlocker quietSlider(m_slider), quietScore(m_score), quietPart(m_part), quietWhole(m_whole);
    const auto [from, to] = rated ? model::tenthsOf(m_model, level) : model::Tenths{0, m_model.top * 10};
    m_slider->setRange(from, to);
    m_slider->setValue(tenths);
    m_slider->setEnabled(rated);
    m_score->setBand(from, to);
    // A score that says the same in other words, 72 or 72.0, is left as it is being typed.
    if (!m_scoreTyped && m_score->typed() != tenths)
        m_score->setValue(tenths / 10.0);
    refreshBasis();
    if (m_measureTyped)
        return;
    m_part->setValue(static_cast<int>(m_rating.measure ? m_rating.measure->part : 0));
    m_whole->setValue(static_cast<int>(m_rating.measure ? m_rating.measure->whole : 0));
    refreshMeasure(m_part->value(), m_whole->value());
}

void ScoreEditor::refreshBasis() {
    const bool rated = m_rating.grade != assessment::unrated;
    const bool byLevel = rated && m_model.scale.rating(m_rating.grade).key != 0;
    const auto score = [this](int tenths) { return m_score->textFromValue(tenths / 10.0); };
    m_basis->setForegroundRole(m_asked ? QPalette::BrightText : QPalette::PlaceholderText);
    if (m_asked)
        m_basis->setText(tr("%1 is %2, and %3 was given. Enter again: %2. Esc: as it was.")
                             .arg(score(*m_asked),
                                  levelName(m_model, m_model.levelAt(Rational{*m_asked, 10})),
                                  levelName(m_model, levelOf(m_before))));
    else
        m_basis->setText(!rated    ? tr("Not rated. Choose the level, or enter a score.")
                         : byLevel ? tr("By level alone: the middle of its band.")
                                   : tr("Score given within the band."));
}

void ScoreEditor::focusPart(Qt::Key key) {
    begin();
    passOverHeldKey(key == Qt::Key_P ? static_cast<QWidget&>(*m_part) : *m_score);
    if (key == Qt::Key_P && !m_measure->isHidden()) {
        m_part->setFocus(Qt::ShortcutFocusReason);
        m_part->selectAll();
    } else if (key == Qt::Key_S) {
        m_score->setFocus(Qt::ShortcutFocusReason);
        m_score->selectAll();
    }
}

void ScoreEditor::chooseLevel(int level) {
    // Until the rating has been written the button shows what is on the disk.
    m_levels[static_cast<std::size_t>(level - 1)]->setChecked(levelOf(m_rating) == level);
    Q_EMIT chosen(m_model.scale.gradeByLevel(level));
}

bool ScoreEditor::chooseScore(int tenths) {
    const Rating given{static_cast<Grade>(tenths), m_rating.measure};
    const int before = levelOf(m_before);
    if (before > 0 && levelOf(given) != before && m_asked != tenths) {
        m_asked = tenths;
        refreshBasis();
        return false;
    }
    if (m_asked)
        m_before = given;
    m_asked.reset();
    m_scoreTyped = false;
    // A level by itself has the score of its middle already.
    if (m_rating.grade == assessment::unrated ||
        m_model.scale.points(m_rating.grade) != m_model.scale.points(given.grade))
        Q_EMIT figured(m_cell, given);
    return true;
}

void ScoreEditor::measure(int part, int whole) {
    refreshMeasure(part, whole);
    if (whole == 0 || part > whole)
        return;
    m_measureTyped = false;
    const Measure measured{part, whole};
    if (m_rating.measure != measured)
        Q_EMIT figured(m_cell, {proposedGrade(m_model, measured), measured});
}

/// What the counted share comes to, and its own level beside the one given.
void ScoreEditor::refreshMeasure(int part, int whole) {
    m_share->setForegroundRole(whole > 0 && part > whole ? QPalette::BrightText : QPalette::PlaceholderText);
    if (whole == 0) {
        m_share->setText(tr("Counted, of all: the share proposes the score."));
    } else if (part > whole) {
        m_share->setText(tr("More counted than there are in all; correct one of the two."));
    } else {
        const Measure measured{part, whole};
        const int level = m_model.levelAt(percentOf(measured));
        m_share->setText(
            tr("%1, by itself %2").arg(measuredText(m_model, measured), levelName(m_model, level)));
    }
}

DraftState ScoreEditor::takeTyped(bool left) {
    return std::max(takeScore(left), takeMeasure(left));
}

DraftState ScoreEditor::takeScore(bool left) {
    if (!m_scoreTyped)
        return DraftState::Written;
    const auto tenths = m_score->typed();
    const int before = levelOf(m_before);
    const bool within = tenths && (before == 0 || levelOf({static_cast<Grade>(*tenths)}) == before);
    if (within && chooseScore(*tenths))
        return DraftState::Written;
    if (!left)
        return DraftState::Typing;
    m_scoreTyped = false;
    m_asked.reset();
    showStored();
    if (tenths)
        Q_EMIT refused(
            tr("The score %1 was not taken: it is %2, and %3 was given. Choose the level first, or "
               "press Enter twice after the score.")
                .arg(m_score->textFromValue(*tenths / 10.0),
                     levelName(m_model, m_model.levelAt(Rational{*tenths, 10})), levelName(m_model, before)));
    return DraftState::Written;
}

DraftState ScoreEditor::takeMeasure(bool left) {
    if (!m_measureTyped)
        return DraftState::Written;
    const auto part = countIn(*m_part), whole = countIn(*m_whole);
    if (part && whole)
        measure(*part, *whole);
    if (!m_measureTyped)
        return DraftState::Written;
    if (!left)
        return DraftState::Typing;
    m_measureTyped = false;
    const QString typedPart = m_part->cleanText(), typedWhole = m_whole->cleanText();
    showStored();
    Q_EMIT refused(tr("%1 of %2 was not taken as the measured share: enter how many were counted, and of how "
                      "many in all.")
                       .arg(typedPart, typedWhole));
    return DraftState::Written;
}

/// Enter in a field; true where the keyboard goes back to the sheet.
bool ScoreEditor::enter(const QObject* field) {
    if (field == m_part) {
        m_whole->setFocus();
        m_whole->selectAll();
        return false;
    }
    if (field == m_score) {
        const auto tenths = m_score->typed();
        return !m_scoreTyped || (tenths && chooseScore(*tenths));
    }
    if (field == m_whole && takeMeasure(false) != DraftState::Written) {
        m_part->setFocus();
        m_part->selectAll();
        return false;
    }
    return true;
}

bool ScoreEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && !m_scoreTyped && !m_measureTyped)
        begin();
    const QWidget* const next = QApplication::focusWidget();
    // From the one number of a share to the other the keyboard stays in it.
    if (leavesField(*event) && (watched == m_score || (next != m_part && next != m_whole))) {
        takeTyped(true);
        showStored();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            begin();
            showStored();
            Q_EMIT done();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (enter(watched))
                Q_EMIT done();
            return true;
        }
    }
    return RatingEditor::eventFilter(watched, event);
}

} // namespace plumbline::ui
