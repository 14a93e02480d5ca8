// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lock/locked_window.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int cardWidth = 420;
constexpr int markSize = 40;

class LockMark final : public QWidget {
public:
    LockMark() { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QStringLiteral("lock"), rect(), tokensFor(palette()).accent);
    }
};

} // namespace

LockedWindow::LockedWindow(KeyPlace place)
    : m_place(place),
      m_title(new TextLabel(TextSize::Title)),
      m_words(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_form(new QWidget),
      m_passphrase(new QLineEdit),
      m_fault(new Banner),
      m_unlock(new QPushButton(tr("&Unlock")))
{
    setWindowTitle(tr("Likeness"));
    setMinimumSize(900, 600);
    auto *card = new Card(Card::Ground::Surface);
    card->setFixedWidth(cardWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    inside->setSpacing(space::medium);
    m_title->setText(tr("Likeness is locked"));
    m_words->setText(place == KeyPlace::Passphrase ? tr("Your passphrase opens it where you left it.")
                                                   : tr("The keyring of this computer opens it where you left it."));
    for (TextLabel *label : {m_title, m_words})
        label->setAlignment(Qt::AlignHCenter);
    inside->addWidget(new LockMark, 0, Qt::AlignHCenter);
    inside->addWidget(m_title->wrapped());
    inside->addWidget(m_words->wrapped());
    inside->addWidget(m_form);
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, space::small, 0, 0);
    fields->setSpacing(space::medium);
    addFields(fields);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // an alignment would cut the card's height
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void LockedWindow::addFields(QVBoxLayout *column)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setVisible(m_place == KeyPlace::Passphrase);
    m_unlock->setProperty("isPrimary", true);
    m_fault->hide();
    column->addWidget(m_passphrase);
    column->addWidget(m_fault);
    column->addWidget(m_unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockedWindow::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockedWindow::submit);
    QWidget *first = m_place == KeyPlace::Passphrase ? static_cast<QWidget *>(m_passphrase) : m_unlock;
    first->setFocus();
}

void LockedWindow::submit()
{
    const QString typed = m_passphrase->text();
    if (m_place == KeyPlace::Passphrase && typed.isEmpty())
        return;
    m_unlock->setEnabled(false);
    m_unlock->setText(tr("Unlocking..."));
    m_passphrase->setEnabled(false); // what is typed on would not be in it
    m_fault->hide();
    Q_EMIT unlockWanted(m_place == KeyPlace::Passphrase ? std::optional(typed) : std::nullopt);
}

void LockedWindow::showError(const Error &error)
{
    m_fault->say(Banner::Tone::Danger, errorText(error, ErrorPlace::Library).sentence);
    m_fault->show();
    m_unlock->setEnabled(true);
    m_unlock->setText(tr("&Unlock"));
    m_passphrase->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

QString LockedWindow::message() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void LockedWindow::showBusy(const QString &sentence)
{
    m_title->setText(tr("One moment"));
    m_words->setText(sentence);
    m_form->hide();
}

} // namespace likeness
