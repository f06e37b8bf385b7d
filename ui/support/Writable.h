#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace plumbline::ui {

/// Makes a field one to write in, or shows its text to be read: without a frame, with a dash where there is
/// none.
template <class Field>
void setWritable(Field& field, bool writable) {
    if (field.isReadOnly() != writable)
        return;
    field.setReadOnly(!writable);
    if constexpr (std::is_base_of_v<QLineEdit, Field>)
        field.setFrame(writable);
    else
        field.update(); // a TextBox paints its frame
    static constexpr const char* hint = "hintWhileWritable";
    if (!writable)
        field.setProperty(hint, field.placeholderText());
    field.setPlaceholderText(writable ? field.property(hint).toString() : QStringLiteral("—"));
}

} // namespace plumbline::ui
