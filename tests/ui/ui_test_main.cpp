// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

// Offscreen, with pinned style, theme and words, so that a person's desktop changes nothing.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    const likeness::Language english;
    likeness::installStyle(application);
    likeness::applyTheme(application, likeness::ThemeName::Light);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
