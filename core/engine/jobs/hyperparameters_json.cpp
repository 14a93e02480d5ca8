// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/hyperparameters_json.h"

#include <cmath>

namespace likeness::engine {

namespace {

/// Reads one object field by field and keeps the first fault.
class Reader {
public:
    Reader(const Json &json, const std::string &place) : m_json(json), m_place(place) { }

    void read(const char *name, std::optional<int> &value, int lowest, int highest)
    {
        const Json &given = open(name);
        if (given.is_null())
            return;
        if (!given.is_number_integer() || given < lowest || given > highest)
            return refuse(name, "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
        value = given.get<int>();
    }

    void read(const char *name, std::optional<double> &value, double above, double highest, const char *range)
    {
        const Json &given = open(name);
        if (given.is_null())
            return;
        const double number = given.is_number() ? given.get<double>() : std::nan("");
        if (!(number > above) || !(number <= highest))
            return refuse(name, range);
        value = number;
    }

    void read(const char *name, std::optional<bool> &value)
    {
        const Json &given = open(name);
        if (given.is_boolean())
            value = given.get<bool>();
        else if (!given.is_null())
            refuse(name, "true or false");
    }

    void readSchedule(std::optional<std::string> &value)
    {
        const Json &given = open("schedule");
        if (given == "cosine" || given == "linear")
            value = given.get<std::string>();
        else if (!given.is_null())
            refuse("schedule", "\"cosine\" or \"linear\"");
    }

    void readTargets(std::vector<std::string> &value)
    {
        const Json &given = open("lora_targets");
        if (given.is_null())
            return;
        if (!given.is_array())
            return refuse("lora_targets", "a list of names such as q_proj");
        for (const Json &name : given) {
            if (!name.is_string())
                return refuse("lora_targets", "a list of names such as q_proj");
            value.push_back(name.get<std::string>());
        }
    }

    const std::optional<Failure> &fault() const { return m_fault; }

private:
    const Json &open(const char *name) const
    {
        static const Json none;
        const Json &given = memberOf(m_json, name);
        return given == "auto" ? none : given;
    }

    void refuse(const char *name, const std::string &allowed)
    {
        const std::string param = m_place + "." + name;
        if (!m_fault)
            m_fault = Failure{FailureKind::BadRequest, "'" + param + "' must be \"auto\" or " + allowed + ".", param,
                              "invalid_value"};
    }

    const Json &m_json;
    std::string m_place;
    std::optional<Failure> m_fault;
};

template <typename T> void putIfSet(Json &json, const char *name, const std::optional<T> &value)
{
    if (value)
        json[name] = *value;
}

template <typename T> Json orAuto(const std::optional<T> &value)
{
    return value ? Json(*value) : Json("auto");
}

} // namespace

Result<Hyperparameters> hyperparametersFrom(const Json &json, const std::string &place)
{
    constexpr double small = -1e-300; // so that 0 itself is allowed
    Hyperparameters result;
    Reader reader(json, place);
    reader.read("n_epochs", result.epochs, 1, 50);
    reader.read("batch_size", result.batchSize, 1, 256);
    reader.read("learning_rate_multiplier", result.learningRateMultiplier, 0, 1e6, "a number above 0");
    reader.read("beta", result.beta, 0, 2, "a number above 0, at most 2");
    reader.read("full", result.isFull);
    reader.read("lora_rank", result.loraRank, 1, 1024);
    reader.read("lora_alpha", result.loraAlpha, 0, 1e6, "a number above 0");
    reader.read("lora_dropout", result.loraDropout, small, 0.9, "a number from 0 to 0.9");
    reader.readTargets(result.loraTargets);
    reader.readSchedule(result.schedule);
    reader.read("warmup_ratio", result.warmupRatio, small, 1, "a number from 0 to 1");
    reader.read("bf16", result.useBf16);
    reader.read("gradient_checkpointing", result.useCheckpointing);
    if (!json.is_null() && !json.is_object())
        return fail(FailureKind::BadRequest, "'" + place + "' must be an object.", place, "invalid_type");
    if (reader.fault())
        return tl::make_unexpected(*reader.fault());
    return result;
}

Json jsonOf(const Hyperparameters &hyperparameters, TrainingMethod method)
{
    Json json{{"n_epochs", orAuto(hyperparameters.epochs)},
              {"batch_size", orAuto(hyperparameters.batchSize)},
              {"learning_rate_multiplier", orAuto(hyperparameters.learningRateMultiplier)}};
    if (method == TrainingMethod::Dpo)
        json["beta"] = orAuto(hyperparameters.beta);
    putIfSet(json, "full", hyperparameters.isFull);
    putIfSet(json, "lora_rank", hyperparameters.loraRank);
    putIfSet(json, "lora_alpha", hyperparameters.loraAlpha);
    putIfSet(json, "lora_dropout", hyperparameters.loraDropout);
    if (!hyperparameters.loraTargets.empty())
        json["lora_targets"] = hyperparameters.loraTargets;
    putIfSet(json, "schedule", hyperparameters.schedule);
    putIfSet(json, "warmup_ratio", hyperparameters.warmupRatio);
    putIfSet(json, "bf16", hyperparameters.useBf16);
    putIfSet(json, "gradient_checkpointing", hyperparameters.useCheckpointing);
    return json;
}

} // namespace likeness::engine
