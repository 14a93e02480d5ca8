// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/acts/speaker_name_dialog.h"

#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int dialogWidth = 360;

} // namespace

SpeakerNameDialog::SpeakerNameDialog(const QString &name, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(name)),
      m_everywhere(new QCheckBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who says this?"));
    auto *label = new TextLabel;
    label->setText(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_everywhere->setText(tr("&Everywhere instead of \"%1\"").arg(name));
    m_everywhere->setChecked(!name.isEmpty());
    m_everywhere->setVisible(!name.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Name"), QDialogButtonBox::AcceptRole);
    m_take->setProperty("isPrimary", true);
    m_take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_everywhere);
    column->addSpacing(space::medium);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    const auto check = [this] { m_take->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &SpeakerNameDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SpeakerNameDialog::take()
{
    Q_EMIT named(m_name->text().trimmed(), m_everywhere->isChecked());
    accept();
}

} // namespace likeness
