// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions/action_button.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QPushButton>

namespace likeness {

namespace {

QString plainText(const QAction &action)
{
    return action.text().remove(u'&').remove(QStringLiteral("..."));
}

void follow(QPushButton *button, QAction *action)
{
    const auto refresh = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString words = plainText(*action);
        button->setEnabled(action->isEnabled());
        button->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
        if (action->isCheckable()) {
            button->setCheckable(true);
            button->setChecked(action->isChecked());
        }
    };
    QObject::connect(action, &QAction::changed, button, refresh);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    refresh();
}

} // namespace

QPushButton *iconButton(QAction *action, const QString &icon)
{
    auto *button = new QPushButton(themedIcon(icon), QString());
    button->setFlat(true);
    button->setAccessibleName(plainText(*action));
    follow(button, action);
    return button;
}

QPushButton *wordButton(QAction *action, const QString &words)
{
    auto *button = new QPushButton(words.isEmpty() ? plainText(*action) : words);
    follow(button, action);
    return button;
}

} // namespace likeness
