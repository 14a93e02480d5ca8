// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palette_model.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace likeness {

class TextLabel;

/// Everything that can be done, found by typing parts of its name; Enter does it.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, QWidget *window);

Q_SIGNALS:
    void chosen(const QString &actionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void choose();
    void place();

    QVector<ActionRow> m_rows;
    PaletteModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace likeness
