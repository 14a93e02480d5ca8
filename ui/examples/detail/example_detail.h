// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/detail/example_facts.h"
#include "ui/examples/detail/example_texts.h"

#include <QStackedWidget>

class QPushButton;
class QScrollArea;

namespace likeness {

/// One example in full, written in and decided on; or, with several selected, how many they are.
class ExampleDetail final : public QStackedWidget {
    Q_OBJECT
public:
    explicit ExampleDetail(const PreviewOf &previewOf, QWidget *parent = nullptr);

    /// Null shows what to do instead.
    void showExample(const Example *example, const QString &sourceName = {});
    void showCount(int selected);
    ExampleTexts &texts() { return *m_texts; }
    ExampleFacts &facts() { return *m_facts; }

Q_SIGNALS:
    void stateChosen(likeness::ExampleState state);

private:
    QWidget *makeContent();
    QWidget *makeDecision();

    ExampleTexts *m_texts;
    ExampleFacts *m_facts;
    TextLabel *m_hint;
    QScrollArea *m_scroll;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QString m_shownId;
};

} // namespace likeness
