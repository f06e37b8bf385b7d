#pragma once

#include <QByteArray>
#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace plumbline::ui {

/// A picture, or the pages of a PDF, as large as the window; plus and minus change the size, PgUp and PgDn
/// the page.
class Preview : public QDialog {
    Q_OBJECT

public:
    Preview(const QString& name, QByteArray content, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void turn(int pages);
    void zoom(double factor);
    void draw();

    QByteArray m_content;
    int m_pages;
    int m_page = 0;
    double m_zoom = 1; ///< 1: as large as the window
    QScrollArea* m_area;
    QLabel* m_image;
    QLabel* m_place;
    QPushButton* m_former;
    QPushButton* m_next;
};

} // namespace plumbline::ui
