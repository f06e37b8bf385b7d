#pragma once

#include <string>

#include <QDateTime>
#include <QString>

#include "core/model/Model.h"

namespace plumbline::ui {

[[nodiscard]] inline QString toQString(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
[[nodiscard]] inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

/// Language of the interface: "zh_CN" or "en". An empty choice follows the system; the translators of the
/// former choice are taken out again.
void setLanguage(const QString& choice);
[[nodiscard]] const std::string& language();

/// A model's text in the language of the interface.
[[nodiscard]] QString local(const model::LocalText& text);

/// The size of a file, "3.0 MB", with a MB of a million bytes.
[[nodiscard]] QString sizeText(long long bytes);

/// A moment of this computer's time to the minute: "14 Sep 10:41" / 9月14日 10:41, with the year where it is
/// another one than now.
[[nodiscard]] QString momentText(const QDateTime& at);

/// Where a part stands in its standard: "6.1 Table 3", or as much of that as the model gives.
[[nodiscard]] QString placeInStandard(const model::Node& part);

// Names of items, cells and levels in the language of the interface, as model::Names spells them.
[[nodiscard]] QString itemName(const model::Model& model, model::ItemId item);
[[nodiscard]] QString cellName(const model::Model& model, model::CellId cell);
[[nodiscard]] QString levelName(const model::Model& model, int level);
[[nodiscard]] QString levelOrdinal(const model::Model& model, int level);

} // namespace plumbline::ui
