#pragma once

#include <QLabel>

namespace plumbline::ui {

/// A sentence on a soft ground that a reader must not miss: a warning, or a quiet remark.
class Notice : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Warning, Remark };
    Notice(Tone tone, const QString& text, QWidget* parent = nullptr);
    /// Puts a link behind the sentence; `linkActivated` says when it is followed.
    void addLink(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace plumbline::ui
