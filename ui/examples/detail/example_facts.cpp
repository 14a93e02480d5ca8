// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/example_facts.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/notices/banner.h"
#include "ui/common/text_label.h"
#include "ui/examples/example_words.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

QString warningFor(const Example &example)
{
    if (example.leftOut != LeftOutReason::None)
        return leftOutSentence(example.leftOut);
    return example.needsReview
        ? ExampleFacts::tr("Worth a look: a message was read with doubt, or is cut off at the picture's edge.")
        : QString();
}

QString originSentence(const Example &example, const QString &sourceName)
{
    const Origin &origin = example.origin;
    if (origin.sourceId.isEmpty())
        return example.importedFrom.isEmpty()
            ? ExampleFacts::tr("Written by you, or imported as a row.")
            : ExampleFacts::tr("Imported as a row from %1.").arg(example.importedFrom);
    QString words = sourceName.isEmpty() ? ExampleFacts::tr("From a source that was removed") : sourceName;
    if (origin.page > 1)
        words += ExampleFacts::tr(", page %1").arg(origin.page);
    if (example.confidence < 1)
        words += ExampleFacts::tr(", read with %1 % certainty").arg(qRound(example.confidence * 100));
    return words;
}

} // namespace

ExampleFacts::ExampleFacts(PreviewOf previewOf, QWidget *parent)
    : QWidget(parent),
      m_category(new QComboBox),
      m_star(new QToolButton),
      m_reason(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_split(new QComboBox),
      m_banner(new Banner),
      m_origin(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_crop(new SourceCrop(std::move(previewOf)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(makeCategory());
    column->addWidget(m_reason->wrapped());
    column->addLayout(makeSplit());
    column->addWidget(m_banner);
    column->addSpacing(space::tiny);
    column->addWidget(m_origin->wrapped());
    column->addWidget(m_crop);
    connect(m_crop, &QAbstractButton::clicked, this, &ExampleFacts::sourceWanted);
}

QLayout *ExampleFacts::makeCategory()
{
    auto *label = new TextLabel;
    label->setText(tr("&Category"));
    label->setBuddy(m_category);
    m_category->setAccessibleName(tr("Category"));
    for (const Category category : allCategories)
        m_category->addItem(categoryWord(category), int(category));
    connect(m_category, &QComboBox::activated, this,
            [this](int index) { Q_EMIT categoryChosen(Category(m_category->itemData(index).toInt())); });
    m_star->setCheckable(true);
    m_star->setAutoRaise(true);
    m_star->setAccessibleName(tr("Star"));
    connect(m_star, &QToolButton::clicked, this, &ExampleFacts::starChosen);
    m_category->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    auto *row = new FlowLayout(space::small);
    row->addWidget(label);
    row->addWidget(m_category);
    row->addWidget(m_star);
    return row;
}

QLayout *ExampleFacts::makeSplit()
{
    auto *label = new TextLabel;
    label->setText(tr("&Used for"));
    label->setBuddy(m_split);
    m_split->setAccessibleName(tr("Used for"));
    for (const Split split : {Split::Auto, Split::Train, Split::Validation})
        m_split->addItem(splitWord(split), int(split));
    m_split->setToolTip(tr("A tenth of the examples is put aside for validation."));
    connect(m_split, &QComboBox::activated, this,
            [this](int index) { Q_EMIT splitChosen(Split(m_split->itemData(index).toInt())); });
    m_split->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    auto *row = new FlowLayout(space::small);
    row->addWidget(label);
    row->addWidget(m_split);
    return row;
}

void ExampleFacts::showExample(const Example &example, const QString &sourceName)
{
    m_category->setCurrentIndex(m_category->findData(int(example.category)));
    m_reason->setText(categoryReason(example));
    m_star->setChecked(example.isStarred);
    m_star->setIcon(themedIcon(example.isStarred ? QStringLiteral("star-filled") : QStringLiteral("star")));
    m_star->setToolTip(example.isStarred ? tr("Take the star away (S in the list)") : tr("Star (S in the list)"));
    m_split->setCurrentIndex(m_split->findData(int(example.split)));
    const QString warning = warningFor(example);
    if (!warning.isEmpty())
        m_banner->say(Banner::Tone::Warning, warning);
    m_banner->setVisible(!warning.isEmpty());
    m_origin->setText(originSentence(example, sourceName));
    m_crop->showOrigin(example.origin, sourceName);
}

} // namespace likeness
