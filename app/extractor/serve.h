// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"

#include <functional>

namespace likeness {

/// What a worker does with one document: hand over what it finds as it goes, and a summary at the end.
struct WorkerSink {
    std::function<void(FileKind kind, int pageCount)> opened;
    std::function<void(Page page)> page;
    std::function<void(int page, const Preview &preview)> preview; ///< after the page itself
};
using ReadFunction =
    std::function<Result<ReadSummary>(const QByteArray &content, const RequestHead &head, const WorkerSink &sink)>;

/// Frees standard output for frames alone (what libraries print goes nowhere) and closes every inherited file. Returns
/// the descriptor to write frames to, or -1.
int takeOutput();

/// Answers requests from standard input, one after another, until it is closed. `output` is what takeOutput gave.
/// Returns the exit code of the process.
int serve(int output, const SandboxLevel &level, const ReadFunction &read);

} // namespace likeness
