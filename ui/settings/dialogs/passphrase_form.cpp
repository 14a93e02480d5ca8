// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/dialogs/passphrase_form.h"

#include "ui/common/notices/banner.h"
#include "ui/common/passphrase_rule.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 400;

} // namespace

PassphraseForm::PassphraseForm(Purpose purpose, const Words &words, QWidget *parent)
    : QDialog(parent),
      m_hint(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_fault(new Banner),
      m_go(new QPushButton)
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(words.title);
    auto *explanation = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    explanation->setText(words.explanation);
    explanation->setFixedWidth(textWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title->wrapped());
    column->addWidget(explanation->wrapped());
    column->addSpacing(space::small);
    m_passphrase = addField(column, tr("&Passphrase"));
    if (purpose == Purpose::New)
        m_again = addField(column, tr("Passphrase &again"));
    column->addWidget(m_hint);
    column->addWidget(m_fault);
    m_fault->hide();
    addButtons(column, words.action);
    m_passphrase->setFocus();
    refresh();
}

QLineEdit *PassphraseForm::addField(QVBoxLayout *column, const QString &label)
{
    auto *field = new QLineEdit;
    auto *name = new TextLabel;
    name->setText(label);
    name->setBuddy(field);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(QString(label).remove(u'&'));
    column->addWidget(name);
    column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseForm::refresh);
    return field;
}

void PassphraseForm::addButtons(QVBoxLayout *column, const QString &action)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setText(action);
    m_go->setProperty("isPrimary", true);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_go->setEnabled(false);
        m_fault->hide();
        m_hint->setText(tr("One moment..."));
        Q_EMIT given(m_passphrase->text());
    });
}

void PassphraseForm::refresh()
{
    const QString text = m_passphrase->text();
    m_fault->hide();
    if (!m_again) {
        m_go->setEnabled(!text.isEmpty());
        return m_hint->setText(text.isEmpty() ? tr("Type the passphrase that it was made with.") : QString());
    }
    const PassphraseCheck check = checkNewPassphrase(text, m_again->text());
    m_go->setEnabled(check.isGood);
    m_hint->setText(check.sentence);
}

void PassphraseForm::showFault(const QString &sentence)
{
    m_fault->say(Banner::Tone::Danger, sentence);
    m_fault->show();
    m_hint->setText({});
    m_go->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace likeness
