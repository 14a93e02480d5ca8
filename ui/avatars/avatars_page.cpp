// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/avatars_page.h"

#include "ui/avatars/welcome_page.h"
#include "ui/common/actions/actions.h"

#include <QVBoxLayout>

namespace likeness {

AvatarsPage::AvatarsPage(const PageContext &context, QWidget *parent) : WindowPage(parent)
{
    auto *welcome = new WelcomePage;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(welcome);
    Actions &actions = context.actions;
    connect(welcome, &WelcomePage::filesWanted, this, [&actions] { actions.trigger(u"file.add"_qs); });
    connect(welcome, &WelcomePage::sampleWanted, this, [&actions] { actions.trigger(u"avatar.sample"_qs); });
}

} // namespace likeness
