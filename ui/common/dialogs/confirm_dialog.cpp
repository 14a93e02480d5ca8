// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs/confirm_dialog.h"

#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 420;

} // namespace

ConfirmDialog::ConfirmDialog(const Words &words, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(words.title);
    auto *explanation = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    explanation->setText(words.explanation);
    explanation->setFixedWidth(textWidth);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(words.action);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title->wrapped());
    column->addWidget(explanation->wrapped());
    if (!words.typed.isEmpty()) {
        auto *label = new TextLabel;
        auto *field = new QLineEdit;
        label->setText(tr("&Type \"%1\" to go on").arg(words.typed));
        label->setBuddy(field);
        field->setAccessibleName(tr("Word that confirms"));
        column->addWidget(label);
        column->addWidget(field);
        go->setEnabled(false);
        connect(field, &QLineEdit::textChanged, go, [go, wanted = words.typed](const QString &typed) {
            go->setEnabled(typed.trimmed().compare(wanted, Qt::CaseInsensitive) == 0);
        });
    }
    column->addLayout(row);
    go->setAutoDefault(false); // Enter cancels until somebody moves to it
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace likeness
