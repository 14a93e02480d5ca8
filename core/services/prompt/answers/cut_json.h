// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace likeness {

/// The object that an answer holds, also where a model put words or a fence of three backticks around it. Nothing where
/// there is none, or no whole one.
std::optional<QJsonObject> jsonIn(const QString &answer);

/// As much of an object as came before its text was cut: a text value that was being written counts up to the cut, any
/// other value only once it is whole.
QJsonObject cutJsonIn(const QString &answer);

} // namespace likeness
