// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/duplicates_dialog.h"

#include "ui/common/text_label.h"
#include "ui/examples/example_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(640, 480);

QString bothMessages(const Example &example)
{
    return example.userMessage.isEmpty()
        ? oneLine(example.assistantMessage)
        : DuplicatesDialog::tr("%1 / %2").arg(oneLine(example.userMessage), oneLine(example.assistantMessage));
}

QVector<TickRow> repeatsIn(const QVector<Example> &examples, const QVector<DuplicateMark> &marks)
{
    QVector<TickRow> rows;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].keptIndex < 0)
            continue;
        const QString repeat = bothMessages(examples[i]);
        rows.append({examples[i].id, repeat, bothMessages(examples[marks[i].keptIndex]), {{0, repeat.size()}}, {}});
    }
    return rows;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const QVector<Example> &examples, const QVector<DuplicateMark> &marks,
                                   QWidget *parent)
    : DialogFrame(tr("Merge near-duplicates"), tr("&Merge"), parent),
      m_count(new TextLabel)
{
    auto *about = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    about->setText(tr("The struck copy goes to the trash; the one under it stays. Untick what you want to keep."));
    auto *list = new TickList(m_model);
    list->setAccessibleName(tr("Near-duplicates"));
    content()->addWidget(m_count);
    content()->addWidget(about->wrapped());
    content()->addWidget(list, 1);
    resize(firstSize);
    connect(&m_model, &TickModel::ticked, this, &DuplicatesDialog::showCount);
    connect(primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT merged(m_model.tickedIds());
        accept();
    });
    m_model.show(repeatsIn(examples, marks));
}

void DuplicatesDialog::showCount()
{
    const int ticked = int(m_model.tickedIds().size());
    m_count->setText(tr("%n near-duplicate(s) will be merged", nullptr, ticked));
    primary()->setEnabled(ticked > 0);
}

} // namespace likeness
