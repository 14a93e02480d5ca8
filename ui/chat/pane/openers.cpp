// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pane/openers.h"

#include "ui/common/text_label.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr qsizetype wanted = 3;
constexpr qsizetype shortest = 8;
constexpr qsizetype longest = 60;

bool isFit(const Example &example)
{
    const QString &message = example.userMessage;
    return example.state != ExampleState::Rejected && !example.personalData && message.size() >= shortest
        && message.size() <= longest && !message.contains(u'\n');
}

} // namespace

Openers::Openers(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextSize::Heading)),
      m_buttons(new QVBoxLayout)
{
    m_sentence->wrapped();
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch(2);
}

void Openers::offer(const QString &name, const QStringList &messages)
{
    m_sentence->setText(tr("Say something to %1").arg(name));
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &message : messages) {
        auto *button = new QPushButton(QString(message).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(tr("Begin with: %1").arg(message));
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, [this, message] { Q_EMIT chosen(message); });
    }
}

QStringList openersFrom(const QVector<Example> &examples)
{
    QStringList openers;
    QSet<Category> taken;
    for (const bool isAnyTaken : {false, true}) {
        for (const Example &example : examples) {
            if (openers.size() == wanted)
                return openers;
            if (!isFit(example) || openers.contains(example.userMessage)
                || (!isAnyTaken && taken.contains(example.category)))
                continue;
            taken.insert(example.category);
            openers.append(example.userMessage);
        }
    }
    const QStringList plain{Openers::tr("hey, how was your day?"), Openers::tr("what are you up to this weekend?"),
                            Openers::tr("tell me something funny")};
    for (qsizetype i = 0; openers.size() < wanted; ++i)
        openers.append(plain[i]);
    return openers;
}

} // namespace likeness
