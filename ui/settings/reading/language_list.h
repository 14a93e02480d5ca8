// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace likeness {

/// The languages that pictures are read in: those installed, each with a tick, in an order that can be changed.
class LanguageList final : public QWidget {
    Q_OBJECT
public:
    LanguageList();

    /// The chosen ones stand first, also those that are not installed any more.
    void show(const QStringList &installed, const QStringList &chosen);
    QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    void append(const QString &code, bool isInstalled, bool isChosen);
    void move(int step);
    void showState();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isFilling = false;
};

} // namespace likeness
