// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_edits.h"
#include "services/prompt/analysis_types.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace likeness {

struct StyleLine;

/// How somebody writes: what was counted on this computer, each habit with the examples that show it, and above it what
/// a model said of them, with the words that it rests on.
class StylePanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit StylePanel(QWidget *parent = nullptr);

    /// With what the person made of it.
    void showCard(const StyleCard &card, const StyleEdits &edits);
    /// Instead of a card: why there is none.
    void showReason(const QString &sentence);
    void showAnalysis(const StyleAnalysis &analysis);
    void hideAnalysis();

Q_SIGNALS:
    /// These examples, below the button that was pressed.
    void evidenceWanted(const QStringList &exampleIds, QWidget *below);
    void editWanted(const QString &trait, const QString &name);

private:
    QVBoxLayout *addGroup(QVBoxLayout *all);
    void clear(QVBoxLayout *column);
    void addHeading(QVBoxLayout *column, const QString &text);
    void addFindings(QVBoxLayout *column, const QString &name, const QVector<StyleFinding> &findings);
    void addCaption(QVBoxLayout *column, const QString &text);
    void addLine(const StyleLine &line, const StyleEdit &edit);
    QPushButton *lineButton(const QString &text, const QString &accessibleName) const;
    QPushButton *evidenceButton(const QString &name, const QStringList &ids);

    QVBoxLayout *m_analysis = nullptr;
    QVBoxLayout *m_card = nullptr;
};

} // namespace likeness
