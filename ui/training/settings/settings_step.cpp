// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/settings/settings_step.h"

#include "ui/common/icons.h"
#include "ui/common/retirement.h"
#include "ui/common/text_label.h"
#include "ui/training/plan/training_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <limits>

namespace likeness {

namespace {

constexpr int mostEpochs = 50;
constexpr int mostBatch = 256;
constexpr int mostRank = 256;
constexpr double mostRate = 10;
constexpr double rateStep = 0.1;
constexpr int longestSuffix = 64;

/// Zero stands for what the provider chooses.
template <typename Box> Box *automaticBox(decltype(std::declval<Box>().value()) most)
{
    auto *box = new Box;
    box->setRange(0, most);
    box->setSpecialValueText(SettingsStep::tr("Automatic"));
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

SettingsStep::SettingsStep(TrainingChoices &plan, QWidget *parent)
    : StepPane(tr("Settings"), parent),
      m_plan(plan),
      m_name(new QLineEdit),
      m_model(new QComboBox),
      m_retires(new TextLabel(TextSize::Caption)),
      m_epochs(automaticBox<QSpinBox>(mostEpochs)),
      m_batch(automaticBox<QSpinBox>(mostBatch)),
      m_rate(automaticBox<QDoubleSpinBox>(mostRate)),
      m_more(new QPushButton(tr("&Advanced"))),
      m_advanced(new QWidget),
      m_rank(automaticBox<QSpinBox>(mostRank)),
      m_seed(new QSpinBox),
      m_suffix(new QLineEdit),
      m_becomesVoice(new QCheckBox(tr("&Make it the active voice when it is done"))),
      m_deletesFiles(new QCheckBox(tr("&Delete the uploaded files after the training")))
{
    addBasics();
    addAdvanced();
    addAfterwards();
    addFoot(tr("&Cost"), true);
    connectFields();
    fold(true);
}

/// The words stand under the field, so that they have room in every language.
void SettingsStep::addField(QGridLayout *grid, const QString &label, QWidget *field, const QString &words)
{
    auto *name = new TextLabel;
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    const int row = grid->rowCount();
    grid->addWidget(name->wrapped(), row, 0);
    grid->addWidget(field, row, 1);
    if (words.isEmpty())
        return;
    auto *about = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    about->setText(words);
    field->setAccessibleDescription(words);
    grid->addWidget(about->wrapped(), row + 1, 1);
}

void SettingsStep::addBasics()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    m_rate->setSingleStep(rateStep);
    addField(grid, tr("&Name"), m_name, tr("Of the training and of the voice that it makes. It stays here."));
    addField(grid, tr("&Base model"), m_model, {});
    grid->addWidget(m_retires->wrapped(), grid->rowCount(), 1);
    addField(grid, tr("&Epochs"), m_epochs,
             tr("How often it goes through all rows. More learns them better, and at some point by heart."));
    addField(grid, tr("Ba&tch"), m_batch, tr("After how many rows it adjusts itself."));
    addField(grid, tr("&Learning rate"), m_rate,
             tr("How much it adjusts itself, as a multiple of what is usual there."));
    addCard(tr("How it is trained"))->addLayout(grid);
}

void SettingsStep::addAdvanced()
{
    auto *grid = new QGridLayout(m_advanced);
    grid->setContentsMargins(0, space::small, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setKeyboardTracking(false);
    m_suffix->setMaxLength(longestSuffix);
    m_suffix->setPlaceholderText(tr("avatar- and the beginning of its id"));
    m_suffix->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z0-9_-]*")), m_suffix));
    addField(grid, tr("LoRA &rank"), m_rank,
             tr("How much room there is for what is learned. Only this computer and some servers know it."));
    addField(grid, tr("Se&ed"), m_seed, tr("Of the split and of the training: the same one gives the same again."));
    addField(grid, tr("S&uffix"), m_suffix, tr("A part of the tuned model's name at the provider."));
    m_more->setFlat(true);
    auto *card = addCard({});
    card->addWidget(m_more, 0, Qt::AlignLeading);
    card->addWidget(m_advanced);
    connect(m_more, &QPushButton::clicked, this, [this] { fold(!m_advanced->isHidden()); });
}

void SettingsStep::addAfterwards()
{
    QVBoxLayout *card = addCard(tr("Afterwards"));
    card->addWidget(m_becomesVoice);
    card->addWidget(m_deletesFiles);
    connect(m_becomesVoice, &QCheckBox::clicked, &m_plan, &TrainingChoices::setBecomesVoice);
    connect(m_deletesFiles, &QCheckBox::clicked, &m_plan, &TrainingChoices::setDeletesFiles);
}

void SettingsStep::connectFields()
{
    connect(&m_plan, &TrainingChoices::changed, this, &SettingsStep::refresh);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_plan.setName(m_name->text().trimmed()); });
    connect(m_model, &QComboBox::activated, this, [this] { m_plan.chooseModel(m_model->currentData().toString()); });
    for (QSpinBox *box : {m_epochs, m_batch, m_rank})
        connect(box, &QSpinBox::valueChanged, this, &SettingsStep::store);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &SettingsStep::store);
    connect(m_suffix, &QLineEdit::editingFinished, this, &SettingsStep::store);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) {
        if (!m_isShowing)
            m_plan.setSeed(quint32(seed));
    });
}

void SettingsStep::fold(bool isFolded)
{
    m_advanced->setVisible(!isFolded);
    m_more->setIcon(themedIcon(isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_more->setAccessibleName(isFolded ? tr("Advanced, folded") : tr("Advanced, unfolded"));
}

void SettingsStep::refresh()
{
    m_isShowing = true;
    const TrainingOptions &options = m_plan.wish().options;
    const TrainingTarget *target = m_plan.target();
    showModels();
    if (!m_name->hasFocus())
        m_name->setText(m_plan.wish().name);
    m_name->setPlaceholderText(m_plan.avatarName());
    m_epochs->setValue(options.epochs);
    m_batch->setValue(options.batchSize);
    m_rate->setValue(options.learningRateMultiplier);
    m_rank->setValue(options.loraRank);
    m_rank->setEnabled(target && target->knowsRank);
    m_seed->setValue(int(options.seed));
    if (!m_suffix->hasFocus())
        m_suffix->setText(options.suffix);
    m_becomesVoice->setChecked(m_plan.wish().becomesVoice);
    m_deletesFiles->setChecked(m_plan.wish().deletesFiles);
    m_deletesFiles->setVisible(target && !target->isHere);
    m_isShowing = false;
}

void SettingsStep::showModels()
{
    m_model->clear();
    const TrainingTarget *target = m_plan.target();
    const QVector<ModelInfo> models = target ? target->models : QVector<ModelInfo>();
    for (const ModelInfo &model : models)
        m_model->addItem(model.id, model.id);
    m_model->setCurrentIndex(m_model->findData(m_plan.wish().model));
    m_model->setEnabled(!models.isEmpty());
    const ModelInfo *model = m_plan.model();
    const QString retires = model ? retirementText(*model, QDate::currentDate()) : QString();
    m_retires->setText(!models.isEmpty() ? retires : tr("No model that can be tuned is known there."));
    m_retires->setVisible(!m_retires->text().isEmpty());
}

void SettingsStep::store()
{
    if (m_isShowing)
        return;
    TrainingOptions options = m_plan.wish().options;
    options.epochs = m_epochs->value();
    options.batchSize = m_batch->value();
    options.learningRateMultiplier = m_rate->value();
    options.loraRank = m_rank->value();
    options.suffix = m_suffix->text();
    m_plan.setOptions(options);
}

} // namespace likeness
