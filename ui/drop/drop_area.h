// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drop/drop_content.h"

#include <QWidget>

namespace likeness {

/// Makes a whole window take files, folders, pictures and text, and says over it what would be added before the
/// person lets go. Dropping copies, never moves.
class DropArea final : public QWidget {
    Q_OBJECT
public:
    /// The overlay covers `window`, which from now on accepts drops.
    explicit DropArea(QWidget *window);
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void dropped(const likeness::DropContent &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool enter(QEvent *event);
    bool drop(QEvent *event);

    QString m_sentence;
};

} // namespace likeness
