// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/local_models_section.h"

#include "base/async.h"
#include "ui/common/dialogs/confirm_dialog.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/settings/local/local_words.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>

namespace likeness {

namespace {

QString jobOf(const QString &model)
{
    return u"models.download/" + model;
}

} // namespace

LocalModelsSection::LocalModelsSection(LocalModels &models, const PageContext &context)
    : SettingsSection(QStringLiteral("local-models"), tr("Models of this computer")),
      m_models(models),
      m_context(context),
      m_start(new QPushButton(tr("&Start again"))),
      m_folder(new QPushButton(tr("Use a &folder...")))
{
    addBeginning();
    connect(&m_models, &LocalModels::changed, this, &LocalModelsSection::showModels);
    connect(&m_models, &LocalModels::progressed, this, &LocalModelsSection::showProgress);
    connect(&m_models, &LocalModels::downloadEnded, this, &LocalModelsSection::endDownload);
    connect(&m_models.engine(), &Engine::stateChanged, this, &LocalModelsSection::showEngine);
}

void LocalModelsSection::addBeginning()
{
    m_engineRow = addRow(tr("The engine"), {m_start});
    m_folderRow = addRow(tr("A model that is here already"), {m_folder});
    connect(m_start, &QPushButton::clicked, this, [this] { m_models.engine().need(); });
    connect(m_folder, &QPushButton::clicked, this, &LocalModelsSection::chooseFolder);
}

void LocalModelsSection::refresh()
{
    showEngine();
    showModels();
    measure();
}

void LocalModelsSection::showEngine()
{
    const Engine &engine = m_models.engine();
    m_start->setVisible(engine.state() == EngineState::Crashed);
    switch (engine.state()) {
    case EngineState::Resting:
        return m_engineRow->setWords(tr("It runs and trains models, and nothing of yours leaves this computer. It is "
                                        "not running now: it starts when it is needed, and ends after ten minutes "
                                        "without work."));
    case EngineState::Starting:
        return m_engineRow->setWords(tr("Starting the engine on this computer..."));
    case EngineState::Running:
        return m_engineRow->setWords(tr("It is running, and ends after ten minutes without work. Nothing of yours "
                                        "leaves this computer."));
    case EngineState::Crashed:
        return m_engineRow->setWords(tr("It ended unexpectedly. What was answered is kept, and a training goes on at "
                                        "its last checkpoint. Its log: %1")
                                         .arg(engine.logFile()));
    }
}

void LocalModelsSection::showModels()
{
    m_folderRow->setWords(tr("A folder with config.json, tokenizer.json and safetensors, as huggingface.co gives it. "
                             "It stays where it is. Below are open models as of %1; they come from huggingface.co "
                             "when you say so, and nothing of yours is sent there.")
                              .arg(QLocale().toString(m_models.dataAsOf(), QLocale::ShortFormat)));
    QSet<QString> there;
    const QVector<LocalModel> models = m_models.list();
    for (const LocalModel &model : models) {
        there.insert(model.info.id);
        if (!m_rows.contains(model.info.id))
            m_rows.insert(model.info.id, addModelRow(model));
        show(m_rows.value(model.info.id), model);
    }
    for (const QString &id : m_rows.keys()) {
        if (!there.contains(id))
            removeRow(m_rows.take(id).row);
    }
}

LocalModelsSection::ModelRow LocalModelsSection::addModelRow(const LocalModel &model)
{
    const QString &id = model.info.id;
    const QString name = model.isPractice ? tr("Practice model") : model.info.name;
    ModelRow row;
    row.download = new QPushButton(tr("&Download"));
    row.stop = new QPushButton(tr("S&top"));
    row.remove = new QPushButton(tr("Re&move..."));
    row.row = addRow(name, {row.download, row.stop, row.remove});
    connect(row.download, &QPushButton::clicked, this, [this, id] { download(id); });
    connect(row.stop, &QPushButton::clicked, this, [this, id] { m_models.cancel(id); });
    connect(row.remove, &QPushButton::clicked, this, [this, id] { remove(id); });
    return row;
}

void LocalModelsSection::show(const ModelRow &row, const LocalModel &model)
{
    using State = LocalModelState;
    const State state = model.state;
    const bool isHere = state == State::Ready || state == State::Part;
    row.row->setWords(localModelText(model, m_speed));
    row.download->setVisible((state == State::Absent || state == State::Part) && !model.info.isGated);
    row.download->setText(state == State::Part ? tr("&Download on") : tr("&Download"));
    row.stop->setVisible(state == State::Downloading);
    row.remove->setVisible(isHere && !model.isPractice);
    row.remove->setText(model.isLinked ? tr("&Forget") : tr("Re&move..."));
    for (QPushButton *button : {row.download, row.stop, row.remove})
        button->setAccessibleName(tr("%1: %2").arg(model.info.name, QString(button->text()).remove(u'&')));
}

/// It takes a moment in which all cores are busy, so only where somebody reads what it gives.
void LocalModelsSection::measure()
{
    if (m_speed || !isVisible())
        return;
    onDone(m_models.speed(), this, [this](const MachineSpeed &speed) {
        m_speed = speed;
        showModels();
    });
}

void LocalModelsSection::download(const QString &id)
{
    const Result<> started = m_models.download(id);
    if (!started)
        return m_context.notices.say(downloadFaultText(started.error(), m_models.spaceFor(id)));
    const Result<LocalModel> model = m_models.find(id);
    m_context.jobs.start(jobOf(id), tr("Downloading %1").arg(model ? model->info.name : id),
                         [this, id] { m_models.cancel(id); });
}

void LocalModelsSection::showProgress(const QString &id)
{
    const Result<LocalModel> model = m_models.find(id);
    if (!model)
        return;
    show(m_rows.value(id), *model);
    constexpr qint64 megabyte = 1'000'000;
    m_context.jobs.setProgress(jobOf(id), int(model->bytesHere / megabyte), int(model->info.bytes() / megabyte),
                               tr("%1 of %2").arg(sizeText(model->bytesHere), sizeText(model->info.bytes())));
}

void LocalModelsSection::endDownload(const QString &id, const std::optional<Error> &fault)
{
    m_context.jobs.finish(jobOf(id));
    const Result<LocalModel> model = m_models.find(id);
    const QString name = model ? model->info.name : id;
    if (!fault)
        m_context.notices.say(tr("%1 is ready. Voices can use it under This computer.").arg(name));
    else if (fault->kind == ErrorKind::Cancelled)
        m_context.notices.say(tr("Stopped. What came of %1 is kept.").arg(name));
    else
        m_context.notices.say(downloadFaultText(*fault, {}));
}

void LocalModelsSection::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Use a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LocalModelsSection::addFolder);
    dialog->open();
}

void LocalModelsSection::addFolder(const QString &folder)
{
    m_folder->setEnabled(false);
    m_folderRow->setWords(tr("The engine looks into the folder..."));
    onDone(m_models.addFolder(folder), this, [this](const Result<QString> &id) {
        m_folder->setEnabled(true);
        showModels();
        m_context.notices.say(id ? tr("%1 is ready. Voices can use it under This computer.").arg(*id)
                                 : folderFaultText(id.error()));
    });
}

void LocalModelsSection::remove(const QString &id)
{
    const Result<LocalModel> model = m_models.find(id);
    if (!model)
        return m_context.notices.tellError(model.error());
    if (model->isLinked)
        return removeNow(*model); // the folder stays, so it can be added again at once
    auto *dialog = new ConfirmDialog({tr("Remove %1?").arg(model->info.name),
                                      tr("Its files are deleted and have to be downloaded again if you want it back. "
                                         "Chats stay; voices and fine-tunes that use it answer again once it is back."),
                                      tr("Remove")},
                                     window());
    connect(dialog, &QDialog::accepted, this, [this, model = *model] { removeNow(model); });
    dialog->open();
}

void LocalModelsSection::removeNow(const LocalModel &model)
{
    if (const Result<> removed = m_models.remove(model.info.id); !removed)
        return m_context.notices.tellError(removed.error());
    m_context.notices.say(model.isLinked ? tr("%1 is not in the list any more; its folder stays.").arg(model.info.name)
                                         : tr("%1 was removed.").arg(model.info.name));
}

} // namespace likeness
