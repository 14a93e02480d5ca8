// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bodies.h"
#include "engine/api/exchange.h"
#include "engine/api/routes.h"

#include <charconv>

namespace likeness::engine {

namespace {

constexpr std::int64_t highestFile = std::int64_t(512) << 20; ///< OpenAI's limit
constexpr std::size_t highestField = 4096;

/// Takes the parts of an upload as they arrive; the file goes to the disk and never lies in memory as a whole.
class Upload {
public:
    explicit Upload(FileStore &files) : m_files(files) { }

    void begin(const httplib::MultipartFormData &part)
    {
        m_field = part.name;
        if (m_field != "file" || m_failure)
            return;
        if (m_arriving)
            return refuseFor({FailureKind::BadRequest, "Only one file can be sent at a time.", "file", {}});
        m_name = part.filename;
        auto arriving = m_files.begin();
        if (!arriving)
            return refuseFor(arriving.error());
        m_arriving.emplace(std::move(*arriving));
    }

    void add(const char *data, std::size_t length)
    {
        if (m_failure)
            return; // what still comes is read and forgotten, so that the client sees the answer
        if (m_field != "file") {
            std::string &value = m_fields[m_field];
            if (m_fields.size() > 16 || value.size() + length > highestField)
                return refuseFor({FailureKind::TooLarge, "A field of the form is too long.", m_field, {}});
            value.append(data, length);
            return;
        }
        if (m_arriving->bytes() + static_cast<std::int64_t>(length) > highestFile)
            return refuseFor({FailureKind::TooLarge, "A file may have at most 512 MB.", "file", "file_too_large"});
        if (const auto added = m_arriving->add({data, length}); !added)
            refuseFor(added.error());
    }

    /// @param isRead whether everything arrived
    Result<FileInfo> finish(bool isRead)
    {
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        if (!isRead)
            return fail(FailureKind::BadRequest, "The upload did not arrive whole.", "file");
        if (!m_arriving || m_arriving->bytes() == 0)
            return fail(FailureKind::BadRequest, "The file is missing or empty.", "file");
        if (m_fields["purpose"] != "fine-tune")
            return fail(FailureKind::BadRequest, "'purpose' must be \"fine-tune\" here.", "purpose", "invalid_value");
        const auto keep = secondsToKeep();
        if (!keep)
            return tl::make_unexpected(keep.error());
        return m_files.finish(*m_arriving, m_name.empty() ? "training.jsonl" : m_name.substr(0, 255), "fine-tune",
                              *keep);
    }

private:
    void refuseFor(Failure failure)
    {
        m_failure = std::move(failure);
        m_arriving.reset();
    }

    Result<std::optional<std::int64_t>> secondsToKeep()
    {
        const auto field = m_fields.find("expires_after[seconds]");
        if (field == m_fields.end())
            return std::nullopt;
        std::int64_t seconds = 0;
        const char *end = field->second.data() + field->second.size();
        const auto read = std::from_chars(field->second.data(), end, seconds);
        if (read.ec != std::errc() || read.ptr != end || seconds < 3600 || seconds > 2592000) {
            return fail(FailureKind::BadRequest, "'expires_after[seconds]' must be from 3600 to 2592000.",
                        "expires_after", "invalid_value");
        }
        return seconds;
    }

    FileStore &m_files;
    std::string m_field, m_name;
    std::map<std::string, std::string> m_fields;
    std::optional<FileStore::Arriving> m_arriving;
    std::optional<Failure> m_failure;
};

void receive(Service &service, const httplib::Request &request, httplib::Response &response,
             const httplib::ContentReader &reader)
{
    const Activity::Work work(service.activity());
    if (!request.is_multipart_form_data()) {
        if (hasBody(request))
            skipBody(request, reader);
        return refuse(response, {FailureKind::BadRequest, "Files are sent as multipart/form-data.", "file", {}});
    }
    Upload upload(service.files());
    const auto begin = [&upload](const httplib::MultipartFormData &part) {
        upload.begin(part);
        return true;
    };
    const auto add = [&upload](const char *data, std::size_t length) {
        upload.add(data, length);
        return true;
    };
    const bool isRead = reader(begin, add);
    answerWith(response, upload.finish(isRead), [](const FileInfo &info) { return bodyOf(info); });
}

void list(Service &service, const httplib::Request &request, httplib::Response &response)
{
    constexpr std::size_t most = 10000;
    const auto wish = pageWish(request, most, most);
    if (!wish)
        return refuse(response, wish.error());
    const std::string purpose = request.get_param_value("purpose");
    std::vector<FileInfo> files;
    for (FileInfo &file : service.files().list()) {
        if (purpose.empty() || file.purpose == purpose)
            files.push_back(std::move(file));
    }
    if (request.get_param_value("order") == "asc")
        std::reverse(files.begin(), files.end());
    answerWith(response, pageOf(files, *wish), [](const Page<FileInfo> &page) {
        Json body = listOf(page, [](const FileInfo &file) { return bodyOf(file); });
        for (const char *name : {"first_id", "last_id"}) { // texts here, though null in other lists
            if (body[name].is_null())
                body[name] = "";
        }
        return body;
    });
}

void sendContent(Service &service, const std::string &id, httplib::Response &response)
{
    const auto file = service.files().find(id);
    if (!file)
        return refuse(response, file.error());
    response.status = 200;
    response.set_content_provider(static_cast<std::size_t>(file->bytes), "application/octet-stream",
                                  [&service, id](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      // Asked again only for what is left, so all of it goes out at the first call.
                                      std::size_t skipped = offset, left = length;
                                      const auto sent =
                                          service.files().contentParts(id, [&](std::string_view part) -> Result<void> {
                                              const std::size_t skip = std::min(skipped, part.size());
                                              skipped -= skip;
                                              part = part.substr(skip, left);
                                              left -= part.size();
                                              if (!part.empty() && !sink.write(part.data(), part.size()))
                                                  return fail(FailureKind::Cancelled, "The client left.");
                                              return {};
                                          });
                                      return sent.has_value();
                                  });
}

} // namespace

void addFileRoutes(Router &router, Service &service)
{
    router.post("/v1/files",
                [&service](const httplib::Request &request, httplib::Response &response,
                           const httplib::ContentReader &reader) { receive(service, request, response, reader); });
    router.get("/v1/files", [&service](const httplib::Request &request, httplib::Response &response) {
        list(service, request, response);
    });
    router.get("/v1/files/([^/]+)", [&service](const httplib::Request &request, httplib::Response &response) {
        answerWith(response, service.files().find(request.matches[1]),
                   [](const FileInfo &file) { return bodyOf(file); });
    });
    router.get("/v1/files/([^/]+)/content", [&service](const httplib::Request &request, httplib::Response &response) {
        sendContent(service, request.matches[1], response);
    });
    router.remove("/v1/files/([^/]+)", [&service](const httplib::Request &request, httplib::Response &response) {
        const std::string id = request.matches[1];
        const auto removed = service.fineTuning().removeFile(id);
        if (!removed)
            return refuse(response, removed.error());
        answer(response, {{"id", id}, {"object", "file"}, {"deleted", true}});
    });
}

} // namespace likeness::engine
