// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sealing/passphrase.h"

#include <QFile>

#include <functional>
#include <memory>

namespace likeness {

/// A file that one passphrase opens. In the clear stand the format's version, how the key comes from the passphrase
/// (Argon2id), a mark of that key and a check sum; after them libsodium's secretstream: first the preface, then the
/// content in pieces. Nothing in it can be changed, moved, left out or added without being noticed.
struct SealedFileKey {
    SecretBytes root; ///< what the passphrase gives; the file's own keys are derived from it
    KdfParameters kdf;
};

/// Whole or not at all, for its owner alone. Io; the subject is the path.
Result<> writeSealedFile(const QString &path, const SealedFileKey &key, const QByteArray &preface, QIODevice &content);

class SealedFileReader {
public:
    /// BadInput: no such file at all. NewerVersion. Corrupt: its beginning is damaged. NotFound, Io.
    static Result<SealedFileReader> open(const QString &path);
    ~SealedFileReader();
    SealedFileReader(SealedFileReader &&) noexcept;

    const KdfParameters &kdf() const { return m_kdf; }
    /// The preface. Denied: this is not its key. Corrupt.
    Result<QByteArray> unlock(const SecretBytes &root);
    /// The rest, piece by piece; what was handed over counts only once this succeeded. Corrupt: damaged or cut off.
    Result<> read(const std::function<Result<>(const QByteArray &piece)> &take);

private:
    struct Stream;
    explicit SealedFileReader(const QString &path);
    Result<> readHead();
    Result<QByteArray> readFrame(const QByteArray &bound, bool *isLast);
    tl::unexpected<Error> damaged(const char *part) const;

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<Stream> m_stream;
    KdfParameters m_kdf;
    QByteArray m_head;
    QByteArray m_keyMark;
};

} // namespace likeness
