// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class Actions;
class SourceDesk;
class TextLabel;

/// Below the text: who speaks in the chosen message, what is uncertain, and that the file is looked through.
class ReviewBar final : public QWidget {
    Q_OBJECT
public:
    ReviewBar(const Actions &actions, const SourceDesk &desk, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSpeakers(const Actions &actions);

    const SourceDesk &m_desk;
    QWidget *m_speakers;
    TextLabel *m_says;
    QPushButton *m_me;
    QPushButton *m_them;
    QPushButton *m_name;
    QPushButton *m_ignore;
    TextLabel *m_doubtful;
    QPushButton *m_next;
    QPushButton *m_reviewed;
};

} // namespace likeness
