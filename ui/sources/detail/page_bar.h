// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class Actions;
class SourceDesk;
class TextLabel;

/// Above picture and text: which file, which of its pages and how that was read, and how large it is shown.
class PageBar final : public QWidget {
    Q_OBJECT
public:
    PageBar(const Actions &actions, const SourceDesk &desk, QWidget *parent = nullptr);

    void refresh();
    void setZoom(double zoom);
    void setHasPicture(bool hasPicture);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideName();

    const SourceDesk &m_desk;
    TextLabel *m_name;
    TextLabel *m_how;
    QWidget *m_pages;
    TextLabel *m_page;
    QWidget *m_zoomPart;
    QPushButton *m_zoom;
};

} // namespace likeness
