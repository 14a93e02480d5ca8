// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/modelfile.h"

namespace likeness::engine {
namespace {

std::string mistralTemplate(const ChatFormat &format, const std::string &end)
{
    return "{{- range $i, $_ := .Messages }}{{- if eq .Role \"user\" }}[INST]" + format.lead
        + "{{ if and $.System (le $i 1) }}{{ $.System }}\n\n{{ end }}{{ .Content }}" + format.userTail + "[/INST]"
        + "{{- else if eq .Role \"assistant\" }}" + format.answerSpace + "{{ .Content }}" + end + format.tail
        + "{{- end }}{{- end }}";
}

std::string turnsTemplate(const ChatFormat &format, const std::string &end)
{
    const std::string opening = format.startMark;
    const std::string content = format.roleMark + format.lead;
    const std::string preface = format.systemPreface.empty()
        ? std::string()
        : "{{ if eq .Role \"system\" }}" + format.systemPreface + "{{ end }}";
    return "{{- range .Messages }}" + opening + "{{ .Role }}" + content + preface + "{{ .Content }}" + end + format.tail
        + "{{ end }}" + opening + format.answerRole + content + format.answerLead;
}

} // namespace

std::string modelfileFor(const std::string &ggufName, const ChatFormat &format, const std::string &endToken)
{
    const std::string end = format.endMark.empty() ? endToken : format.endMark;
    const bool isMistral = format.kind == ChatKind::Mistral;
    std::string text = "FROM ./" + ggufName + "\n";
    text += "TEMPLATE \"\"\"" + (isMistral ? mistralTemplate(format, end) : turnsTemplate(format, end)) + "\"\"\"\n";
    if (!format.defaultSystem.empty())
        text += "SYSTEM \"\"\"" + format.defaultSystem + "\"\"\"\n";
    text += "PARAMETER stop \"" + end + "\"\n";
    if (isMistral)
        text += "PARAMETER stop \"[INST]\"\n";
    return text;
}

} // namespace likeness::engine
