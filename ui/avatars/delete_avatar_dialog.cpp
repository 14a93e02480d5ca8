// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/delete_avatar_dialog.h"

#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 400;

} // namespace

DeleteAvatarDialog::DeleteAvatarDialog(const AvatarCard &card, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_delete(new QPushButton(tr("Delete for good")))
{
    setWindowTitle(tr("Delete avatar"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Delete %1?").arg(card.avatar.name));
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(losses(card));
    words->setFixedWidth(textWidth);
    auto *label = new TextLabel;
    label->setText(tr("Type &its name to go on: %1").arg(card.avatar.name));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the avatar to delete"));
    m_delete->setEnabled(false);
    m_delete->setDefault(true);
    auto *keep = new QPushButton(tr("Keep it"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title);
    column->addWidget(words->wrapped());
    column->addSpacing(space::small);
    column->addWidget(label->wrapped());
    column->addWidget(m_name);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, [this, name = card.avatar.name](const QString &typed) {
        m_delete->setEnabled(typed.trimmed().compare(name, Qt::CaseInsensitive) == 0);
    });
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
}

QString DeleteAvatarDialog::losses(const AvatarCard &card) const
{
    const CardCounts counts = card.counts.value_or(CardCounts());
    const QString what =
        tr("%1 and what was read of %2 go with it, and its key is destroyed. Your own files stay where "
           "they are. This can't be undone; a bundle or a backup brings it back.");
    return what.arg(tr("%n example(s)", nullptr, counts.examples), tr("%n source(s)", nullptr, counts.sources));
}

} // namespace likeness
