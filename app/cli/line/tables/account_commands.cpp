// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

#include <QCoreApplication>

namespace likeness::cli {

QVector<CommandSpec> accountCommands()
{
    return {
        {"accounts list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the servers that questions may go to."),
         {},
         {"accounts list", "accounts list --json"},
         runAccountsList},
        {"accounts add",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Add a server: OpenAI, or any that speaks its protocol. Nothing is sent."),
         {{"provider", "NAME",
           QT_TRANSLATE_NOOP("cli", "openai (default), ollama, lm-studio, llama-cpp, vllm or openai-compatible")},
          {"name", "NAME", QT_TRANSLATE_NOOP("cli", "what to call it")},
          {"base-url", "URL", QT_TRANSLATE_NOOP("cli", "its address, where it is not the usual one")},
          {"key-file", "FILE", QT_TRANSLATE_NOOP("cli", "a file whose first line is the key; - is standard input")},
          {"allow-unencrypted", nullptr,
           QT_TRANSLATE_NOOP("cli", "send to this address of the local network without encryption")}},
         {"accounts add --provider openai --key-file key.txt",
          "accounts add --provider openai-compatible --name Box --base-url http://127.0.0.1:8000/v1"},
         runAccountsAdd},
        {"accounts test",
         "NAME|ID",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Ask a server which models it offers: a free call that shows whether the key works."),
         {},
         {"accounts test OpenAI", "accounts test Box --json"},
         runAccountsTest},
        {"accounts find",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Look for servers on this computer at their usual addresses. Nothing leaves it."),
         {},
         {"accounts find", "accounts find --json"},
         runAccountsFind},
        {"accounts remove",
         "NAME|ID",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Remove a server and its key."),
         {},
         {"accounts remove OpenAI", "accounts remove Box --dry-run"},
         runAccountsRemove},
    };
}

QVector<CommandSpec> modelCommands()
{
    return {
        {"models list",
         "[ACCOUNT]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "List the models of each server with prices and the day they retire."),
         {{"refresh", nullptr,
           QT_TRANSLATE_NOOP("cli", "ask the servers now; without it nothing is sent and the last list is shown")},
          {"offered", nullptr,
           QT_TRANSLATE_NOOP("cli", "the open models that this computer could run, with size and licence")}},
         {"models list", "models list --offered"},
         runModelsList},
        {"models download",
         "MODEL",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Download an open model for this computer's engine; goes on where it stopped."),
         {{"hub", "URL", QT_TRANSLATE_NOOP("cli", "a mirror of huggingface.co")}},
         {"models download SmolLM2-135M-Instruct", "models download Qwen3-0.6B --dry-run"},
         runModelsDownload},
        {"models add",
         "FOLDER",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Use a model's folder where it lies, once the engine has checked it."),
         {},
         {"models add ~/models/Llama-3.2-1B-Instruct", "models add model --json"},
         runModelsAdd},
        {"models remove",
         "MODEL",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Delete a downloaded model, or forget a folder, which stays."),
         {},
         {"models remove SmolLM2-135M-Instruct", "models remove Qwen3-0.6B --dry-run"},
         runModelsRemove},
    };
}

} // namespace likeness::cli
