// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/local/local_words.h"

#include "ui/common/notices/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <cmath>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LocalModels)

public:
    static QString facts(const LocalModelInfo &info);
    static QString needs(const LocalModelInfo &info, const std::optional<MachineSpeed> &speed);
    static QString speed(const LocalModelInfo &info, const MachineSpeed &speed);
    static QString state(const LocalModel &model);
    static QString wrongFile(const Error &error);
};

QString Words::facts(const LocalModelInfo &info)
{
    const QString size = info.isVerified() ? tr("%1 to download").arg(sizeText(info.bytes()))
                                           : tr("About %1 to download (not yet verified)").arg(sizeText(info.bytes()));
    return tr("%1; licence: %2; up to %3 tokens at once.")
        .arg(size, info.licence, QLocale().toString(info.contextTokens));
}

QString Words::needs(const LocalModelInfo &info, const std::optional<MachineSpeed> &speed)
{
    const QString memory = tr("Needs about %1 of memory to chat and %2 to train.")
                               .arg(sizeText(chatMemory(info.parameters)), sizeText(trainingMemory(info.parameters)));
    return speed ? memory + u' ' + Words::speed(info, *speed) : memory;
}

QString Words::speed(const LocalModelInfo &info, const MachineSpeed &speed)
{
    const int words = std::max(1, int(std::lround(wordsASecond(info.parameters, speed.bytes))));
    const int minutes = std::max(1, int(std::ceil(trainingMinutes(info.parameters, speed.operations))));
    return tr("Estimate for this computer: %1, and %2 to train 50 examples.")
        .arg(tr("%n word(s) a second", nullptr, words), tr("%n minute(s)", nullptr, minutes));
}

QString Words::state(const LocalModel &model)
{
    const QString here = sizeText(model.bytesHere);
    const QString all = sizeText(model.info.bytes());
    switch (model.state) {
    case LocalModelState::Part:
        return tr("%1 of %2 are here; the download goes on there.").arg(here, all);
    case LocalModelState::Downloading:
        return tr("Downloading: %1 of %2.").arg(here, all);
    case LocalModelState::Checking:
        return tr("Checking what came...");
    case LocalModelState::Ready:
        return model.isLinked ? tr("Ready, in your folder %1.").arg(model.folder) : tr("Ready.");
    case LocalModelState::Absent:
        break;
    }
    return {};
}

/// An address that may go over several lines.
QString breakable(const QUrl &page)
{
    const QString allowed = QStringLiteral("\u200b");
    return page.toString(QUrl::RemoveScheme)
        .mid(2)
        .replace(u'/', QString(u'/' + allowed))
        .replace(u'-', QString(u'-' + allowed));
}

QString Words::wrongFile(const Error &error)
{
    if (error.detail == u"wrong_hash")
        return tr("What came of %1 is not the file that was meant: its SHA-256 is another. It was deleted; download "
                  "it again.");
    return tr("What came of %1 is not the file that was meant: its size is another. It was deleted; download it "
              "again.");
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 gigabyte = 1'000'000'000;
    return QLocale().formattedDataSize(bytes, bytes < gigabyte ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString localModelText(const LocalModel &model, const std::optional<MachineSpeed> &speed)
{
    if (model.isPractice)
        return Words::tr("Made on this computer, without a download. It learns your examples by heart, to try the "
                         "workflow; not for conversation.");
    QStringList lines;
    if (model.info.parameters > 0) {
        lines.append(Words::facts(model.info));
        lines.append(Words::needs(model.info, speed));
    }
    if (model.info.isGated && model.state == LocalModelState::Absent)
        lines.append(
            Words::tr("Its maker gives it only to those who signed in and agreed to its licence. Get it at %1, "
                      "then use its folder.")
                .arg(breakable(model.info.page)));
    if (const QString state = Words::state(model); !state.isEmpty())
        lines.append(state);
    if (model.fault)
        lines.append(downloadFaultText(*model.fault, {}));
    return lines.join(u'\n');
}

QString downloadFaultText(const Error &error, const SpaceNeed &space)
{
    switch (error.kind) {
    case ErrorKind::Io:
        if (error.detail != u"no_space")
            break;
        return space.needed > 0 ? Words::tr("Not enough space to add %1. %2 is free in this folder.")
                                      .arg(sizeText(space.needed), sizeText(space.free))
                                : Words::tr("The disk is full. What came is kept; make room and download on.");
    case ErrorKind::Corrupt:
        return Words::wrongFile(error).arg(error.subject);
    case ErrorKind::Denied:
    case ErrorKind::KeyRefused:
        return error.detail == u"redirect"
            ? Words::tr("The hub led to an address that may not be followed, so nothing was taken from there.")
            : Words::tr("The hub gives this model only to those who signed in there. Use a folder instead.");
    case ErrorKind::NotFound:
        return Words::tr("The hub does not have this file any more. Use a folder instead.");
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
        return Words::tr("The connection to the hub broke. What came is kept; the download goes on there.");
    default:
        break;
    }
    return errorText(error, error.kind == ErrorKind::Io ? ErrorPlace::Library : ErrorPlace::Service).sentence;
}

QString folderFaultText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::BadInput:
        return Words::tr("There is no model in %1: it has no file config.json. Choose the folder that holds it.")
            .arg(error.subject);
    case ErrorKind::Unsupported:
        return Words::tr("The engine can't run %1: %2").arg(error.subject, error.detail);
    case ErrorKind::Io:
        return errorText(error, ErrorPlace::Library).sentence;
    default:
        return errorText(error, ErrorPlace::Service).sentence;
    }
}

} // namespace likeness
