// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/passphrase_rule.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 400;

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_passphrase(new QLineEdit),
      m_again(new QLineEdit),
      m_hint(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_fault(new Banner),
      m_open(new QPushButton)
{
    setWindowTitle(tr("Likeness"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    addWords(column);
    addFields(column);
    column->addWidget(m_hint);
    column->addWidget(m_fault);
    m_fault->hide();
    addButtons(column);
    refresh();
}

void PassphraseDialog::addWords(QVBoxLayout *column)
{
    const bool isNew = m_purpose == Purpose::Choose;
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(isNew ? tr("Choose a passphrase") : tr("Enter your passphrase"));
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(isNew ? tr("Everything you add is kept encrypted on this computer. The keyring of the system is "
                              "not used, so a passphrase opens it, asked for at each start. It can't be recovered: "
                              "keep it in a safe place. You can change to the keyring later, in the settings.")
                         : tr("It opens your library on this computer. It is not sent anywhere."));
    words->setFixedWidth(textWidth);
    column->addWidget(title->wrapped());
    column->addWidget(words->wrapped());
    column->addSpacing(space::small);
}

void PassphraseDialog::addFields(QVBoxLayout *column)
{
    const bool isNew = m_purpose == Purpose::Choose;
    const auto add = [&](QLineEdit *field, const QString &label) {
        auto *name = new TextLabel;
        name->setText(label);
        name->setBuddy(field);
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(QString(label).remove(u'&'));
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
        column->addWidget(name);
        column->addWidget(field);
    };
    add(m_passphrase, tr("&Passphrase"));
    if (isNew)
        add(m_again, tr("Passphrase &again"));
    else
        m_again->deleteLater();
}

void PassphraseDialog::addButtons(QVBoxLayout *column)
{
    auto *quit = new QPushButton(tr("Quit"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(quit);
    row->addWidget(m_open);
    column->addLayout(row);
    m_open->setText(m_purpose == Purpose::Choose ? tr("Create library") : tr("Open library"));
    m_open->setProperty("isPrimary", true);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
}

void PassphraseDialog::refresh()
{
    const QString text = m_passphrase->text();
    m_fault->hide();
    if (m_purpose == Purpose::Enter) {
        m_open->setEnabled(!text.isEmpty());
        return m_hint->setText(text.isEmpty() ? tr("Type the passphrase of this library.") : QString());
    }
    const PassphraseCheck check = checkNewPassphrase(text, m_again->text());
    m_open->setEnabled(check.isGood);
    m_hint->setText(check.sentence);
}

void PassphraseDialog::submit()
{
    m_open->setEnabled(false);
    m_fault->hide();
    m_hint->setText(tr("Opening the library..."));
    Q_EMIT passphraseGiven(m_passphrase->text());
}

void PassphraseDialog::showError(const Error &error)
{
    m_fault->say(Banner::Tone::Danger, errorText(error, ErrorPlace::Library).sentence);
    m_fault->show();
    m_hint->setText({});
    m_open->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

QString PassphraseDialog::message() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

QString PassphraseDialog::hint() const
{
    return m_hint->text();
}

} // namespace likeness
