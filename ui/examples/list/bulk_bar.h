// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;

namespace likeness {

class TextLabel;

/// What can be done to all selected rows. Buttons that do not fit are in "More" alone, where everything is.
class BulkBar final : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// The most wanted first.
    void addAction(QAction *action, const QString &shortText);
    void addMenu(QMenu *menu);
    void setMore(QMenu *menu);
    /// Hides itself where fewer than two are selected.
    void showCount(int selected, int matching);
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(QPushButton *button);
    void fit();

    TextLabel *m_words;
    QBoxLayout *m_outer; ///< words beside the buttons, or above them where it is narrow
    QBoxLayout *m_row;
    QVector<QPushButton *> m_buttons;
    QPushButton *m_more;
};

} // namespace likeness
