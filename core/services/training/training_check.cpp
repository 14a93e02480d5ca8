// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/training_check.h"

#include "services/examples.h"
#include "services/prompt/prompts.h"

#include <algorithm>
#include <iterator>

namespace likeness {

Result<TrainingCheck> checkTraining(const Examples &examples, const Prompts &prompts, const QString &avatarId,
                                    quint32 seed, const FindingRules &rules)
{
    const auto all = examples.list(avatarId);
    if (!all)
        return failure(all.error());
    const auto active = prompts.active(avatarId);
    if (!active)
        return failure(active.error());
    QVector<Example> accepted;
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(accepted),
                 [](const Example &example) { return example.state == ExampleState::Accepted; });
    TrainingCheck check{datasetOf(accepted, *active ? (*active)->text : QString(), seed), {}, int(accepted.size())};
    check.findings = findingsOf(check.dataset, accepted, rules);
    return check;
}

} // namespace likeness
