// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_types.h"

namespace likeness {

void ImportSummary::count(const ImportedFile &file)
{
    pagesRead += file.pagesRead;
    switch (file.outcome) {
    case FileOutcome::NeedsReview:
        ++needsReview;
        [[fallthrough]];
    case FileOutcome::Read:
        ++read;
        break;
    case FileOutcome::Duplicate:
        ++duplicates;
        break;
    case FileOutcome::Failed:
    case FileOutcome::Missing:
        ++failed;
        break;
    case FileOutcome::Stopped:
        ++stopped;
        break;
    }
}

} // namespace likeness
