// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "services/workplace.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace likeness {

class Banner;
class MessageField;
class PersonalPanel;

/// Both messages of an example, written in directly; what is written is saved when the field is left.
class ExampleTexts final : public QWidget {
    Q_OBJECT
public:
    explicit ExampleTexts(QWidget *parent = nullptr);

    /// Saves first what was written in the one before.
    void showExample(const Example &example);
    /// As showExample, with texts that were typed before the program ended; they can be discarded.
    void showDraft(const Example &example, const TextDraft &draft);
    /// Saves what is written now.
    void save();
    void focusReply();
    bool hasEditFocus() const;

Q_SIGNALS:
    void edited(const likeness::TextDraft &texts);
    /// At most every few seconds while it is typed; an empty id where there is nothing unsaved any more.
    void draftChanged(const likeness::TextDraft &draft);
    void revertWanted();
    void replaceWanted(const QString &text);
    void ignoreWanted(const QString &text);
    void leaveWanted();

private:
    void addParts();
    void connectField(MessageField *field);
    bool isDirty() const;
    void showFinds();
    void keepDraft();
    void discard();

    Example m_example;
    Banner *m_broughtBack;
    MessageField *m_message;
    MessageField *m_reply;
    QWidget *m_edited;
    PersonalPanel *m_personal;
    QTimer m_draftTimer;
};

} // namespace likeness
