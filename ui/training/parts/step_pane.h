// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace likeness {

class Card;
class TextLabel;

/// One step of a training: what it holds in a column that scrolls, and the way on at its foot.
class StepPane : public QScrollArea {
    Q_OBJECT
public:
    explicit StepPane(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void backWanted();
    void onWanted();

protected:
    QVBoxLayout *column() const { return m_column; }
    /// A card with a heading at the end of the column; its layout is what is returned.
    QVBoxLayout *addCard(const QString &heading);
    /// Back where there is a step before, and the primary button. Call it last.
    QPushButton *addFoot(const QString &words, bool hasBack);

private:
    QVBoxLayout *m_column;
};

} // namespace likeness
