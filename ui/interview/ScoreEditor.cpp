#include "ui/interview/ScoreEditor.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/Bands.h"
#include "core/scoring/Display.h"
#include "ui/interview/LevelButton.h"
#include "ui/support/Card.h"
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
      m_score(new QDoubleSpinBox),
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

    auto* score = new QHBoxLayout;
    score->setSpacing(grid);
    score->addWidget(m_slider, 1);
    score->addWidget(m_score);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(levels);
    layout->addLayout(score);
    layout->addWidget(m_basis);
    layout->addWidget(m_measure);
}

QWidget* ScoreEditor::createMeasure() {
    m_share->setObjectName(QStringLiteral("measuredShare"));
    for (QSpinBox* box : {m_part, m_whole})
        connect(box, &QSpinBox::valueChanged, this, &ScoreEditor::measure);
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

void ScoreEditor::showCell(const Session& session, model::CellId cell) {
    m_rating = session.assessment().wholeRating(cell);
    const bool rated = m_rating.grade != assessment::unrated;
    const Rational points = rated ? m_model.scale.points(m_rating.grade) : Rational{};
    const int level = rated ? m_model.levelAt(points) : 0;
    const int tenths = static_cast<int>(std::lround(points.toDouble() * 10));
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(level == static_cast<int>(i) + 1);

    const QSignalBlocker quietSlider(m_slider), quietScore(m_score), quietPart(m_part), quietWhole(m_whole);
    const auto [from, to] = rated ? model::tenthsOf(m_model, level) : model::Tenths{0, m_model.top * 10};
    m_slider->setRange(from, to);
    m_slider->setValue(tenths);
    m_slider->setEnabled(rated);
    m_score->setValue(tenths / 10.0);
    const bool byLevel = rated && m_model.scale.rating(m_rating.grade).key != 0;
    m_basis->setText(!rated    ? tr("Not rated. Choose the level, or enter a score.")
                     : byLevel ? tr("By level alone: the middle of its band.")
                               : tr("Score given within the band."));
    m_measure->setVisible(m_model.item(m_model.itemOf(cell)).ratio);
    m_part->setValue(static_cast<int>(m_rating.measure ? m_rating.measure->part : 0));
    m_whole->setValue(static_cast<int>(m_rating.measure ? m_rating.measure->whole : 0));
    refreshMeasure();
}

void ScoreEditor::focusPart(Qt::Key key) {
    if (key == Qt::Key_P && !m_measure->isHidden()) {
        m_part->setFocus(Qt::ShortcutFocusReason);
        m_part->selectAll();
    } else if (key == Qt::Key_S) {
        m_score->setFocus(Qt::ShortcutFocusReason);
        m_score->selectAll();
    }
}

/// The level there is, clicked again, takes the rating back.
void ScoreEditor::chooseLevel(int level) {
    const bool same = m_rating.grade != assessment::unrated &&
                      m_model.levelAt(m_model.scale.points(m_rating.grade)) == level;
    m_levels[static_cast<std::size_t>(level - 1)]->setChecked(same);
    Q_EMIT rated(same ? Rating() : Rating(m_model.scale.gradeByLevel(level), m_rating.measure));
}

void ScoreEditor::chooseScore(int tenths) {
    Q_EMIT rated({static_cast<Grade>(tenths), m_rating.measure});
}

void ScoreEditor::measure() {
    refreshMeasure();
    if (m_whole->value() == 0 || m_part->value() > m_whole->value())
        return;
    const Measure measured{m_part->value(), m_whole->value()};
    if (m_rating.measure != measured)
        Q_EMIT rated({proposedGrade(m_model, measured), measured});
}

/// What the counted share comes to, and its own level beside the one given.
void ScoreEditor::refreshMeasure() {
    const int part = m_part->value(), whole = m_whole->value();
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

bool ScoreEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT done();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // What has been typed counts; from the numerator on to the denominator.
            if (auto* box = qobject_cast<QAbstractSpinBox*>(watched))
                box->interpretText();
            if (watched == m_part)
                m_whole->setFocus(), m_whole->selectAll();
            else
                Q_EMIT done();
            return true;
        }
    }
    return RatingEditor::eventFilter(watched, event);
}

} // namespace plumbline::ui
