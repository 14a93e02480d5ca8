// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/common/text_label.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

SettingRow::SettingRow(const QString &name, const QList<QWidget *> &controls, Place place)
    : m_name(QString(name).remove(u'&')),
      m_words(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    auto *label = new TextLabel;
    label->setText(name);
    m_words->setVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny / 2);
    words->addWidget(label);
    words->addWidget(m_words->wrapped());
    auto *row = new QBoxLayout(place == Place::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    row->setContentsMargins(0, space::medium, 0, space::medium);
    row->setSpacing(place == Place::Beside ? space::wide : space::small);
    row->addLayout(words, place == Place::Beside ? 1 : 0);
    for (QWidget *control : controls) {
        if (control->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(control))
            control->setAccessibleName(m_name);
        row->addWidget(control, 0, place == Place::Beside ? Qt::AlignVCenter : Qt::Alignment());
    }
    if (!controls.isEmpty())
        label->setBuddy(controls.first());
}

void SettingRow::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

bool SettingRow::matches(const QString &search) const
{
    QString said = m_name + u' ' + m_words->text();
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        said += u' ' + QString(button->text()).remove(u'&');
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

} // namespace likeness
