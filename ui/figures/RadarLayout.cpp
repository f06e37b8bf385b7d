#include "ui/figures/RadarLayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <unordered_map>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace plumbline::ui {

namespace {

// In pixels of a screen, as all lengths up to layOutRadar().
constexpr double edge = 2;         ///< free at the border of the area
constexpr double gap = 7;          ///< from the plot to a label
constexpr double separation = 2;   ///< between two labels
constexpr double smallestType = 7; ///< in points
/// Type shrinks until the radius is this share of the shorter side.
constexpr double wantedRadius = 0.24;
constexpr int mostText = 1200; ///< characters that fit around a plot; of long names the beginning is shown
constexpr int longestName = 120, longestOfMany = 24;

struct Wrapped {
    QStringList lines;
    double width = 0;
};

/// A name in pieces between which a line may break.
struct Name {
    struct Piece {
        QString text;
        double width; ///< without the spaces at its end
        double space;
    };
    std::vector<Piece> pieces;
    /// What wrapped() found, by the width it had: it is asked for the same again and again.
    mutable std::unordered_map<int, std::optional<Wrapped>> known = {};
};

/// The type at one size. A font whose size is in pixels has them in units, one in points knows no units.
class Type {
public:
    Type(const QFont& font, double points, const RadarValues& values, double unit)
        : m_font(resized(font, points, unit)), m_metrics(m_font), m_unit(unit) {
        QFont bold = m_font;
        bold.setBold(true);
        if (values.widest.isEmpty())
            return;
        if (values.beside)
            m_besideName =
                width(QStringLiteral(" ")) + QFontMetricsF(bold).horizontalAdvance(values.widest) / unit;
        else
            m_belowName = width(values.widest);
    }

    [[nodiscard]] static double points(const QFont& font, double unit) {
        return font.pixelSize() > 0 ? font.pixelSize() / (pixelsPerPoint * unit) : font.pointSizeF();
    }
    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] double width(const QString& text) const {
        return m_metrics.horizontalAdvance(text) / m_unit;
    }
    /// The line height of a CJK font leaves room for far more than these glyphs.
    [[nodiscard]] double lineHeight() const { return QFontInfo(m_font).pixelSize() * 1.2 / m_unit; }
    /// Of the line below each name, 0: no such line.
    [[nodiscard]] double widthBelow() const { return m_belowName; }
    /// Behind each name, on its last line.
    [[nodiscard]] double widthBeside() const { return m_besideName; }

private:
    static constexpr double pixelsPerPoint = 96.0 / 72;

    [[nodiscard]] static QFont resized(QFont font, double points, double unit) {
        if (font.pixelSize() > 0)
            font.setPixelSize(static_cast<int>(std::lround(points * pixelsPerPoint * unit)));
        else
            font.setPointSizeF(points);
        return font;
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_unit;
    double m_belowName = 0;
    double m_besideName = 0;
};

QString shortened(const QString& name, int longest) {
    return name.size() <= longest ? name : name.left(longest - 1).trimmed() + QStringLiteral("…");
}

/// With `wordsOnly` a line breaks at spaces alone, else wherever the script allows it.
Name measured(const QString& name, const Type& type, bool wordsOnly) {
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
        const double width = type.width(word);
        result.pieces.push_back({text, width, type.width(text) - width});
    }
    if (!result.pieces.empty())
        result.pieces.back().width += type.widthBeside();
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
std::optional<Wrapped> balanced(const Name& name, double width) {
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

const std::optional<Wrapped>& wrapped(const Name& name, double width) {
    const int whole = static_cast<int>(std::floor(width));
    const auto found = name.known.find(whole);
    return found != name.known.end() ? found->second
                                     : name.known.emplace(whole, balanced(name, whole)).first->second;
}

/// 0 is the top, clockwise.
QPointF direction(std::size_t axis, std::size_t axes) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return {std::sin(angle), -std::cos(angle)};
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
          m_wrapped(names.size()) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_directions.push_back(direction(i, names.size()));
            if (isMiddle(i))
                m_middles.push_back(i);
        }
    }

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
    [[nodiscard]] double sine(std::size_t i) const { return m_directions[i].x(); }
    [[nodiscard]] double cosine(std::size_t i) const { return -m_directions[i].y(); }
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
        for (const std::size_t i : m_middles)
            if (!placeMiddle(i))
                return false;
        return placeSide(1, withinHeight) && placeSide(-1, withinHeight);
    }

    bool placeMiddle(std::size_t i) {
        const auto& text = wrapped(m_names[i], m_size.width() * 0.6);
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
        for (const std::size_t k : m_middles)
            if (std::abs(m_boxes[k].center().y() - y) < (m_boxes[k].height() + height) / 2 + separation)
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
                const auto& text = wrapped(m_names[i], room);
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
        const QPointF tip = m_center + m_directions[i] * (m_radius + 1);
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
    std::vector<QPointF> m_directions;
    std::vector<std::size_t> m_middles; ///< those straight above or below the centre
    std::vector<QRectF> m_boxes;
    std::vector<Wrapped> m_wrapped;
};

RadarLayout scaled(RadarLayout layout, double unit) {
    layout.center *= unit;
    layout.radius *= unit;
    layout.lineHeight *= unit;
    for (RadarLabel& label : layout.labels) {
        label.box = QRectF(label.box.topLeft() * unit, label.box.size() * unit);
        label.leader = QLineF(label.leader.p1() * unit, label.leader.p2() * unit);
    }
    return layout;
}

} // namespace

QPointF RadarLayout::point(std::size_t axis, double share) const {
    return center + radius * share * direction(axis, axes);
}

QPolygonF RadarLayout::ring(double share) const {
    QPolygonF ring;
    for (std::size_t axis = 0; axis < axes; ++axis)
        ring << point(axis, share);
    return ring;
}

RadarLayout layOutRadar(const QStringList& names, const QFont& font, const QSizeF& area,
                        const RadarValues& values, double unit) {
    const QSizeF size = area / unit;
    const double side = std::min(size.width(), size.height());
    RadarLayout layout{{size.width() / 2, size.height() / 2},
                       std::max(0.0, side / 2 - gap),
                       static_cast<std::size_t>(names.size()),
                       font,
                       0,
                       {}};
    double found = 0;
    /// Names longer than `longest` characters are cut.
    const auto attempt = [&](double points, bool wordsOnly, int longest) {
        const Type type(font, points, values, unit);
        const double least = type.lineHeight() * (type.widthBelow() > 0 ? 2 : 1) + separation;
        const bool tooMany = least * static_cast<double>((names.size() - 1) / 2) > size.height() - 2 * edge;
        if (tooMany)
            return false;
        std::vector<Name> measuredNames;
        for (const QString& name : names)
            measuredNames.push_back(measured(shortened(name, longest), type, wordsOnly));
        for (double radius = side / 2; radius > std::max(found, 16.0); radius -= 2) {
            Arrangement arrangement(measuredNames, type.lineHeight(), type.widthBelow(), size, radius);
            if (!arrangement.arrange())
                continue;
            found = radius;
            layout = {arrangement.center(), radius, layout.axes, type.font(), type.lineHeight(),
                      arrangement.labels()};
            break;
        }
        return found >= side * wantedRadius;
    };
    if (names.isEmpty())
        return scaled(layout, unit);
    const int longest = std::clamp(mostText / static_cast<int>(names.size()), longestOfMany, longestName);
    for (const bool wordsOnly : {true, false})
        for (double points = Type::points(font, unit); points >= smallestType; points -= 0.5)
            if (attempt(points, wordsOnly, longest))
                return scaled(layout, unit);
    for (const int shorter : {longestOfMany, 12, 6})
        if (layout.labels.empty())
            attempt(smallestType, false, shorter);
    return scaled(layout, unit);
}

} // namespace plumbline::ui
