// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace likeness {

class SourceDesk;
class TextLabel;

/// Above the text: whether the guess of left and right is right, or which of the names is the person. The bubbles
/// below follow at once.
class SpeakerBar final : public QWidget {
    Q_OBJECT
public:
    explicit SpeakerBar(const SourceDesk &desk, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void confirmed();
    void flipWanted();
    void selfChosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeAnswers();
    void refreshNames();

    const SourceDesk &m_desk;
    TextLabel *m_question;
    QComboBox *m_names;
    QWidget *m_answers;
};

} // namespace likeness
