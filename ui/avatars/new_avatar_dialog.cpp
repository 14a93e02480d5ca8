// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/new_avatar_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace likeness {

NewAvatarDialog::NewAvatarDialog(Avatars &avatars, QWidget *parent)
    : QDialog(parent),
      m_avatars(avatars),
      m_name(new QLineEdit),
      m_me(new QRadioButton(tr("&Me"))),
      m_character(new QRadioButton(tr("A &character I own"))),
      m_fault(new Banner),
      m_create(new QPushButton(tr("Create avatar")))
{
    setWindowTitle(tr("New avatar"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    addFields(column);
    addButtons(column);
    m_name->setFocus();
}

void NewAvatarDialog::addFields(QVBoxLayout *column)
{
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Whose voice is it?"));
    auto *nameLabel = new TextLabel;
    nameLabel->setText(tr("&Name"));
    nameLabel->setBuddy(m_name);
    m_name->setMinimumWidth(340);
    m_name->setMaxLength(80);
    m_name->setAccessibleName(tr("Name"));
    m_me->setChecked(true);
    m_fault->hide();
    column->addWidget(title);
    column->addSpacing(space::tiny);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addSpacing(space::tiny);
    column->addWidget(m_me);
    column->addWidget(m_character);
}

void NewAvatarDialog::addButtons(QVBoxLayout *column)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    column->addLayout(row);
    m_create->setProperty("isPrimary", true);
    m_create->setDefault(true);
    m_create->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_create->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_create, &QPushButton::clicked, this, &NewAvatarDialog::create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewAvatarDialog::create()
{
    // In chats that show names, the avatar most likely speaks under its own.
    const QString name = m_name->text().trimmed();
    const auto avatar = m_avatars.create(name, m_me->isChecked() ? AvatarKind::Me : AvatarKind::Character, {name});
    if (avatar) {
        Q_EMIT created(*avatar);
        accept();
        return;
    }
    const bool isTaken = avatar.error().kind == ErrorKind::BadInput;
    m_fault->say(Banner::Tone::Danger,
                 isTaken ? tr("Another avatar has this name. Choose a different one.")
                         : errorText(avatar.error(), ErrorPlace::Library).sentence);
    m_fault->show();
}

} // namespace likeness
