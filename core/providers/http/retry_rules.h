// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/http_message.h"

namespace likeness {

/// How often and after which wait a refused request is sent again, and how long a silent server is borne. The figures
/// are those of the provider's own client libraries.
struct RetryRules {
    int retries = 2;
    std::chrono::milliseconds firstWait{500}; ///< doubles with each try
    std::chrono::milliseconds longestWait{8'000};
    std::chrono::milliseconds longestAsked{120'000}; ///< a server that asks for more is not waited for
    std::chrono::milliseconds longestSilence{300'000}; ///< however long a request itself would wait for a sign
};

/// The wait before the next try after this answer; nothing where another try is no use: a success, a fault of the
/// request itself, an account without credit, all tries used, or a longer wait asked for than anybody sits through.
/// @param tried how often it was sent again already
/// @param chance in 0..1, spreads the waits of many programs by a quarter
std::optional<std::chrono::milliseconds> waitBeforeRetry(const HttpAnswer &answer, int tried, double chance,
                                                         const RetryRules &rules);

/// The waits while a server may be loading a model that was tuned a moment ago, which takes it up to some minutes;
/// nothing once all are over.
/// @param tried how often it was sent again for this reason
std::optional<std::chrono::milliseconds> waitForColdModel(int tried, const RetryRules &rules);
/// How many of them there are.
constexpr int coldModelRetries = 5;

/// The wait after a connection that could not be made.
std::optional<std::chrono::milliseconds> waitBeforeReconnect(int tried, double chance, const RetryRules &rules);

} // namespace likeness
