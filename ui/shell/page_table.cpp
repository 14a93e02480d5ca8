// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_table.h"

#include "services/sources.h"
#include "ui/avatars/avatars_page.h"
#include "ui/chat/chat_page.h"
#include "ui/examples/examples_page.h"
#include "ui/prompt/prompt_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/window_services.h"
#include "ui/sources/sources_page.h"
#include "ui/training/training_page.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QVector<PageEntry> pageTable(const WindowServices &services, const PageContext &context)
{
    using Where = PageEntry::Where;
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto previewOf = [&sources = services.sources](const QString &id, int page) {
        return sources.preview(id, page);
    };
    return {
        {u"avatars"_qs, Words::tr("Avatars"), u"avatars"_qs, QKeySequence(Qt::ALT | Qt::Key_Home), Where::Nowhere,
         false,
         [=] {
             return new AvatarsPage({services.avatars, services.importer, services.examples, services.pictures,
                                     services.models, services.chats},
                                    context);
         }},
        {u"sources"_qs, Words::tr("Sources"), u"sources"_qs, keys(Qt::Key_1), Where::Rail, true,
         [=] {
             return new SourcesPage(services.sources, services.importer,
                                    {services.vision, services.questions, services.models, services.accounts}, context);
         }},
        {u"examples"_qs, Words::tr("Examples"), u"chat"_qs, keys(Qt::Key_2), Where::Rail, true,
         [=] {
             return new ExamplesPage(services.examples, services.exporter, services.avatars, previewOf,
                                     {services.analyst, services.questions, services.models, services.accounts},
                                     context);
         }},
        {u"prompt"_qs, Words::tr("Prompt"), u"edit"_qs, keys(Qt::Key_3), Where::Rail, true,
         [=] {
             return new PromptPage(
                 {services.prompts, services.analyst, services.questions, services.models, services.examples}, context);
         }},
        {u"training"_qs, Words::tr("Fine-tune"), u"training"_qs, keys(Qt::Key_4), Where::Rail, true,
         [=] {
             return new TrainingPage({services.avatars, services.examples, services.prompts, services.trainingPlanner,
                                      services.trainingTargets, services.trainings, services.tunedVoices,
                                      services.voices, services.chats},
                                     context);
         }},
        {u"chat"_qs, Words::tr("Chat"), u"talk"_qs, keys(Qt::Key_5), Where::Rail, true,
         [=] {
             return new ChatPage({services.avatars, services.examples, services.chats, services.answers,
                                  services.voices, services.accounts, services.models, services.prompts,
                                  services.questions},
                                 context);
         }},
        {u"settings"_qs, Words::tr("Settings"), u"settings"_qs, QKeySequence(Qt::CTRL | Qt::Key_Comma), Where::RailFoot,
         false,
         [=] {
             return new SettingsPage({services.privacy, services.avatars, services.sources, services.examples,
                                      services.accounts, services.models, services.budget, services.transfers,
                                      services.trainingPlanner, services.localModels},
                                     context);
         }},
    };
}

} // namespace likeness
