// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/sandbox.h"
#include "app/extractor/serve.h"
#include "extract/document_reader.h"

#include <csignal>

using namespace likeness;

// Reads strangers' files behind locks. Everything it needs reaches it through standard input; see worker_frames.h.
int main()
{
    std::signal(SIGINT, SIG_IGN); // Ctrl+C reaches the whole group; what to do about it is for the parent to say
    const int output = takeOutput();
    if (output < 0)
        return EXIT_FAILURE;
    const SandboxLevel level = lockProcess(dataFolders());
    DocumentReader reader; // one for all documents, so that language data stay in memory
    return serve(output, level, [&reader](const QByteArray &content, const RequestHead &head, const WorkerSink &sink) {
        const FileOptions options{head.name, head.languages, head.firstPage, head.mayRender, head.options};
        return reader.read(content, options, {sink.opened, sink.page, sink.preview});
    });
}
