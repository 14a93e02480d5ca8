// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <gtest/gtest.h>

#include <cstdlib>
#include <unistd.h>

// Pages are drawn in here, which needs fonts and so a window system, if a pretended one. Tesseract reads its limit of
// threads when a program starts, so the program starts again with it, as the extractor is started.
int main(int argc, char **argv)
{
    if (!std::getenv("OMP_THREAD_LIMIT")) {
        setenv("OMP_THREAD_LIMIT", "1", 1);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        execv("/proc/self/exe", argv);
    }
    QGuiApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
