// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/following.h"
#include "app/cli/verbs/finetune/job_text.h"
#include "app/cli/verbs/finetune/training_offer.h"
#include "app/cli/verbs/finetune/training_plan.h"
#include "app/cli/verbs/finetune/training_wish.h"

namespace likeness::cli {

namespace {

Outcome<TrainingOffer> offerFor(const Context &context, const TrainingSession &session)
{
    const auto place = trainingPlace(context, session.desk.targets);
    if (!place)
        return tl::unexpected<Problem>(place.error());
    auto offer = trainingOffer(context, session, *place);
    if (!offer)
        return offer;
    if (const auto stop = stopProblem(offer->check.findings))
        return tl::unexpected<Problem>(*stop);
    return offer;
}

int showOnly(Console &console, const TrainingOffer &offer)
{
    if (console.isJson())
        console.printDocument(offerJson(offer));
    else
        console.print(QString::fromUtf8(offer.payload));
    return Done;
}

} // namespace

int runFinetuneStart(Context &context)
{
    Console &console = context.console();
    const bool isTold = context.has("dry-run");
    const auto opened = TrainingSession::open(context, isTold ? TrainingAccess::Read : TrainingAccess::Write);
    const auto offer = opened ? offerFor(context, **opened) : tl::unexpected<Problem>(opened.error());
    if (!offer)
        return console.fail(offer.error());
    TrainingSession &session = **opened;
    tell(console, *offer);
    if (isTold)
        return showOnly(console, *offer);
    if (const auto agreed = agree(context, session, *offer); !agreed)
        return console.fail(agreed.error());
    const Result<TrainingJob> job = session.desk.trainings.start(*offer);
    if (!job)
        return console.fail(trainingProblem(job.error(), session.desk.targets, offer->target.id));
    console.note((job->state == JobState::Prepared ? Words::tr("%1 began. Ctrl+C leaves it running.")
                                                   : Words::tr("%1 goes on already. Ctrl+C leaves it running."))
                     .arg(titleOf(*job)));
    Following following(console, session, job->id, false);
    const auto end = following.follow(context.has("detach") ? Following::Until::Created : Following::Until::Over);
    return tellEnd(console, session, following, end, false);
}

int runFinetuneWatch(Context &context)
{
    Console &console = context.console();
    const auto opened = TrainingSession::open(context, TrainingAccess::WriteIfFree);
    const auto job = opened ? (*opened)->job(context.arguments().value(0, QStringLiteral("latest")))
                            : tl::unexpected<Problem>(opened.error());
    if (!job)
        return console.fail(job.error());
    TrainingSession &session = **opened;
    session.desk.trainings.resumeAll();
    Following following(console, session, job->id, console.isJson());
    return tellEnd(console, session, following, following.follow(Following::Until::Over), console.isJson());
}

} // namespace likeness::cli
