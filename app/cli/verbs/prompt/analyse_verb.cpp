// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/prompt/analysis_model.h"
#include "app/cli/verbs/prompt/prompt_rows.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

QJsonArray findingsJson(const QVector<StyleFinding> &findings)
{
    QJsonArray rows;
    for (const StyleFinding &finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("text"), finding.text},
                                {QStringLiteral("quotes"), QJsonArray::fromStringList(finding.quotes)}});
    }
    return rows;
}

void printFindings(Console &console, const QString &title, const QVector<StyleFinding> &findings)
{
    if (!findings.isEmpty())
        console.note(title);
    for (const StyleFinding &finding : findings) {
        QStringList quotes;
        for (const QString &quote : finding.quotes)
            quotes.append(u'"' + quote + u'"');
        console.note(QStringLiteral("  %1  %2").arg(finding.text, quotes.join(QStringLiteral(", "))));
    }
}

QJsonObject analysisJson(const StyleAnalysis &analysis, const QString &draftId)
{
    return {{QStringLiteral("patterns"), findingsJson(analysis.patterns)},
            {QStringLiteral("vocabulary"), findingsJson(analysis.vocabulary)},
            {QStringLiteral("behaviour"), findingsJson(analysis.behaviour)},
            {QStringLiteral("system_prompt"), analysis.systemPrompt},
            {QStringLiteral("rejected_quotes"), analysis.rejectedQuotes},
            {QStringLiteral("rejected_findings"), analysis.rejectedFindings},
            {QStringLiteral("model"), analysis.model},
            {QStringLiteral("partial"), analysis.isPartial},
            {QStringLiteral("draft"), draftId}};
}

void print(Console &console, const StyleAnalysis &analysis, const QString &draftId)
{
    if (console.isJson())
        return console.printDocument(analysisJson(analysis, draftId));
    printFindings(console, Words::tr("Patterns:"), analysis.patterns);
    printFindings(console, Words::tr("Vocabulary:"), analysis.vocabulary);
    printFindings(console, Words::tr("Behaviour:"), analysis.behaviour);
    if (analysis.rejectedQuotes > 0)
        console.note(Words::tr("%n quote(s) that nobody wrote were left out.", nullptr, analysis.rejectedQuotes));
    console.print(analysis.systemPrompt);
    if (!draftId.isEmpty())
        console.note(
            Words::tr("Kept as a draft. \"prompt activate draft\" saves it as a version and answers with it."));
}

Problem previewProblem(const Error &error)
{
    if (error.kind != ErrorKind::Empty)
        return askingProblem(error);
    return {QStringLiteral("empty"), Words::tr("%1 has no examples to learn a style from yet.").arg(error.subject),
            Words::tr("Import chats first."), DataRefused};
}

int keepAndPrint(Context &context, LibrarySession &session, const QString &avatarId, const StyleAnalysis &analysis)
{
    Console &console = context.console();
    Prompts prompts(session.library(), session.examples());
    const auto active = prompts.active(avatarId);
    if (!active)
        return console.fail(active.error());
    const QString parent = *active ? (*active)->id : QString();
    Result<PromptDraft> draft = PromptDraft();
    if (!analysis.systemPrompt.isEmpty())
        draft = prompts.keepDraft(avatarId,
                                  {{}, analysis.systemPrompt, parent, PromptAuthor::Model, analysis.isPartial, {}});
    if (!draft)
        return console.fail(draft.error());
    print(console, analysis, draft->id);
    if (!analysis.isPartial)
        return Done;
    console.warn(Words::tr("The answer was cut off: this is what came of it."));
    return analysis.cutBy && analysis.cutBy->kind == ErrorKind::Cancelled ? int(Interrupted) : int(PartlyDone);
}

} // namespace

int runPromptAnalyse(Context &context)
{
    Console &console = context.console();
    const auto desk = openAnalyst(context);
    if (!desk)
        return console.fail(desk.error());
    const QString avatarId = (*desk)->avatar.id;
    Analyst &analyst = (*desk)->analyst;
    const auto preview = analyst.preview(avatarId, (*desk)->choice.accountId, (*desk)->choice.model);
    if (!preview)
        return console.fail(previewProblem(preview.error()));
    if (context.has("dry-run"))
        return showOnly(console, *preview);
    if (const Outcome<void> agreed = agree(context, (*desk)->questions(), *preview); !agreed)
        return console.fail(agreed.error());
    Interrupt interrupt;
    const auto running = analyst.analyse(*preview);
    const auto analysis = finished<StyleAnalysis>(console, *running, interrupt);
    if (!analysis)
        return interrupt.hasHappened() ? int(Interrupted) : console.fail(analysisProblem(analysis.error()));
    return keepAndPrint(context, (*desk)->session(), avatarId, *analysis);
}

} // namespace likeness::cli
