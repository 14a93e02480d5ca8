// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace likeness {

class TextLabel;
struct ShownTurn;

/// The buttons below the reply that is the current one. Those that do not fit are in its menu alone, where everything
/// is.
class ReplyBar final : public QWidget {
    Q_OBJECT
public:
    struct Acts {
        QAction *previous;
        QAction *next;
        QAction *proceed; ///< Continue
        QAction *again;
        QAction *remedy; ///< what it takes before another try, in the words of the turn
        QAction *good;
        QAction *bad;
        QAction *fix;
        QAction *save;
        QMenu *reasons;
        QMenu *more;
    };

    explicit ReplyBar(QWidget *parent = nullptr);
    void fill(const Acts &acts);
    void showTurn(const ShownTurn &turn, bool canContinue);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(QPushButton *button, const QString &name);
    void fit();

    QHBoxLayout *m_row;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_proceed = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_remedy = nullptr;
    QPushButton *m_good = nullptr;
    QPushButton *m_bad = nullptr;
    QPushButton *m_why = nullptr; ///< it was rated as bad
    QPushButton *m_more = nullptr;
    TextLabel *m_variant;
    QVector<QPushButton *> m_words; ///< leave where there is no room, the last first
    bool m_hasVariants = false;
    bool m_hasRemedy = false;
    bool m_isEarly = false;
    bool m_isBad = false;
    bool m_canContinue = false;
};

} // namespace likeness
