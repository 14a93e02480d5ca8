// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "domain/tables/column_choice.h"
#include "services/reading/page_looks.h"

namespace likeness::cli {

/// What --columns says: "speaker=Who,text=What said,time=When,order=day,header=no". Nothing where it was not given.
tl::expected<std::optional<ColumnChoice>, Problem> columnsOf(const Context &context);

/// The columns that a table has, asked for once more; empty where the file can't be read any more.
QStringList columnsIn(PageLooks &looks, const QString &path);
/// Why such a table was not read: its columns, and how to say which hold the chat.
Problem columnsProblem(const QString &name, const QStringList &columns);

} // namespace likeness::cli
