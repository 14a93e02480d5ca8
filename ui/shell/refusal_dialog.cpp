// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusal_dialog.h"

#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 400;

} // namespace

RefusalDialog::RefusalDialog(const Error &error, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Likeness"));
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("The library can't be opened now"));
    auto *words = new TextLabel;
    words->setText(errorText(error, ErrorPlace::Library).sentence);
    words->setFixedWidth(textWidth);
    auto *details = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    details->setText(error.detail);
    details->setVisible(!error.detail.isEmpty());
    auto *again = new QPushButton(tr("Try again"));
    auto *quit = new QPushButton(tr("Quit"));
    again->setProperty("isPrimary", true);
    again->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::medium, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(quit);
    row->addWidget(again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title->wrapped());
    column->addWidget(words->wrapped());
    column->addWidget(details->wrapped());
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, &RefusalDialog::tryAgainWanted);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace likeness
