// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt/prompt_version.h"

#include <QWidget>

class QComboBox;
class QTextEdit;

namespace likeness {

class TextLabel;

/// Two versions of a prompt side by side, word by word: what went is struck through behind a minus, what came is
/// underlined behind a plus, so that no colour is needed to tell them.
class DiffView final : public QWidget {
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    /// One of the two sides, as the choices name it.
    struct Side {
        QString id;
        QString name; ///< "v3 (active)"
        QString text;
    };
    void setSides(const QVector<Side> &sides);
    void compare(const QString &beforeId, const QString &afterId);

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    const Side *side(const QComboBox &choice) const;
    void show();

    QVector<Side> m_sides;
    QComboBox *m_before;
    QComboBox *m_after;
    TextLabel *m_summary;
    QTextEdit *m_body;
};

} // namespace likeness
