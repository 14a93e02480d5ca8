// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/whatsapp_phrases.h"

#include <QRegularExpression>

namespace likeness {
namespace {

constexpr QChar appMark(0x200E); // stands before everything that the iOS app wrote itself

/// Whole messages that stand for something else. The wordings were collected from exports described in public.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            // Media left out of the export.
            R"(^(<(media omitted|medien ausgeschlossen|multimedia omitido|archivo omitido)>)"
            R"(|(image|video|video note|audio|sticker|gif|document|contact card) omitted)"
            R"(|(bild|video|videonachricht|audio|sticker|gif|dokument|kontaktkarte) (weggelassen|ausgelassen))"
            R"(|(imagen|video|videonota|audio|sticker|gif|documento|tarjeta de contacto) omitid[oa])"
            // Attached files.
            R"(|<(attached|anhang|adjunto|archivo adjunto):[^>]*>)"
            R"(|[^\n]{1,200}\.\w{2,5}(\s.{0,20})? ?(\((file attached|datei angehängt|archivo adjunto)\)))"
            R"(|[^\n]{1,200}(document|dokument|documento) (omitted|weggelassen|omitido))"
            // Deleted.
            R"(|(this message was deleted|you deleted this message)( by admin [^\n]*)?)"
            R"(|(diese nachricht wurde gelöscht|du hast diese nachricht gelöscht))"
            R"(|(se eliminó este mensaje|eliminaste este mensaje|este mensaje fue eliminado))"
            // Calls, view-once and waiting messages.
            R"(|(missed|verpasster?|silenced) (group )?(voice|video|sprach|videoanruf)[^\n]{0,40})"
            R"(|llamada( grupal| de voz| de video| de vídeo)? perdida[^\n]{0,40}|videollamada perdida[^\n]{0,40})"
            R"(|null|waiting for this message[^\n]*|auf diese nachricht warten[^\n]*)"
            // The notice of encryption.
            R"(|(messages and calls are|nachrichten und anrufe sind|los mensajes y las llamadas)[^\n]{0,40})"
            R"((end-to-end encrypted|ende-zu-ende-verschlüsselt|cifrad[oa]s? de extremo a extremo)[^\n]*)\.?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

QString withoutEditMark(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\s*\x{200E}?<(this message was edited|diese nachricht wurde bearbeitet)"
                       R"(|se editó este mensaje|este mensaje fue editado)\.?>\s*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(pattern);
}

} // namespace

QString writtenText(const QString &message)
{
    if (message.startsWith(appMark))
        return {};
    QString text = withoutEditMark(message);
    // A caption stands before or after the line that names the file.
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) {
        const qsizetype mark = line.indexOf(appMark);
        return mark == 0 || isPlaceholder(line.trimmed());
    });
    for (QString &line : lines) {
        if (const qsizetype mark = line.indexOf(appMark); mark > 0 && line.sliced(mark).startsWith(appMark % u"<"))
            line.truncate(mark);
    }
    return lines.join(u'\n').remove(appMark).trimmed();
}

} // namespace likeness
