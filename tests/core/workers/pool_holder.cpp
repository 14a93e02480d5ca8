// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while its worker is in the middle of a document, see orphan_test.cpp.
#include "pool_driver.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    likeness::ExtractorPool pool(likeness::test::oddWorkers());
    const auto outcome = likeness::test::begin(pool, argc > 1 ? argv[1] : "hang");
    return QCoreApplication::exec();
}
