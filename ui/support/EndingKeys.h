#pragma once

class QCompleter;
class QLineEdit;

namespace plumbline::ui {

/// Lets the keys that end a field, Enter and Tab, do so also while its list of choices is open, which would
/// take the first of them for itself; what is marked in the list is typed already.
void passEndingKeys(QCompleter& list, QLineEdit& field);

} // namespace plumbline::ui
