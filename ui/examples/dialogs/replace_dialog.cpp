// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/replace_dialog.h"

#include "base/async.h"
#include "base/pool.h"
#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace likeness {

namespace {

constexpr QSize firstSize(680, 520);
constexpr int typingPause = 120; ///< milliseconds
enum Side { BothSides, MessageSide, ReplySide };

void append(TickRow &row, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const QString gap = row.before.isEmpty() ? QString() : QStringLiteral(" / ");
    row.before += gap;
    row.after += gap;
    auto [gone, fresh] = difference(before, after);
    gone.start += row.before.size();
    fresh.start += row.after.size();
    row.beforeMarks.append(gone);
    row.afterMarks.append(fresh);
    row.before += before;
    row.after += after;
}

TickRow rowOf(const TextChange &change)
{
    TickRow row;
    row.id = change.before.id;
    append(row, change.before.userMessage, change.after.userMessage);
    append(row, change.before.assistantMessage, change.after.assistantMessage);
    return row;
}

} // namespace

ReplaceDialog::ReplaceDialog(QVector<Example> examples, QWidget *parent)
    : DialogFrame(tr("Find and replace"), tr("&Replace"), parent),
      m_examples(std::move(examples)),
      m_find(new QLineEdit),
      m_with(new QLineEdit),
      m_matchCase(new QCheckBox(tr("&Match case"))),
      m_isPattern(new QCheckBox(tr("Regular &expression"))),
      m_side(new QComboBox),
      m_count(new TextLabel)
{
    addParts();
    resize(firstSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::preview);
    for (QLineEdit *field : {m_find, m_with})
        connect(field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QCheckBox *choice : {m_matchCase, m_isPattern})
        connect(choice, &QCheckBox::toggled, this, &ReplaceDialog::preview);
    connect(m_side, &QComboBox::activated, this, &ReplaceDialog::preview);
    connect(&m_model, &TickModel::ticked, this, &ReplaceDialog::showCount);
    connect(primary(), &QPushButton::clicked, this, &ReplaceDialog::replace);
    preview();
}

void ReplaceDialog::addParts()
{
    m_side->addItem(tr("In both messages"), BothSides);
    m_side->addItem(tr("In \"Reply to\""), MessageSide);
    m_side->addItem(tr("In \"Said\""), ReplySide);
    m_side->setAccessibleName(tr("Where"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    const auto addRow = [&](int row, const QString &label, QLineEdit *field) {
        auto *words = new TextLabel;
        words->setText(label);
        words->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(0, tr("&Find"), m_find);
    addRow(1, tr("Replace &with"), m_with);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::large);
    choices->addWidget(m_side);
    choices->addWidget(m_matchCase);
    choices->addWidget(m_isPattern);
    choices->addStretch(1);
    auto *list = new TickList(m_model);
    list->setAccessibleName(tr("Changes"));
    content()->addLayout(grid);
    content()->addLayout(choices);
    content()->addWidget(m_count->wrapped());
    content()->addWidget(list, 1);
}

TextReplacement ReplaceDialog::replacement() const
{
    const int side = m_side->currentData().toInt();
    return {m_find->text(),           m_with->text(),         m_isPattern->isChecked(),
            m_matchCase->isChecked(), side != int(ReplySide), side != MessageSide};
}

void ReplaceDialog::preview()
{
    m_pause.stop();
    const int preview = ++m_previews;
    if (m_find->text().isEmpty())
        return show(QVector<TextChange>());
    onDone(runInPool([examples = m_examples, wanted = replacement()] { return replacementsIn(examples, wanted); }),
           this, [this, preview](const Result<QVector<TextChange>> &found) {
               if (preview == m_previews)
                   show(found);
           });
}

void ReplaceDialog::show(const Result<QVector<TextChange>> &found)
{
    m_found = found.value_or(QVector<TextChange>());
    m_found.removeIf([](const TextChange &change) { return !change.isPossible; });
    QVector<TickRow> rows;
    for (const TextChange &change : std::as_const(m_found))
        rows.append(rowOf(change));
    m_model.show(rows);
    if (!found)
        m_count->setText(tr("This is no regular expression: %1.").arg(found.error().detail));
}

void ReplaceDialog::showCount()
{
    const int ticked = int(m_model.tickedIds().size());
    primary()->setEnabled(ticked > 0);
    if (m_find->text().isEmpty())
        m_count->setText(
            tr("Looks through %n example(s). Untick what is to stay as it is.", nullptr, int(m_examples.size())));
    else if (m_found.isEmpty())
        m_count->setText(tr("Nothing found."));
    else
        m_count->setText(tr("%1 of %n example(s) will change.", nullptr, int(m_found.size())).arg(ticked));
}

void ReplaceDialog::replace()
{
    const QStringList ticked = m_model.tickedIds();
    const QSet<QString> ids(ticked.cbegin(), ticked.cend());
    QVector<Example> rows;
    for (const TextChange &change : std::as_const(m_found)) {
        if (ids.contains(change.before.id))
            rows.append(change.after);
    }
    Q_EMIT replaced(rows);
    accept();
}

} // namespace likeness
