// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/data/data_step.h"

#include "services/examples.h"
#include "services/exporter.h"
#include "ui/common/dialogs/name_dialog.h"
#include "ui/common/flow_layout.h"
#include "ui/common/kind_words.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/text_label.h"
#include "ui/common/window_settings.h"
#include "ui/sending/payload_view.h"
#include "ui/training/data/category_table.h"
#include "ui/training/data/data_files.h"
#include "ui/training/data/findings_list.h"
#include "ui/training/parts/marked_text.h"
#include "ui/training/plan/plan_words.h"
#include "ui/training/plan/training_choices.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int shownRows = 5;
constexpr int goodPerKind = goodTrainingRows / int(allCategories.size()); ///< if all were equally many

/// "Joke 4, Story 7": of which kinds more are wanted.
QString wantedText(const QVector<CategoryRow> &rows)
{
    QStringList wanted;
    for (const CategoryRow &row : rows) {
        if (categoryFromName(row.id) && row.all < goodPerKind)
            wanted.append(DataStep::tr("%1 %2", "Joke 4").arg(row.word).arg(goodPerKind - row.all));
    }
    return wanted.join(QStringLiteral(", "));
}

} // namespace

DataStep::DataStep(TrainingChoices &plan, const PageContext &context, QWidget *parent)
    : StepPane(tr("Data"), parent),
      m_plan(plan),
      m_context(context)
{
    addMeter();
    addRows();
    addPermission();
    m_on = addFoot(tr("&Where to train"), false);
    connect(&plan, &TrainingChoices::changed, this, &DataStep::refresh);
}

void DataStep::addMeter()
{
    QVBoxLayout *card = addCard({});
    m_title = new TextLabel(TextSize::Heading);
    m_meter = new QProgressBar;
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Accepted for training"));
    m_reason = new MarkedText;
    card->addWidget(m_title->wrapped());
    card->addWidget(m_meter);
    card->addWidget(m_reason);
}

void DataStep::addRows()
{
    QVBoxLayout *counts = addCard(tr("What goes in"));
    m_table = new CategoryTable;
    m_sides = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    auto *again = new QPushButton(tr("&Draw again"));
    auto *seed = new QPushButton(tr("Change &seed..."));
    again->setToolTip(tr("Other rows validate. Rows that you pinned to a side under Examples stay there."));
    m_rows = new QPushButton(tr("See the &first rows as sent..."));
    m_export = new QPushButton(tr("&Export the files..."));
    auto *acts = new FlowLayout(space::small);
    for (QPushButton *button : {again, seed, m_rows, m_export})
        acts->addWidget(button);
    counts->addWidget(m_table);
    counts->addWidget(m_sides->wrapped());
    counts->addLayout(acts);
    QVBoxLayout *card = addCard(tr("What is to be said of them"));
    m_findings = new FindingsList;
    card->addWidget(m_findings);
    connect(again, &QPushButton::clicked, &m_plan, &TrainingChoices::drawAgain);
    connect(seed, &QPushButton::clicked, this, &DataStep::askSeed);
    connect(m_rows, &QPushButton::clicked, this, &DataStep::showRows);
    connect(m_export, &QPushButton::clicked, this, &DataStep::exportFiles);
    connect(m_findings, &FindingsList::chosen, this, &DataStep::follow);
}

void DataStep::addPermission()
{
    QVBoxLayout *card = addCard(tr("Whose words they are"));
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(tr("A trained model speaks like the person it was trained on. This is asked once for each avatar."));
    m_permission = new QCheckBox(tr("&I may use them"));
    auto *what = new TextLabel;
    what->setText(tr("These are my words, or I own this character, or I have permission."));
    m_permission->setAccessibleDescription(what->text());
    card->addWidget(words->wrapped());
    card->addWidget(what->wrapped());
    card->addWidget(m_permission);
    connect(m_permission, &QCheckBox::clicked, &m_plan, &TrainingChoices::setPermission);
}

void DataStep::refresh()
{
    m_permission->setChecked(m_plan.hasPermission());
    const bool isThere = m_plan.check().has_value();
    m_rows->setEnabled(isThere && !m_plan.check()->dataset.rows.isEmpty());
    m_export->setEnabled(m_rows->isEnabled());
    if (!isThere)
        return;
    showSides();
    showMeter();
    m_findings->show(m_plan.check()->findings);
}

void DataStep::showMeter()
{
    const TrainingCheck &check = *m_plan.check();
    const int rows = int(check.dataset.rows.size());
    m_title->setText(check.accepted >= goodTrainingRows
                         ? tr("%n accepted example(s): fine-tuning available", nullptr, check.accepted)
                         : tr("%1 of %2 accepted examples").arg(check.accepted).arg(goodTrainingRows));
    m_meter->setRange(0, goodTrainingRows);
    m_meter->setValue(qMin(check.accepted, goodTrainingRows));
    const QString wanted = wantedText(m_table->rows());
    if (stopsTraining(check.findings))
        return m_reason->say(MarkedText::Tone::Danger, QStringLiteral("error"), m_plan.whyNot());
    if (rows >= goodTrainingRows)
        return m_reason->say(MarkedText::Tone::Success, QStringLiteral("check"),
                             tr("Enough to train on. More make the voice surer."));
    m_reason->say(MarkedText::Tone::Warning, QStringLiteral("warning"),
                  wanted.isEmpty()
                      ? tr("It can be started, but with %1 and more it turns out well.").arg(goodTrainingRows)
                      : tr("It can be started, but with %1 and more it turns out well. Most wanted: %2.")
                            .arg(goodTrainingRows)
                            .arg(wanted));
}

void DataStep::showSides()
{
    const TrainingCheck &check = *m_plan.check();
    QStringList ids;
    for (const DatasetRow &row : check.dataset.rows)
        ids.append(row.exampleId);
    const auto examples = m_plan.services().examples.list(m_plan.avatarId(), ids);
    if (!examples)
        return m_context.notices.tellError(examples.error());
    m_table->show(categoryRows(check.dataset, *examples));
    const QLocale locale;
    m_sides->setText(tr("%1 to train on, %2 to validate: a tenth, drawn with the seed %3. What says nearly the same "
                        "stays on one side. Pin a row to a side under Examples.")
                         .arg(locale.toString(check.dataset.count(Split::Train)),
                              locale.toString(check.dataset.count(Split::Validation)), QString::number(m_plan.seed())));
}

void DataStep::follow(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::NoPrompt:
        return m_context.navigator.showPage(QStringLiteral("prompt"));
    case FindingKind::TooFewRows:
    case FindingKind::FewRows:
        return m_context.navigator.showExamples(QStringLiteral("status:new"));
    case FindingKind::MissingCategory:
        return m_context.navigator.showExamples(u"cat:" + finding.subject);
    default:
        return m_context.navigator.showExamplesOf(finding.exampleIds);
    }
}

void DataStep::askSeed()
{
    auto *dialog = new NameDialog(tr("Change the seed"), tr("&Seed, a whole number"), tr("&Use it"), window());
    dialog->setName(QString::number(m_plan.seed()));
    connect(dialog, &NameDialog::named, this, [this](const QString &typed) {
        constexpr quint32 most = 1U << 31;
        bool isNumber = false;
        const quint32 seed = typed.toUInt(&isNumber);
        if (!isNumber || seed == 0 || seed >= most)
            return m_context.notices.say(tr("\"%1\" is no whole number from 1 to %2. The seed stays as it was.")
                                             .arg(typed, QLocale().toString(most - 1)));
        m_plan.setSeed(seed);
    });
    dialog->open();
}

void DataStep::showRows()
{
    const TrainingFiles files = filesOf(m_plan);
    const QString place = m_plan.target() ? placeName(*m_plan.target()) : tr("a place to train");
    const SendPreview shown = shownBytes(firstRows(files.training, shownRows), files.hidden, place);
    (new PayloadView(shown, PayloadView::Rows::Stay, window()))->open();
}

void DataStep::exportFiles()
{
    auto *chooser = new QFileDialog(window(), tr("Export what is sent"), m_context.settings.exportFolder(),
                                    tr("Training files (*.jsonl)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("jsonl"));
    chooser->selectFile(QStringLiteral("training.jsonl"));
    connect(chooser, &QFileDialog::fileSelected, this, &DataStep::exportTo);
    chooser->open();
}

/// The file to validate goes beside the one to train on.
void DataStep::exportTo(const QString &path)
{
    const QFileInfo info(path);
    m_context.settings.setExportFolder(info.absolutePath());
    const TrainingFiles files = filesOf(m_plan);
    const QString beside = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral("-validation.jsonl");
    Result<> saved = saveBytes(path, files.training);
    if (saved && !files.validation.isEmpty())
        saved = saveBytes(beside, files.validation);
    if (!saved)
        return m_context.notices.tellError(saved.error(), ErrorPlace::File);
    m_context.notices.sayWritten(tr("The files were written, as they would be sent. They are not encrypted."), path);
}

} // namespace likeness
