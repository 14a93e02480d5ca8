// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/example_texts.h"

#include "ui/common/icons.h"
#include "ui/common/notices/banner.h"
#include "ui/common/text_label.h"
#include "ui/examples/detail/message_field.h"
#include "ui/examples/detail/personal_panel.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int draftEvery = 3000; ///< milliseconds; what a crash may cost

TextLabel *fieldLabel(const QString &text, MessageField *field)
{
    auto *label = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    label->setText(text);
    label->setBuddy(field->edit());
    field->edit()->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

QVector<PersonalHit> hitsIn(const QString &text, const QStringList &ignored)
{
    QVector<PersonalHit> hits = personalDataIn(text);
    hits.removeIf([&](const PersonalHit &hit) { return ignored.contains(text.mid(hit.start, hit.length)); });
    return hits;
}

QVector<PersonalFind> findsIn(const QString &text, const QStringList &ignored)
{
    QVector<PersonalFind> finds;
    for (const PersonalHit &hit : hitsIn(text, ignored))
        finds.append({hit.kind, text.mid(hit.start, hit.length)});
    return finds;
}

} // namespace

ExampleTexts::ExampleTexts(QWidget *parent)
    : QWidget(parent),
      m_broughtBack(new Banner),
      m_message(new MessageField(MessageField::Side::Theirs)),
      m_reply(new MessageField(MessageField::Side::Own)),
      m_edited(new QWidget),
      m_personal(new PersonalPanel)
{
    addParts();
    connectField(m_message);
    connectField(m_reply);
    connect(m_broughtBack, &Banner::actionChosen, this, &ExampleTexts::discard);
    connect(m_personal, &PersonalPanel::replaceWanted, this, [this](const QString &text) {
        save(); // what was brought back was never left, and so not saved
        Q_EMIT replaceWanted(text);
    });
    connect(m_personal, &PersonalPanel::ignoreWanted, this, &ExampleTexts::ignoreWanted);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEvery);
    connect(&m_draftTimer, &QTimer::timeout, this, &ExampleTexts::keepDraft);
}

void ExampleTexts::addParts()
{
    m_message->edit()->setPlaceholderText(tr("You opened the conversation"));
    auto *edited = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    edited->setText(tr("Edited"));
    auto *revert = new QPushButton(tr("Re&vert to original"));
    revert->setFlat(true);
    revert->setFont(scaledFont(revert->font(), TextSize::Caption));
    connect(revert, &QPushButton::clicked, this, [this] {
        save();
        Q_EMIT revertWanted();
    });
    auto *row = new QHBoxLayout(m_edited);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(edited);
    row->addWidget(revert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_broughtBack);
    m_broughtBack->hide();
    column->addWidget(fieldLabel(tr("Reply &to"), m_message));
    column->addWidget(m_message);
    column->addSpacing(space::small);
    column->addWidget(fieldLabel(tr("&Said"), m_reply));
    column->addWidget(m_reply);
    column->addWidget(m_edited);
    column->addSpacing(space::tiny);
    column->addWidget(m_personal);
}

void ExampleTexts::connectField(MessageField *field)
{
    connect(field, &MessageField::left, this, &ExampleTexts::save);
    connect(field, &MessageField::doneWanted, this, &ExampleTexts::leaveWanted);
    connect(field, &MessageField::textEdited, this, [this] {
        showFinds();
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
}

void ExampleTexts::showExample(const Example &example)
{
    const bool isSame = example.id == m_example.id;
    if (!isSame)
        save();
    const bool keepsWriting = isSame && isDirty(); // another program may be in front meanwhile
    m_example = example;
    if (!keepsWriting) {
        m_broughtBack->hide();
        m_message->setText(example.userMessage);
        m_reply->setText(example.assistantMessage);
    }
    m_edited->setVisible(isEdited(example));
    showFinds();
}

void ExampleTexts::showDraft(const Example &example, const TextDraft &draft)
{
    showExample(example);
    m_message->setDraft(draft.userMessage);
    m_reply->setDraft(draft.reply);
    showFinds();
    if (!isDirty())
        return Q_EMIT draftChanged({}); // it was saved after all, just before the end
    m_broughtBack->say(Banner::Tone::Info, tr("A text you had not saved was brought back."), tr("Discard it"));
    m_broughtBack->show();
    QAccessibleEvent alert(m_broughtBack, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ExampleTexts::isDirty() const
{
    return m_message->isDirty() || m_reply->isDirty();
}

void ExampleTexts::save()
{
    if (m_example.id.isEmpty() || !isDirty())
        return;
    m_broughtBack->hide();
    m_draftTimer.stop();
    // A reply cannot be empty; what was there comes back.
    const QString reply = m_reply->text().trimmed().isEmpty() ? m_example.assistantMessage : m_reply->text();
    const TextDraft texts{m_example.id, m_message->text(), reply};
    m_message->setText(texts.userMessage);
    m_reply->setText(texts.reply);
    if (texts.userMessage != m_example.userMessage || texts.reply != m_example.assistantMessage)
        Q_EMIT edited(texts);
    Q_EMIT draftChanged({});
}

void ExampleTexts::focusReply()
{
    m_reply->edit()->setFocus(Qt::ShortcutFocusReason);
    m_reply->edit()->moveCursor(QTextCursor::End);
}

bool ExampleTexts::hasEditFocus() const
{
    return m_message->edit()->hasFocus() || m_reply->edit()->hasFocus();
}

void ExampleTexts::showFinds()
{
    const QStringList &ignored = m_example.notPersonal;
    m_message->showHits(hitsIn(m_message->text(), ignored));
    m_reply->showHits(hitsIn(m_reply->text(), ignored));
    QVector<PersonalFind> finds;
    for (const PersonalFind &find : findsIn(m_message->text(), ignored) + findsIn(m_reply->text(), ignored)) {
        if (!finds.contains(find))
            finds.append(find);
    }
    m_personal->showFinds(finds);
}

void ExampleTexts::keepDraft()
{
    Q_EMIT draftChanged(isDirty() ? TextDraft{m_example.id, m_message->text(), m_reply->text()} : TextDraft());
}

void ExampleTexts::discard()
{
    m_broughtBack->hide();
    m_draftTimer.stop();
    m_message->setText(m_example.userMessage);
    m_reply->setText(m_example.assistantMessage);
    showFinds();
    Q_EMIT draftChanged({});
    m_reply->edit()->setFocus(Qt::OtherFocusReason); // the button that had it is gone
}

} // namespace likeness
