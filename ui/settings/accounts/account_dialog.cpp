// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts/account_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int fieldWidth = 420;

/// What is wrong with what was typed, as far as the dialog alone can tell it.
QString faultIn(const Error &error)
{
    if (error.detail == u"private_address")
        return AccountDialog::tr("The way to this address in your local network is not encrypted: whoever shares the "
                                 "network can read what is sent, the key included.");
    if (error.detail == u"not_encrypted")
        return AccountDialog::tr("The way to this address is not encrypted, so nothing would be safe on it. Use one "
                                 "that begins with https.");
    if (error.detail == u"holds_credentials")
        return AccountDialog::tr("The address holds a name or a password. Type it without, and the key below.");
    if (error.detail == u"holds_query" || error.detail == u"not_an_address")
        return AccountDialog::tr("This is not the address of a server. It looks like https://example.org/v1.");
    if (error.detail == u"name taken")
        return AccountDialog::tr("There is an account of this name already. Choose another name.");
    if (error.kind == ErrorKind::NoKey)
        return AccountDialog::tr("This server needs a key.");
    return errorText(error, ErrorPlace::Service).sentence;
}

} // namespace

AccountDialog::AccountDialog(const QVector<ServerPreset> &presets, QWidget *parent)
    : DialogFrame(tr("Add an account"), tr("&Add account"), parent),
      m_presets(presets),
      m_kind(new QComboBox),
      m_name(new QLineEdit),
      m_address(new QLineEdit),
      m_key(new QLineEdit),
      m_keyHint(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_fault(new Banner),
      m_private(new QCheckBox(tr("&Send to this address all the same")))
{
    layOut();
    for (const ServerPreset &one : std::as_const(m_presets))
        m_kind->addItem(one.traits.name, one.id);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AccountDialog::fill);
    for (QLineEdit *field : {m_name, m_address, m_key})
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_address, &QLineEdit::textChanged, this, [this] { // agreed was to the address that stood here
        m_private->setChecked(false);
        m_private->hide();
        m_fault->hide();
    });
    connect(m_private, &QCheckBox::toggled, this, &AccountDialog::refresh);
    connect(primary(), &QPushButton::clicked, this, &AccountDialog::give);
    fill();
}

void AccountDialog::layOut()
{
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(
        tr("The server that answers when you ask a model. Adding it sends nothing. The key is kept sealed in "
           "your library and goes to this server only."));
    words->setFixedWidth(fieldWidth);
    content()->addWidget(words->wrapped());
    content()->addSpacing(space::small);
    addField(tr("&Kind of server"), m_kind);
    addField(tr("&Name"), m_name);
    addField(tr("&Address"), m_address);
    addField(tr("K&ey"), m_key);
    m_key->setEchoMode(QLineEdit::Password);
    content()->addWidget(m_keyHint->wrapped());
    content()->addWidget(m_fault);
    content()->addWidget(m_private);
    m_fault->hide();
    m_private->hide();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
}

const ServerPreset &AccountDialog::preset() const
{
    return m_presets[qMax(0, m_kind->currentIndex())];
}

void AccountDialog::choose(const QString &preset)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(preset)));
}

void AccountDialog::fill()
{
    const ServerTraits &server = preset().traits;
    m_name->setText(server.name);
    m_address->setText(server.address.toString());
    m_address->setPlaceholderText(tr("https://example.org/v1"));
    m_keyHint->setText(server.isKeyNeeded ? tr("You find it in your account at %1.").arg(server.name)
                                          : tr("Leave it empty if the server asks for none."));
    m_fault->hide();
    m_private->hide();
    (m_address->text().isEmpty() ? m_address : server.isKeyNeeded ? m_key : m_name)->setFocus();
    refresh();
}

void AccountDialog::refresh()
{
    const bool hasKey = !m_key->text().trimmed().isEmpty() || !preset().traits.isKeyNeeded;
    const bool isAgreed = !m_private->isVisibleTo(this) || m_private->isChecked();
    primary()->setEnabled(hasKey && isAgreed && !m_name->text().trimmed().isEmpty()
                          && !m_address->text().trimmed().isEmpty());
}

void AccountDialog::give()
{
    m_fault->hide();
    Q_EMIT given({preset().id, m_name->text().trimmed(), m_address->text().trimmed(), m_key->text().trimmed().toUtf8(),
                  m_private->isChecked()});
}

void AccountDialog::showFault(const Error &error)
{
    const bool isPrivate = error.detail == u"private_address";
    m_private->setVisible(isPrivate);
    m_fault->say(isPrivate ? Banner::Tone::Warning : Banner::Tone::Danger, faultIn(error));
    m_fault->show();
    refresh();
}

} // namespace likeness
