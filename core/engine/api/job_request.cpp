// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/job_request.h"

#include "engine/jobs/hyperparameters_json.h"

#include <sodium.h>

namespace likeness::engine {

namespace {

constexpr std::int64_t highestSeed = 2147483647;

tl::unexpected<Failure> wrong(const std::string &param, const std::string &allowed)
{
    return fail(FailureKind::BadRequest, "'" + param + "' must be " + allowed + ".", param, "invalid_value");
}

Result<std::string> neededString(const Json &body, const char *name)
{
    auto text = stringIn(body, name);
    if (text.empty())
        return fail(FailureKind::BadRequest, std::string("Missing required parameter: '") + name + "'.", name,
                    "missing_required_parameter");
    return text;
}

std::size_t lengthOf(const std::string &utf8)
{
    std::size_t length = 0;
    for (const char c : utf8)
        length += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return length;
}

Result<void> readSuffix(const Json &body, Job &job)
{
    const Json &given = memberOf(body, "suffix");
    if (given.is_null())
        return {};
    job.suffix = stringIn(body, "suffix");
    const std::size_t length = lengthOf(job.suffix);
    const bool isPlain = job.suffix.find_first_of(":/\\\"\n\r\t") == std::string::npos;
    if (!isPlain || length < 1 || length > 64)
        return wrong("suffix", "1 to 64 characters, without colons, slashes and line breaks");
    return {};
}

Result<void> readSeed(const Json &body, Job &job)
{
    const Json &given = memberOf(body, "seed");
    if (given.is_null()) {
        job.seed = randombytes_uniform(static_cast<std::uint32_t>(highestSeed));
        return {};
    }
    if (!given.is_number_integer() || given < 0 || given > highestSeed)
        return wrong("seed", "a whole number from 0 to 2147483647");
    job.seed = given.get<std::int64_t>();
    return {};
}

Result<void> readMetadata(const Json &body, Job &job)
{
    const Json &given = memberOf(body, "metadata");
    if (given.is_null())
        return {};
    if (!given.is_object() || given.size() > 16)
        return wrong("metadata", "an object with at most 16 pairs");
    for (const auto &pair : given.items()) {
        const bool isText = pair.value().is_string();
        if (!isText || lengthOf(pair.key()) > 64 || lengthOf(pair.value().get<std::string>()) > 512)
            return wrong("metadata", "pairs of text, with keys up to 64 and values up to 512 characters");
        job.metadata[pair.key()] = pair.value().get<std::string>();
    }
    return {};
}

Result<void> readMethod(const Json &body, Job &job)
{
    const Json &method = memberOf(body, "method");
    std::string place = "hyperparameters";
    const Json *hyperparameters = &memberOf(body, "hyperparameters");
    if (!method.is_null()) {
        const std::string type = stringIn(method, "type");
        if (type != "supervised" && type != "dpo")
            return wrong("method.type", "\"supervised\" or \"dpo\"; this engine trains in no other way");
        job.method = type == "dpo" ? TrainingMethod::Dpo : TrainingMethod::Supervised;
        const Json &inside = memberOf(memberOf(method, type.c_str()), "hyperparameters");
        if (!inside.is_null()) {
            hyperparameters = &inside;
            place = "method." + type + ".hyperparameters";
        }
    }
    auto read = hyperparametersFrom(*hyperparameters, place);
    if (!read)
        return tl::make_unexpected(read.error());
    job.wanted = std::move(*read);
    return {};
}

Result<void> readFiles(const Json &body, Job &job)
{
    auto model = neededString(body, "model");
    if (!model)
        return tl::make_unexpected(model.error());
    auto training = neededString(body, "training_file");
    if (!training)
        return tl::make_unexpected(training.error());
    const Json &validation = memberOf(body, "validation_file");
    if (!validation.is_null() && !validation.is_string())
        return wrong("validation_file", "the id of a file or null");
    job.model = std::move(*model);
    job.trainingFile = std::move(*training);
    job.validationFile = stringIn(body, "validation_file");
    if (job.validationFile == job.trainingFile)
        return wrong("validation_file", "another file than the training file");
    return {};
}

Result<void> checkIntegrations(const Json &body, Job &)
{
    const Json &given = memberOf(body, "integrations");
    if (given.is_null() || (given.is_array() && given.empty()))
        return {};
    return wrong("integrations", "empty: this engine sends nothing elsewhere");
}

} // namespace

Result<Job> jobRequestFrom(const Json &body)
{
    Job job;
    for (const auto read : {readFiles, readSuffix, readSeed, readMetadata, readMethod, checkIntegrations}) {
        if (auto done = read(body, job); !done)
            return tl::make_unexpected(done.error());
    }
    return job;
}

} // namespace likeness::engine
