// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::cli {

class Context;

// What each row of the command table runs. They return the exit status.
int runAvatarsList(Context &context);
int runAvatarsShow(Context &context);
int runAvatarsCreate(Context &context);
int runAvatarsExport(Context &context);
int runAvatarsImport(Context &context);
int runAvatarsDelete(Context &context);

int runExtract(Context &context);
int runImport(Context &context);

int runSourcesList(Context &context);
int runSourcesShow(Context &context);
int runSourcesExclude(Context &context);
int runSourcesInclude(Context &context);
int runSourcesRemove(Context &context);
int runSourcesRestore(Context &context);

int runExamplesList(Context &context);
int runExamplesShow(Context &context);
int runExamplesStats(Context &context);
int runExamplesAdd(Context &context);
int runExamplesSet(Context &context);
int runExamplesReject(Context &context);
int runExamplesTrash(Context &context);
int runExamplesRestore(Context &context);
int runExamplesDelete(Context &context);
int runExamplesReplace(Context &context);
int runExamplesRedact(Context &context);
int runExamplesMerge(Context &context);
int runExamplesFind(Context &context);
int runExamplesImport(Context &context);

int runLibraryBackup(Context &context);
int runLibraryInspect(Context &context);
int runLibraryRestore(Context &context);

int runAccountsList(Context &context);
int runAccountsAdd(Context &context);
int runAccountsTest(Context &context);
int runAccountsFind(Context &context);
int runAccountsRemove(Context &context);
int runModelsList(Context &context);
int runModelsDownload(Context &context);
int runModelsAdd(Context &context);
int runModelsRemove(Context &context);

int runPromptShow(Context &context);
int runPromptVersions(Context &context);
int runPromptDiff(Context &context);
int runPromptSave(Context &context);
int runPromptActivate(Context &context);
int runPromptAnalyse(Context &context);
int runExamplesSuggest(Context &context);

int runChatSend(Context &context);
int runChatList(Context &context);
int runChatShow(Context &context);
int runChatExport(Context &context);

int runFinetuneCheck(Context &context);
int runFinetuneEstimate(Context &context);
int runFinetuneTargets(Context &context);
int runFinetuneStart(Context &context);
int runFinetuneStatus(Context &context);
int runFinetuneWatch(Context &context);
int runFinetuneCancel(Context &context);
int runFinetunePause(Context &context);
int runFinetuneResume(Context &context);
int runFinetuneCheckpoints(Context &context);
int runFinetuneCurve(Context &context);
int runFinetuneUse(Context &context);
int runFinetuneRemove(Context &context);

int runExportExamples(Context &context);
int runExportTraining(Context &context);
int runExportCard(Context &context);
int runExportChats(Context &context);

} // namespace likeness::cli
