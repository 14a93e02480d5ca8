// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace likeness {

/// A text of resources/prompts that is sent to a model, or that one is written from. They are part of the program.
QString promptResource(const QString &name);
/// The JSON schema of an answer, from the same folder.
QJsonObject schemaResource(const QString &name);

} // namespace likeness
