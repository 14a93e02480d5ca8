// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <memory>
#include <unordered_map>

namespace likeness {

/// Looks at a picture that a person chose for an avatar. Pictures are only ever decoded in the locked process, also
/// those that nobody wants to have read.
class PictureLook : public QObject {
    Q_OBJECT
public:
    explicit PictureLook(TranscriptReader &reader, QObject *parent = nullptr) : QObject(parent), m_reader(reader) { }

    /// The errors of reading a file; BadInput for one that has no look.
    QFuture<Result<Preview>> look(const QString &path);

private:
    TranscriptReader &m_reader;
    std::unordered_map<Reading *, std::unique_ptr<Reading>> m_readings;
};

} // namespace likeness
