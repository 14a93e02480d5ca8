// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::bench {

class Report;

/// How long the window ever stops answering while 200 pictures are read.
void measureReadingBeat(Report &report);

} // namespace likeness::bench
