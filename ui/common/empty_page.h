// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace likeness {

/// What a whole page shows while there is nothing on it yet: what it is for, and the ways to begin, the first one as
/// the primary action.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString icon;
        QString sentence;
        QString more;
    };

    explicit EmptyPage(const Words &words, QWidget *parent = nullptr);
    /// Below those added before.
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_mark;
    QVBoxLayout *m_actions;
};

} // namespace likeness
