// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::bench {

class Report;

/// The Chat page: a long answer as it streams, and a chat of 5,000 messages.
void measureChat(Report &report);

} // namespace likeness::bench
