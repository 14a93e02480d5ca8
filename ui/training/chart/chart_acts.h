// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_options.h"

#include <QObject>

#include <functional>

class QAction;

namespace likeness {

class Actions;
class ChartCanvas;
class ChartData;
class Notices;
class WindowSettings;

/// What can be done with a chart beside looking at it, in its menu and in the table of everything that can be done.
class ChartActs final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ChartData &data;
        ChartCanvas &canvas;
        Notices &notices;
        WindowSettings &settings;
    };

    ChartActs(const Parts &parts, QObject *parent);

    void add(Actions &actions, QWidget *page);
    void openMenu(const QPoint &place);
    /// What can act now, and what is ticked.
    void refresh();

Q_SIGNALS:
    void optionsChanged(const likeness::ChartOptions &options);

private:
    void copyReading();
    void copyPicture();
    void savePicture();
    void saveCsv();
    void save(const QString &title, const QString &suffix, const QString &filter,
              const std::function<QByteArray()> &content);
    void showTable();
    QAction *addOne(Actions &actions, QWidget *page, const struct ActionSpec &spec, std::function<void()> act);

    Parts m_parts;
    Actions *m_table = nullptr;
    QVector<QAction *> m_actions; ///< in the order of the menu
    QAction *m_log = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace likeness
