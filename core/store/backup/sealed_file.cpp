// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/sealed_file.h"

#include <QDataStream>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace likeness {

namespace {

constexpr quint16 formatVersion = 1;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr quint32 largestFrame = 16 * 1024 * 1024; // the preface is one frame, however many avatars it names
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype markSize = 32;
constexpr qsizetype sumSize = 32;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype frameExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
static_assert(SecretBytes::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);

// A key is used for one purpose only.
constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "lkbackup";
constexpr quint64 streamKeyNumber = 1;
constexpr quint64 keyMarkNumber = 2;

QByteArray magic()
{
    return QByteArrayLiteral("LIKENESS-BACKUP\n");
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

SecretBytes streamKey(const SecretBytes &root)
{
    SecretBytes key;
    crypto_kdf_derive_from_key(key.data(), SecretBytes::size, streamKeyNumber, keyContext, root.data());
    return key;
}

/// Tells a wrong passphrase from a damaged file without telling anything of the key.
QByteArray keyMark(const SecretBytes &root)
{
    QByteArray mark(markSize, Qt::Uninitialized);
    crypto_kdf_derive_from_key(raw(mark), std::size_t(markSize), keyMarkNumber, keyContext, root.data());
    return mark;
}

QByteArray checkSum(const QByteArray &bytes)
{
    QByteArray sum(sumSize, Qt::Uninitialized);
    crypto_generichash(raw(sum), std::size_t(sumSize), raw(bytes), quint64(bytes.size()), nullptr, 0);
    return sum;
}

/// All that stands in the clear but the stream's own header.
QByteArray clearHead(const SealedFileKey &key)
{
    QByteArray head = magic();
    QDataStream out(&head, QIODevice::WriteOnly | QIODevice::Append);
    out << formatVersion << quint64(key.kdf.cost.passes) << quint64(key.kdf.cost.memory);
    head += key.kdf.salt + keyMark(key.root);
    return head + checkSum(head);
}

class FrameWriter {
public:
    FrameWriter(QIODevice &out, const SealedFileKey &key) : m_out(out), m_head(clearHead(key))
    {
        QByteArray streamHead(streamHeadSize, Qt::Uninitialized);
        const SecretBytes secret = streamKey(key.root);
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(streamHead), secret.data());
        m_head += streamHead;
    }
    ~FrameWriter() { sodium_memzero(&m_state, sizeof m_state); }
    FrameWriter(const FrameWriter &) = delete;
    FrameWriter &operator=(const FrameWriter &) = delete;

    const QByteArray &head() const { return m_head; }

    bool write(const QByteArray &plain, const QByteArray &bound, unsigned char tag)
    {
        QByteArray frame(plain.size() + frameExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&m_state, raw(frame), nullptr, raw(plain), quint64(plain.size()),
                                                   raw(bound), quint64(bound.size()), tag);
        QByteArray length(sizeof(quint32), Qt::Uninitialized);
        qToBigEndian(quint32(frame.size()), length.data());
        return m_out.write(length) == length.size() && m_out.write(frame) == frame.size();
    }

private:
    QIODevice &m_out;
    QByteArray m_head;
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

bool writeAll(QIODevice &out, const SealedFileKey &key, const QByteArray &preface, QIODevice &content)
{
    FrameWriter frames(out, key);
    if (out.write(frames.head()) != frames.head().size()
        || !frames.write(preface, frames.head(), crypto_secretstream_xchacha20poly1305_TAG_PUSH))
        return false;
    for (bool isLast = false; !isLast;) {
        const QByteArray piece = content.read(pieceSize);
        isLast = content.atEnd();
        if ((piece.isEmpty() && !isLast)
            || !frames.write(piece, {},
                             isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            return false;
    }
    return true;
}

} // namespace

Result<> writeSealedFile(const QString &path, const SealedFileKey &key, const QByteArray &preface, QIODevice &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Io, path, file.errorString());
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Io, path, QStringLiteral("cannot make it private"));
    if (!writeAll(file, key, preface, content))
        return failure(ErrorKind::Io, path, file.errorString() + u"; " + content.errorString());
    return file.commit() ? Result<>() : failure(ErrorKind::Io, path, file.errorString());
}

struct SealedFileReader::Stream {
    crypto_secretstream_xchacha20poly1305_state state{};
    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

SealedFileReader::SealedFileReader(const QString &path)
    : m_file(std::make_unique<QFile>(path)),
      m_stream(std::make_unique<Stream>())
{
}

SealedFileReader::~SealedFileReader() = default;
SealedFileReader::SealedFileReader(SealedFileReader &&) noexcept = default;

Result<SealedFileReader> SealedFileReader::open(const QString &path)
{
    SealedFileReader reader(path);
    if (!reader.m_file->exists())
        return failure(ErrorKind::NotFound, path);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, path, reader.m_file->errorString());
    if (const auto head = reader.readHead(); !head)
        return failure(head.error());
    return reader;
}

Result<> SealedFileReader::readHead()
{
    if (m_file->read(magic().size()) != magic())
        return failure(ErrorKind::BadInput, m_file->fileName(), QStringLiteral("not a backup"));
    QDataStream in(m_file.get());
    quint16 version = 0;
    in >> version;
    if (in.status() == QDataStream::Ok && version > formatVersion)
        return failure(ErrorKind::NewerVersion, m_file->fileName(), QStringLiteral("backup format %1").arg(version));
    quint64 passes = 0;
    quint64 memory = 0;
    in >> passes >> memory;
    m_kdf = {m_file->read(saltSize), {passes, memory}};
    m_keyMark = m_file->read(markSize);
    const QByteArray sum = m_file->read(sumSize);
    const QByteArray streamHead = m_file->read(streamHeadSize);
    if (version != formatVersion || streamHead.size() != streamHeadSize)
        return damaged("head");
    m_file->seek(0);
    m_head =
        m_file->read(magic().size() + qsizetype(sizeof version + sizeof passes + sizeof memory) + saltSize + markSize);
    if (checkSum(m_head) != sum)
        return damaged("head");
    m_head += sum + streamHead;
    m_file->seek(m_head.size());
    return {};
}

Result<QByteArray> SealedFileReader::unlock(const SecretBytes &root)
{
    if (keyMark(root) != m_keyMark)
        return failure(ErrorKind::Denied, m_file->fileName(), QStringLiteral("wrong passphrase"));
    const SecretBytes key = streamKey(root);
    const QByteArray streamHead = m_head.right(streamHeadSize);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->state, raw(streamHead), key.data()) != 0)
        return damaged("stream head");
    bool isLast = false;
    return readFrame(m_head, &isLast);
}

Result<> SealedFileReader::read(const std::function<Result<>(const QByteArray &)> &take)
{
    for (bool isLast = false; !isLast;) {
        const auto piece = readFrame({}, &isLast);
        if (!piece)
            return failure(piece.error());
        if (auto taken = take(*piece); !taken)
            return taken;
    }
    return m_file->atEnd() ? Result<>() : damaged("end");
}

Result<QByteArray> SealedFileReader::readFrame(const QByteArray &bound, bool *isLast)
{
    const QByteArray length = m_file->read(sizeof(quint32));
    if (length.size() != sizeof(quint32))
        return damaged("cut off");
    const quint32 size = qFromBigEndian<quint32>(length.constData());
    if (size < frameExtra || size > largestFrame)
        return damaged("frame");
    const QByteArray frame = m_file->read(size);
    if (frame.size() != qsizetype(size))
        return damaged("cut off");
    QByteArray plain(frame.size() - frameExtra, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_stream->state, raw(plain), nullptr, &tag, raw(frame),
                                                   quint64(frame.size()), raw(bound), quint64(bound.size()))
        != 0)
        return damaged("frame");
    *isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return plain;
}

tl::unexpected<Error> SealedFileReader::damaged(const char *part) const
{
    return failure(ErrorKind::Corrupt, m_file->fileName(), QLatin1String(part));
}

} // namespace likeness
