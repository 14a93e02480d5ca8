// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"

#include <QAbstractButton>
#include <QPainter>
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
    auto *words = new QWidget;
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, place == Place::Beside ? space::large : 0, 0);
    column->setSpacing(space::tiny / 2);
    column->addWidget(label->wrapped());
    column->addWidget(m_words->wrapped());
    auto *row =
        place == Place::Beside ? static_cast<QLayout *>(new FlowLayout(space::small, this)) : new QVBoxLayout(this);
    row->setContentsMargins(0, space::large, 0, space::large);
    row->addWidget(words);
    for (QWidget *control : controls) {
        if (control->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(control))
            control->setAccessibleName(m_name);
        row->addWidget(control);
    }
    if (!controls.isEmpty())
        label->setBuddy(controls.first());
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), tokensFor(palette()).border);
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
