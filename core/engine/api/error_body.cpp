// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error_body.h"

namespace likeness::engine {

namespace {

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

int statusOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::BadRequest:
    case FailureKind::Conflict:
    case FailureKind::Unsupported:
        return 400;
    case FailureKind::Unauthorized:
        return 401;
    case FailureKind::NotFound:
        return 404;
    case FailureKind::TooLarge:
        return 413;
    case FailureKind::OutOfMemory:
    case FailureKind::Cancelled:
        return 503;
    case FailureKind::Io:
        return failure.code == "disk_full" ? 507 : 500;
    case FailureKind::Corrupt:
    case FailureKind::Internal:
        break;
    }
    return 500;
}

std::string codeOf(const Failure &failure)
{
    if (!failure.code.empty())
        return failure.code;
    switch (failure.kind) {
    case FailureKind::OutOfMemory:
        return "out_of_memory";
    case FailureKind::Unsupported:
        return "model_not_available";
    case FailureKind::Corrupt:
        return "damaged_file";
    case FailureKind::Io:
        return "io_error";
    case FailureKind::Internal:
        return "internal_error";
    default:
        return {};
    }
}

Json errorBody(const Failure &failure)
{
    const char *type = statusOf(failure) < 500 ? "invalid_request_error" : "server_error";
    return {{"error",
             {{"message", failure.message},
              {"type", type},
              {"param", textOrNull(failure.param)},
              {"code", textOrNull(codeOf(failure))}}}};
}

} // namespace likeness::engine
