// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/examples_model.h"

#include <QStackedWidget>

class QComboBox;
class QPushButton;

namespace likeness {

class Banner;
class Bubble;
class TextLabel;

/// One example in full: both messages, its category and why, where it comes from, and the decision on it.
class ExampleDetail final : public QStackedWidget {
    Q_OBJECT
public:
    explicit ExampleDetail(QWidget *parent = nullptr);

    /// Null shows what to do instead.
    void showExample(const ExampleRow *row);

Q_SIGNALS:
    void categoryChosen(likeness::Category category);
    void stateChosen(likeness::ExampleState state);

private:
    QWidget *makeContent();
    QWidget *makeFacts();
    QWidget *makeDecision();
    void showFacts(const ExampleRow &row);
    void showDecision(ExampleState state);

    QComboBox *m_category;
    TextLabel *m_reason;
    Bubble *m_message;
    Bubble *m_reply;
    Banner *m_banner;
    TextLabel *m_facts;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace likeness
