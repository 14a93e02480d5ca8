// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_servers.h"

namespace likeness {

/// Scheme, host and port in one canonical spelling ("https://api.openai.com:443"): keys are bound to it.
QString originOf(const QUrl &url);

OriginTrust trustOf(const QUrl &url);

/// The address of a server as somebody typed it, for requests to be built on: without a final stroke. Fails with
/// BadInput where it is no http(s) address, holds a user name, a query or a fragment; the detail names the fault.
Result<QUrl> serverAddress(const QString &typed);

/// The address of one call: `path` ("chat/completions") below the server's.
QUrl below(const QUrl &server, const QString &path);

} // namespace likeness
