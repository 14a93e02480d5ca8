// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/server_traits.h"
#include "domain/training/trainer.h"

namespace likeness {

/// The body of POST /fine_tuning/jobs. What is automatic is left out. The same request and server give the same bytes.
QByteArray creationBody(const TrainingRequest &request, const ServerTraits &server);

/// A form as browsers send it (RFC 7578).
struct UploadForm {
    QByteArray contentType;
    QByteArray body;
};

/// The body of POST /files.
UploadForm uploadForm(const TrainingUpload &upload);

} // namespace likeness
