// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/finding/found_dialog.h"

#include "ui/common/text_label.h"
#include "ui/examples/example_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(680, 520);

TickRow rowOf(const Example &example, const QString &source, qsizetype number)
{
    TickRow row;
    row.id = QString::number(number);
    row.about = FoundDialog::tr("%1, from %2, page %3")
                    .arg(categoryWord(example.category), source, QString::number(example.origin.page));
    row.before = FoundDialog::tr("Them: %1").arg(example.userMessage);
    row.after = FoundDialog::tr("You: %1").arg(example.assistantMessage);
    return row;
}

} // namespace

FoundDialog::FoundDialog(const FoundExamples &found, const QHash<QString, QString> &sourceNames, QWidget *parent)
    : DialogFrame(tr("Found examples"), tr("&Keep"), parent),
      m_found(found),
      m_count(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    auto *words = new TextLabel;
    words->setText(about());
    auto *list = new TickList(m_model);
    list->setAccessibleName(tr("Found examples"));
    content()->addWidget(words->wrapped());
    content()->addWidget(list, 1);
    content()->addWidget(m_count->wrapped());
    resize(firstSize);
    connect(&m_model, &TickModel::ticked, this, &FoundDialog::showCount);
    connect(primary(), &QPushButton::clicked, this, &FoundDialog::choose);
    QVector<TickRow> rows;
    for (const Example &example : found.examples)
        rows.append(rowOf(example, sourceNames.value(example.origin.sourceId), rows.size()));
    m_model.show(rows);
}

QString FoundDialog::about() const
{
    QStringList sentences{
        tr("%1 points these out. The words are your sources' own. What you keep comes in as new, to be "
           "reviewed like any other.")
            .arg(m_found.model)};
    if (m_found.rejected > 0)
        sentences.append(tr("%n suggestion(s) did not fit the sources and were left out.", nullptr, m_found.rejected));
    if (m_found.isPartial)
        sentences.append(tr("The answer ended early: this is what came of it."));
    return sentences.join(u' ');
}

void FoundDialog::showCount()
{
    const int ticked = int(m_model.tickedIds().size());
    primary()->setEnabled(ticked > 0);
    m_count->setText(tr("%1 of %n example(s) will be kept.", nullptr, int(m_found.examples.size())).arg(ticked));
}

void FoundDialog::choose()
{
    QVector<Example> wanted;
    const QStringList ids = m_model.tickedIds();
    for (const QString &id : ids)
        wanted.append(m_found.examples[id.toInt()]);
    Q_EMIT chosen(wanted);
    accept();
}

} // namespace likeness
