// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/error_text.h"

#include <QJsonArray>

namespace likeness::cli {

/// Why a file could not be read, in words about files: what happened, and what to do. `name` stands for the file.
Problem fileProblem(const Error &error, const QString &name);

/// A notice as a sentence or two: what, where in the file, what to do.
QString noticeText(const Notice &notice, const QString &name);
/// Whether it says that something of the file was not read.
bool isLoss(const Notice &notice);

/// The sentences about one file; rows that were left out are named up to a score of them, then counted.
QStringList noticeTexts(const QVector<Notice> &notices, const QString &name);
/// [{"code", "page", "count", "message"}], every one of them; for bad rows `count` is the row.
QJsonArray noticeDetailsJson(const QVector<Notice> &notices, const QString &name);
/// The distinct codes.
QJsonArray noticesJson(const QVector<Notice> &notices);

} // namespace likeness::cli
