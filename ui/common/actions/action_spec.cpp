// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions/action_spec.h"

#include <QCoreApplication>

namespace likeness::menus {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

QString file()
{
    return Words::tr("&File");
}

QString edit()
{
    return Words::tr("&Edit");
}

QString view()
{
    return Words::tr("&View");
}

QString avatar()
{
    return Words::tr("A&vatar");
}

QString tools()
{
    return Words::tr("&Tools");
}

QString help()
{
    return Words::tr("&Help");
}

QList<QString> all()
{
    return {file(), edit(), view(), avatar(), tools(), help()};
}

} // namespace likeness::menus
