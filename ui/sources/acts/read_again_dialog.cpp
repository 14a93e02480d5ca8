// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/acts/read_again_dialog.h"

#include "ui/common/language_names.h"
#include "ui/common/notices/banner.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int dialogWidth = 400;

} // namespace

ReadAgainDialog::ReadAgainDialog(int files, bool hasCorrections, const QStringList &languages, QWidget *parent)
    : QDialog(parent),
      m_rotation(new QComboBox),
      m_language(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read %n file(s) again", nullptr, files));
    m_rotation->addItem(tr("As it is"), 0);
    m_rotation->addItem(tr("Turned right"), 90);
    m_rotation->addItem(tr("Upside down"), 180);
    m_rotation->addItem(tr("Turned left"), 270);
    m_language->addItem(tr("As it was added"), QString());
    for (const QString &codes : languages)
        m_language->addItem(languageNames(codes), codes);
    m_rotation->setAccessibleName(tr("Turn the picture"));
    m_language->setAccessibleName(tr("Language"));
    auto *note = new Banner;
    note->say(Banner::Tone::Warning, tr("What you corrected on these pages stays only where the text is the same."));
    note->setVisible(hasCorrections);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *read = buttons->addButton(tr("Read again"), QDialogButtonBox::AcceptRole);
    read->setProperty("isPrimary", true);
    read->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(space::medium);
    form->setLabelAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    form->addRow(tr("&Turn the picture"), m_rotation);
    form->addRow(tr("&Language"), m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_rotation->currentData().toInt(), m_language->currentData().toString());
        accept();
    });
}

} // namespace likeness
