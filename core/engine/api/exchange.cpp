// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/exchange.h"

#include "engine/api/error_body.h"

#include <charconv>

namespace likeness::engine {

namespace {

constexpr std::size_t highestBody = std::size_t(32) << 20; ///< for JSON; files are streamed

} // namespace

void answer(httplib::Response &response, const Json &body)
{
    response.status = 200;
    response.set_content(textOf(body), "application/json");
}

void refuse(httplib::Response &response, const Failure &failure)
{
    response.status = statusOf(failure);
    response.set_content(textOf(errorBody(failure)), "application/json");
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding")
        || (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

void skipBody(const httplib::Request &request, const httplib::ContentReader &reader)
{
    const auto ignore = [](const char *, std::size_t) { return true; };
    if (request.is_multipart_form_data())
        reader([](const httplib::MultipartFormData &) { return true; }, ignore);
    else
        reader(ignore);
}

Result<std::string> bodyOf(const httplib::Request &request, const httplib::ContentReader &reader)
{
    std::string body;
    if (!hasBody(request))
        return body;
    if (request.is_multipart_form_data()) {
        skipBody(request, reader);
        return fail(FailureKind::BadRequest, "The body must be JSON here, not a form.");
    }
    bool isTooLarge = false;
    const bool isRead = reader([&](const char *data, std::size_t length) {
        isTooLarge |= length > highestBody - body.size();
        if (!isTooLarge)
            body.append(data, length);
        return true; // read to the end, or the client would not see the answer
    });
    if (isTooLarge)
        return fail(FailureKind::TooLarge, "The body of the request is too large.");
    if (!isRead)
        return fail(FailureKind::BadRequest, "The body of the request did not arrive whole.");
    return body;
}

Result<Json> jsonOf(const httplib::Request &request, const httplib::ContentReader &reader)
{
    const auto body = bodyOf(request, reader);
    if (!body)
        return tl::make_unexpected(body.error());
    Json json = parseJson(*body);
    if (!json.is_object())
        return fail(FailureKind::BadRequest, "We could not parse the JSON body of your request: an object is needed.");
    return json;
}

Result<PageWish> pageWish(const httplib::Request &request, std::size_t usual, std::size_t highest)
{
    PageWish wish{usual, request.get_param_value("after")};
    if (!request.has_param("limit"))
        return wish;
    const std::string text = request.get_param_value("limit");
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, wish.limit);
    if (read.ec != std::errc() || read.ptr != end || wish.limit < 1 || wish.limit > highest) {
        return fail(FailureKind::BadRequest,
                    "'limit' must be a whole number from 1 to " + std::to_string(highest) + ".", "limit");
    }
    return wish;
}

} // namespace likeness::engine
