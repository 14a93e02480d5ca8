// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page/page.h"

namespace likeness {

WindowPage::WindowPage(QWidget *parent) : QWidget(parent)
{
}

} // namespace likeness
