// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/welcome_page.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int cardWidth = 520;
constexpr int markSize = 44;

/// The program's sign, in the accent colour.
class Mark final : public QWidget {
public:
    Mark() { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QStringLiteral("likeness"), rect(), tokensFor(palette()).accent);
    }
};

TextLabel *centred(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setAlignment(Qt::AlignHCenter);
    return label->wrapped();
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *files = new QPushButton(tr("Start with my &files..."));
    auto *sample = new QPushButton(tr("&Try the sample"));
    files->setProperty("isPrimary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(sample);
    buttons->addWidget(files);
    buttons->addStretch(1);
    auto *card = new Card(Card::Ground::Surface);
    card->setMinimumWidth(cardWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(48, 48, 48, 48);
    inside->setSpacing(space::medium);
    inside->addWidget(new Mark, 0, Qt::AlignHCenter);
    inside->addWidget(centred(new TextLabel(TextSize::Title), tr("Make a chatbot that talks like you.")));
    inside->addWidget(centred(new TextLabel(TextSize::Body, TextLabel::Tone::Muted),
                              tr("Files are read on this computer. Nothing is sent until you say so.")));
    inside->addSpacing(space::medium);
    inside->addLayout(buttons);
    inside->addWidget(centred(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted),
                              tr("or drop screenshots, PDFs or chats anywhere in this window")));
    auto *backup = new QPushButton(tr("&Open a backup..."));
    backup->setFlat(true);
    inside->addWidget(backup, 0, Qt::AlignHCenter);
    connect(backup, &QPushButton::clicked, this, &WelcomePage::backupWanted);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    connect(files, &QPushButton::clicked, this, &WelcomePage::filesWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
}

} // namespace likeness
