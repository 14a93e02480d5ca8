// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace likeness {

class Banner;
class Composer;
class FindBar;
class Openers;
class ReplyBar;
class ReplyStatus;
class TurnView;
class VoiceLine;
class WaitBanner;

/// The middle of the Chat page: what answers, what was said, and where the next message is written.
class TalkPane final : public QWidget {
    Q_OBJECT
public:
    explicit TalkPane(QWidget *parent = nullptr);

    VoiceLine &voice() const { return *m_voice; }
    Banner &aboutVoice() const { return *m_aboutVoice; }
    FindBar &find() const { return *m_find; }
    TurnView &view() const { return *m_view; }
    ReplyBar &bar() const { return *m_bar; }
    Openers &openers() const { return *m_openers; }
    ReplyStatus &status() const { return *m_status; }
    WaitBanner &wait() const { return *m_wait; }
    /// What went wrong, or what is missing, with the way out of it.
    Banner &fault() const { return *m_fault; }
    Composer &composer() const { return *m_composer; }

    /// The openers in the place of the messages.
    void setEmpty(bool isEmpty);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *inset(QWidget *part) const;
    void placeJump();

    VoiceLine *m_voice;
    Banner *m_aboutVoice;
    TurnView *m_view;
    FindBar *m_find;
    ReplyBar *m_bar;
    Openers *m_openers;
    QStackedWidget *m_messages;
    QPushButton *m_jump;
    ReplyStatus *m_status;
    WaitBanner *m_wait;
    Banner *m_fault;
    Composer *m_composer;
};

} // namespace likeness
