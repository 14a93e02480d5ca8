// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/vision/reading_dialog.h"

#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(640, 480);

TickRow rowOf(const ReadingChange &change, qsizetype number)
{
    TickRow row;
    row.id = QString::number(number);
    row.after = change.read.text.simplified();
    row.before = change.row >= 0 ? change.before.simplified() : ReadingDialog::tr("(a text that was not read here)");
    if (change.row < 0)
        return row;
    const auto [gone, fresh] = difference(row.before, row.after);
    row.beforeMarks = {gone};
    row.afterMarks = {fresh};
    return row;
}

} // namespace

ReadingDialog::ReadingDialog(const QVector<ReadingChange> &changes, const PictureReading &reading, QWidget *parent)
    : DialogFrame(tr("What the model read"), tr("&Take in"), parent),
      m_changes(changes),
      m_count(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    auto *words = new TextLabel;
    words->setText(about(reading));
    auto *list = new TickList(m_model);
    list->setAccessibleName(tr("Texts that would change"));
    content()->addWidget(words->wrapped());
    content()->addWidget(list, 1);
    content()->addWidget(m_count->wrapped());
    resize(firstSize);
    connect(&m_model, &TickModel::ticked, this, &ReadingDialog::showCount);
    connect(primary(), &QPushButton::clicked, this, &ReadingDialog::take);
    QVector<TickRow> rows;
    for (const ReadingChange &change : changes)
        rows.append(rowOf(change, rows.size()));
    m_model.show(rows);
}

QString ReadingDialog::about(const PictureReading &reading) const
{
    const QString words =
        tr("%1 reads these differently. Compare them with the picture: a model may be wrong, too, and "
           "may write what is not there. Untick what is to stay as it is.")
            .arg(reading.model);
    return reading.cutBy ? words + u' ' + tr("The answer ended early, so the rest of the page is not in it.") : words;
}

void ReadingDialog::showCount()
{
    const int ticked = int(m_model.tickedIds().size());
    primary()->setEnabled(ticked > 0);
    m_count->setText(tr("%1 of %n text(s) will be corrected.", nullptr, int(m_changes.size())).arg(ticked));
}

void ReadingDialog::take()
{
    QVector<ReadingChange> chosen;
    const QStringList ids = m_model.tickedIds();
    for (const QString &id : ids)
        chosen.append(m_changes[id.toInt()]);
    Q_EMIT taken(chosen);
    accept();
}

} // namespace likeness
