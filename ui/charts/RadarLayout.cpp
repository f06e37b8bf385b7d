#include "ui/charts/RadarLayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace plumbline::ui {

namespace {

constexpr double edge = 2;       ///< free at the border of the widget
constexpr double gap = 7;        ///< from the plot to a label
constexpr double separation = 2; ///< between two labels
constexpr double smallestType = 7;
/// Type shrinks until the radius is this share of the shorter side.
constexpr double wantedRadius = 0.24;

/// A name in pieces between which a line may break.
struct Name {
    struct Piece {
        QString text;
        double width; ///< without the spaces at its end
        double space;
    };
    std::vector<Piece> pieces;
};

struct Wrapped {
    QStringList lines;
    double width = 0;
};

/// With `wordsOnly` a line breaks at spaces alone, else wherever the script allows it.
Name measured(const QString& name, const QFontMetricsF& metrics, bool wordsOnly) {
    Name result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, name);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        const bool atEnd = finder.position() == name.size();
        if (wordsOnly && !atEnd && !name[finder.position() - 1].isSpace())
            continue;
        const QString text = name.mid(from, finder.position() - from);
        from = finder.position();
        const QString word = text.trimmed();
        const double width = metrics.horizontalAdvance(word);
        result.pieces.push_back({text, width, metrics.horizontalAdvance(text) - width});
    }
    return result;
}

/// Fills lines of at most `width`; nothing where a single piece is wider.
std::optional<Wrapped> filled(const Name& name, double width) {
    Wrapped wrapped;
    QString line;
    double end = 0, space = 0;
    const auto finish = [&] {
        wrapped.lines.append(line.trimmed());
        wrapped.width = std::max(wrapped.width, end);
    };
    for (const Name::Piece& piece : name.pieces) {
        if (piece.width > width)
            return std::nullopt;
        if (!line.isEmpty() && end + space + piece.width > width) {
            finish();
            line.clear();
            end = space = 0;
        }
        line += piece.text;
        end += space + piece.width;
        space = piece.space;
    }
    finish();
    return wrapped;
}

/// As few lines as `width` allows, of about the same length.
std::optional<Wrapped> wrapped(const Name& name, double width) {
    auto best = filled(name, width);
    if (!best || best->lines.size() == 1)
        return best;
    constexpr double step = 4;
    for (double less = width - step; less > width / 3; less -= step) {
        const auto candidate = filled(name, less);
        if (!candidate || candidate->lines.size() > best->lines.size())
            break;
        best = candidate;
    }
    return best;
}

class Arrangement {
public:
    Arrangement(const std::vector<Name>& names, double lineHeight, double valueWidth, const QSizeF& size,
                double radius)
        : m_names(names),
          m_lineHeight(lineHeight),
          m_valueWidth(valueWidth),
          m_size(size),
          m_radius(radius),
          m_reach(radius + gap),
          m_boxes(names.size()),
          m_wrapped(names.size()) {}

    /// Finds a place for all names; false where there is none.
    bool arrange() {
        // On whole pixels, where a chart puts its points too.
        m_center = {std::floor(m_size.width() / 2), std::floor(m_size.height() / 2)};
        if (!place(false))
            return false;
        double top = m_center.y() - m_radius, bottom = top;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            top = std::min(top, m_boxes[i].top());
            bottom = std::max({bottom, m_boxes[i].bottom(), m_center.y() - m_radius * cosine(i)});
        }
        const bool fits = bottom - top <= m_size.height() - 2 * edge;
        if (fits)
            m_center.ry() += std::floor(m_size.height() / 2 - (top + bottom) / 2);
        return place(!fits) && isSound();
    }

    [[nodiscard]] std::vector<RadarLabel> labels() const {
        std::vector<RadarLabel> labels;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            labels.push_back({m_wrapped[i].lines, m_boxes[i], alignment(i), leader(i)});
        return labels;
    }
    [[nodiscard]] QPointF center() const { return m_center; }

private:
    [[nodiscard]] double angle(std::size_t i) const {
        return 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(m_names.size());
    }
    [[nodiscard]] double sine(std::size_t i) const { return std::sin(angle(i)); }
    [[nodiscard]] double cosine(std::size_t i) const { return std::cos(angle(i)); }
    [[nodiscard]] double heightOf(const Wrapped& text) const {
        return m_lineHeight * static_cast<double>(text.lines.size() + (m_valueWidth > 0 ? 1 : 0));
    }
    [[nodiscard]] double widthOf(const Wrapped& text) const { return std::max(text.width, m_valueWidth); }
    /// On the vertical line through the centre.
    [[nodiscard]] bool isMiddle(std::size_t i) const { return std::abs(sine(i)) < 1e-6; }
    [[nodiscard]] Qt::AlignmentFlag alignment(std::size_t i) const {
        return isMiddle(i) ? Qt::AlignHCenter : sine(i) > 0 ? Qt::AlignLeft : Qt::AlignRight;
    }

    bool place(bool withinHeight) {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (isMiddle(i) && !placeMiddle(i))
                return false;
        return placeSide(1, withinHeight) && placeSide(-1, withinHeight);
    }

    bool placeMiddle(std::size_t i) {
        const auto text = wrapped(m_names[i], m_size.width() * 0.6);
        if (!text)
            return false;
        m_wrapped[i] = *text;
        const double height = heightOf(*text), width = widthOf(*text);
        const double y = cosine(i) > 0 ? m_center.y() - m_reach - height : m_center.y() + m_reach;
        m_boxes[i] = QRectF(m_center.x() - width / 2, y, width, height);
        return true;
    }

    /// How far from the vertical through the centre a box must stand so as not to reach into the plot or into
    /// the names above and below it.
    [[nodiscard]] double distance(std::size_t i, double y, double height) const {
        const double away = std::max(0.0, std::abs(y - m_center.y()) - height / 2);
        const double chord = away < m_reach ? std::sqrt(m_reach * m_reach - away * away) : 0;
        double distance = std::max(chord, m_reach * std::abs(sine(i)));
        for (std::size_t k = 0; k < m_names.size(); ++k)
            if (isMiddle(k) &&
                std::abs(m_boxes[k].center().y() - y) < (m_boxes[k].height() + height) / 2 + separation)
                distance = std::max(distance, m_boxes[k].width() / 2 + 3 * separation);
        return distance;
    }

    /// `side` 1: right, -1: left. Names wrap into the room beside the plot and are then moved apart up and
    /// down; as that changes their room, it is done until it has settled.
    bool placeSide(int side, bool withinHeight) {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (!isMiddle(i) && (sine(i) > 0) == (side > 0))
                rows.push_back(i);
        if (side < 0)
            std::reverse(rows.begin(), rows.end());
        std::vector<double> centers(rows.size()), heights(rows.size(), m_lineHeight);
        for (std::size_t r = 0; r < rows.size(); ++r)
            centers[r] = m_center.y() - m_reach * cosine(rows[r]);
        for (int pass = 0; pass < 4; ++pass) {
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const std::size_t i = rows[r];
                const double room =
                    std::floor(m_size.width() / 2) - edge - distance(i, centers[r], heights[r]);
                const auto text = wrapped(m_names[i], room);
                if (!text)
                    return false;
                m_wrapped[i] = *text;
                heights[r] = heightOf(*text);
                centers[r] = m_center.y() - (m_reach + heights[r] / 2) * cosine(i);
            }
            if (!moveApart(centers, heights, withinHeight))
                return false;
        }
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::size_t i = rows[r];
            const double width = widthOf(m_wrapped[i]);
            const double x = distance(i, centers[r], heights[r]);
            m_boxes[i] = QRectF(side > 0 ? m_center.x() + x : m_center.x() - x - width,
                                centers[r] - heights[r] / 2, width, heights[r]);
        }
        return true;
    }

    /// Moves boxes apart so that the sum of squared moves is least (pool adjacent violators).
    [[nodiscard]] bool moveApart(std::vector<double>& centers, const std::vector<double>& heights,
                                 bool withinHeight) const {
        struct Pool {
            double sum;
            int count;
            [[nodiscard]] double mean() const { return sum / count; }
        };
        std::vector<Pool> pools;
        std::vector<double> offsets(centers.size());
        for (std::size_t r = 0; r < centers.size(); ++r) {
            if (r > 0)
                offsets[r] = offsets[r - 1] + (heights[r - 1] + heights[r]) / 2 + separation;
            pools.push_back({centers[r] - offsets[r], 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
                pools[pools.size() - 2].sum += pools.back().sum;
                pools[pools.size() - 2].count += pools.back().count;
                pools.pop_back();
            }
        }
        if (centers.empty())
            return true;
        const double first = edge + heights.front() / 2;
        const double last = m_size.height() - edge - heights.back() / 2 - offsets.back();
        if (withinHeight && first > last)
            return false;
        std::size_t r = 0;
        for (const Pool& pool : pools)
            for (int k = 0; k < pool.count; ++k, ++r)
                centers[r] = offsets[r] + (withinHeight ? std::clamp(pool.mean(), first, last) : pool.mean());
        return true;
    }

    [[nodiscard]] bool isSound() const {
        const QRectF inside = QRectF({}, m_size).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (!inside.contains(m_boxes[i]))
                return false;
            for (std::size_t k = 0; k < i; ++k)
                if (m_boxes[i].adjusted(-1, 0, 1, 0).intersects(m_boxes[k]))
                    return false;
        }
        return true;
    }

    [[nodiscard]] QLineF leader(std::size_t i) const {
        if (isMiddle(i))
            return {};
        const QRectF& box = m_boxes[i];
        const QPointF direction(sine(i), -cosine(i));
        const QPointF tip = m_center + direction * (m_radius + 1);
        const QPointF end(sine(i) > 0 ? box.left() - 2 : box.right() + 2,
                          std::clamp(tip.y(), box.top() + m_lineHeight / 2, box.bottom() - m_lineHeight / 2));
        return QLineF(tip, end).length() > gap + m_lineHeight / 2 ? QLineF(tip, end) : QLineF();
    }

    const std::vector<Name>& m_names;
    double m_lineHeight;
    double m_valueWidth; ///< of the line below each name, 0: no such line
    QSizeF m_size;
    double m_radius;
    double m_reach;
    QPointF m_center;
    std::vector<QRectF> m_boxes;
    std::vector<Wrapped> m_wrapped;
};

} // namespace

RadarLayout layOutRadar(const QStringList& names, const QFont& font, const QSizeF& size,
                        const QString& widestValue) {
    const double side = std::min(size.width(), size.height());
    RadarLayout layout{{size.width() / 2, size.height() / 2}, std::max(0.0, side / 2 - gap), font, 0, {}};
    double found = 0;
    const auto attempt = [&](double points, bool wordsOnly) {
        QFont type = font;
        type.setPointSizeF(points);
        const QFontMetricsF metrics(type);
        // The line height of a CJK font leaves room for far more than these glyphs.
        const double lineHeight = QFontInfo(type).pixelSize() * 1.2;
        const double valueWidth = metrics.horizontalAdvance(widestValue);
        std::vector<Name> measuredNames;
        for (const QString& name : names)
            measuredNames.push_back(measured(name, metrics, wordsOnly));
        for (double radius = side / 2; radius > std::max(found, 16.0); radius -= 2) {
            Arrangement arrangement(measuredNames, lineHeight, valueWidth, size, radius);
            if (!arrangement.arrange())
                continue;
            found = radius;
            layout = {arrangement.center(), radius, type, lineHeight, arrangement.labels()};
            break;
        }
        return found >= side * wantedRadius;
    };
    if (names.isEmpty())
        return layout;
    for (const bool wordsOnly : {true, false})
        for (double points = font.pointSizeF(); points >= smallestType; points -= 0.5)
            if (attempt(points, wordsOnly))
                return layout;
    return layout;
}

} // namespace plumbline::ui
