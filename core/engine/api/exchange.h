// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/result.h"

#include <algorithm>
#include <httplib.h>

namespace likeness::engine {

void answer(httplib::Response &response, const Json &body);
void refuse(httplib::Response &response, const Failure &failure);

/// Answers with what `result` holds, or refuses.
template <typename T, typename ToJson>
void answerWith(httplib::Response &response, const Result<T> &result, ToJson toJson)
{
    if (result)
        answer(response, toJson(*result));
    else
        refuse(response, result.error());
}

/// Without a length or chunks there is no body, though the protocol's version 1.0 would wait for the connection's end.
bool hasBody(const httplib::Request &request);
void skipBody(const httplib::Request &request, const httplib::ContentReader &reader);
/// The body of a request, of which none is none. @return TooLarge
Result<std::string> bodyOf(const httplib::Request &request, const httplib::ContentReader &reader);
/// A body that must be a JSON object.
Result<Json> jsonOf(const httplib::Request &request, const httplib::ContentReader &reader);

/// Which part of a list is asked for.
struct PageWish {
    std::size_t limit = 0;
    std::string after; ///< the id before the first one wanted; empty for the first page
};

Result<PageWish> pageWish(const httplib::Request &request, std::size_t usual, std::size_t highest);

template <typename T> struct Page {
    std::vector<T> items;
    bool hasMore = false;
};

/// @param all in the order of the list
template <typename T> Result<Page<T>> pageOf(const std::vector<T> &all, const PageWish &wish)
{
    auto first = all.begin();
    if (!wish.after.empty()) {
        first = std::find_if(all.begin(), all.end(), [&wish](const T &item) { return item.id == wish.after; });
        if (first == all.end())
            return fail(FailureKind::BadRequest, "'after' is not the id of anything in this list.", "after");
        ++first;
    }
    const auto count = std::min<std::size_t>(wish.limit, static_cast<std::size_t>(all.end() - first));
    const auto last = first + static_cast<std::ptrdiff_t>(count);
    return Page<T>{{first, last}, last != all.end()};
}

/// {"object": "list", "data", "first_id", "last_id", "has_more"}
template <typename T, typename ToJson> Json listOf(const Page<T> &page, ToJson toJson)
{
    Json data = Json::array();
    for (const T &item : page.items)
        data.push_back(toJson(item));
    return {{"object", "list"},
            {"data", std::move(data)},
            {"first_id", page.items.empty() ? Json() : Json(page.items.front().id)},
            {"last_id", page.items.empty() ? Json() : Json(page.items.back().id)},
            {"has_more", page.hasMore}};
}

} // namespace likeness::engine
