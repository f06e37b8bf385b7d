#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a report says, as plain values: no layout, no colours, no scoring. Every text is in the report's
/// language and every figure already has the form in which it is shown.
namespace plumbline::report {

enum class Align { Left, Center, Right };

/// What a text is, for whoever draws it.
enum class Tone { Normal, Strong, Quiet, Good, Warn };

/// A rating as a pie: how much of the disc is filled, or that there is no rating.
struct RatingMark {
    double share = 0;
    bool rated = true;
    bool operator==(const RatingMark&) const = default;
};

struct Note {
    std::string author; ///< empty where all notes of the report are one person's
    std::string text;
};

struct Cell {
    std::string text;
    Tone tone = Tone::Normal;
    int indent = 0; ///< depth in a tree
    std::optional<RatingMark> mark = {};
    std::string detail = {}; ///< a quieter text below
    std::vector<Note> notes = {};
};

struct Row {
    enum class Kind {
        Plain,
        Raised, ///< set off from the rows around it
        Group,  ///< its first cell spans the table and heads the rows up to the next group
        Spare,  ///< to be filled in by hand; left out where it would begin another page
    };
    std::vector<Cell> cells;
    Kind kind = Kind::Plain;
};

struct Column {
    std::string title;
    double share = 1; ///< of the table's width, relative to the other columns
    Align align = Align::Left;
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool dense = false;    ///< many short rows, read as one figure
    bool writable = false; ///< rows are high enough to write in by hand
};

struct Heading {
    std::string text;
    std::string aside = {}; ///< quieter text on the same line
};

struct Paragraph {
    std::string text;
    Tone tone = Tone::Normal;
};

struct List {
    std::vector<std::string> items;
    bool numbered = false;
    Tone tone = Tone::Normal;
};

struct KeyValue {
    std::string key;
    std::string value;
};
struct KeyValues {
    std::vector<KeyValue> rows; ///< an empty value is to be written in by hand
};

/// The result at a glance: the level in large type beside a few figures.
struct Headline {
    std::string text;
    std::string caption;
    std::vector<KeyValue> figures;
};

struct Axis {
    std::string label;
    double value = 0;
    std::string shown;
};

struct RadarFigure {
    std::string title;
    std::vector<Axis> axes; ///< clockwise from the top
    int max = 1;            ///< the outermost ring
    int rings = 1;          ///< at equal distances up to it
    std::optional<double> reference;
};

struct ScoreBar {
    int level = 0;
    std::string label;
    double value = 0; ///< 0..1
    std::string shown;
    std::string note; ///< "met", "0.14 missing", a level
    Tone noteTone = Tone::Normal;
    bool met = false;
};

struct BarBound {
    double at = 0; ///< 0..1
    std::string label;
};

/// Scores as bars against one bound or several.
struct BarsFigure {
    std::string title;
    std::vector<ScoreBar> bars;
    std::vector<BarBound> bounds;
};

/// Points with a box each, ticked where they are done.
struct Checklist {
    struct Point {
        std::string text;
        bool done = false;
    };
    std::vector<Point> points;
};

/// Empty lines to write on by hand.
struct WritingLines {
    int count = 1;
};

/// Blocks to sign in, side by side.
struct Signatures {
    struct Party {
        std::string role;
        std::vector<KeyValue> lines; ///< an empty value is written in by hand
    };
    std::vector<Party> parties;
};

/// A QR code; dark modules are true. Whoever draws it leaves a margin of four modules.
struct QrCode {
    int size = 0;              ///< modules on a side
    std::vector<bool> modules; ///< row by row
};

/// Facts about a seal beside the code of its fingerprint.
struct SealMark {
    std::vector<KeyValue> facts;
    QrCode code;
};

using Block = std::variant<Heading, Paragraph, List, KeyValues, Headline, Table, RadarFigure, BarsFigure,
                           Checklist, WritingLines, Signatures, SealMark>;

struct Section {
    std::string
        title; ///< numbered and on a new page; without one the section stands below the report's title
    std::vector<Block> blocks;
};

struct Cover {
    std::string standard; ///< number of the standard
    std::string title;
    std::string subtitle;
    std::string enterprise;
    int level = 0; ///< reached; 0: none
    int levels = 0;
    std::string levelCaption;
    std::string levelText;
    std::string totalCaption;
    std::string total;
    std::string remark; ///< "provisional", or empty
    std::vector<KeyValue> facts;
};

struct Report {
    std::string language; ///< "zh_CN" or "en"
    std::string title;
    std::string subtitle; ///< the standard and its clause; said only where there is no cover
    std::string enterprise;
    std::string author;
    std::optional<Cover> cover; ///< without one the first page begins with title and enterprise
    std::vector<Section> sections;
    std::string pageNumber; ///< for the foot of a page, with {page} and {pages}
    std::string mark;       ///< for the foot, too: the seal's fingerprint in short, or that there is none
    std::string continued;  ///< behind a heading that is repeated on the next page
};

} // namespace plumbline::report
