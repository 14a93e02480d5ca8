// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/training_session.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QFileInfo>

namespace likeness::cli {

namespace {

Outcome<std::unique_ptr<ModelSession>> openLibrary(const Context &context, TrainingAccess access)
{
    // What only looks makes no library where there is none.
    const bool isThere = QFileInfo::exists(Database::fileIn(dataDirOf(context)));
    if (access == TrainingAccess::Read || (access == TrainingAccess::WriteIfFree && !isThere))
        return ModelSession::open(context, OpenMode::ReadOnly);
    auto opened = ModelSession::open(context, OpenMode::ReadWrite);
    const bool isTaken = !opened && opened.error().code == problemFor({ErrorKind::InUse, {}, {}}).code;
    if (access == TrainingAccess::WriteIfFree && isTaken)
        return ModelSession::open(context, OpenMode::ReadOnly);
    return opened;
}

} // namespace

Outcome<std::unique_ptr<TrainingSession>> TrainingSession::open(const Context &context, TrainingAccess access)
{
    auto opened = openLibrary(context, access);
    if (!opened)
        return tl::unexpected<Problem>(opened.error());
    auto avatar = (*opened)->session().avatar();
    if (!avatar)
        return tl::unexpected<Problem>(avatar.error());
    return std::make_unique<TrainingSession>(std::move(*opened), *avatar);
}

Outcome<TrainingJob> TrainingSession::job(const QString &idOrNumber) const
{
    const Result<TrainingJob> found = desk.trainings.find(avatar.id, idOrNumber);
    if (found)
        return *found;
    if (found.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Problem>(problemFor(found.error()));
    return tl::unexpected<Problem>(Problem{QStringLiteral("not_found"),
                                           idOrNumber == u"latest"
                                               ? Words::tr("%1 was not trained yet.").arg(avatar.name)
                                               : Words::tr("%1 has no training %2.").arg(avatar.name, idOrNumber),
                                           Words::tr("\"finetune status\" lists those that there are."), NothingFound});
}

} // namespace likeness::cli
