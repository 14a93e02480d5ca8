// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace likeness {

class FlowLayout;
class WindowPage;
class TextLabel;

/// The title and one-line status of the page below, and the buttons it brings along.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void showPage(WindowPage *page);

private:
    QWidget *toolsOf(WindowPage *page);
    void refresh();

    WindowPage *m_page = nullptr;
    TextLabel *m_title;
    TextLabel *m_status;
    FlowLayout *m_row;
    QHash<WindowPage *, QWidget *> m_tools;
};

} // namespace likeness
