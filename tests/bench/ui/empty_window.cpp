// SPDX-License-Identifier: GPL-3.0-or-later
// What the toolkit itself costs: the peer of our own start.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
