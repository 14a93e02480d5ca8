// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporter.h"

#include "domain/examples/pairing.h"
#include "domain/rows/row_writer.h"
#include "services/examples.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace likeness {

namespace {

Result<> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::Io, {}, out.errorString());
}

/// Whether another file may take the place of what is there: devices and pipes are written to instead, and so is what
/// stands for a stream of this very program.
bool isReplaceable(const QString &path)
{
    const QFileInfo info(path);
    return (!info.exists() || info.isFile()) && !QDir::cleanPath(path).startsWith(u"/dev/");
}

Result<> writeThrough(const QString &path, const std::function<Result<>(QIODevice &)> &fill)
{
    QFile file(path);
    // Not truncated: behind the name of a stream there may be a file with other output in it already.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly))
        return failure(ErrorKind::Io, path, file.errorString());
    const Result<> filled = fill(file);
    if (!filled)
        return failure(filled.error().kind, path, filled.error().detail);
    return file.flush() ? Result<>() : failure(ErrorKind::Io, path, file.errorString());
}

Result<> saveWith(const QString &path, const std::function<Result<>(QIODevice &)> &fill)
{
    if (!isReplaceable(path))
        return writeThrough(path, fill);
    QSaveFile file(path);
    const bool isReady =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isReady)
        return failure(ErrorKind::Io, path, file.errorString());
    const Result<> filled = fill(file);
    if (!filled)
        return failure(filled.error().kind, path, filled.error().detail);
    return file.commit() ? Result<>() : failure(ErrorKind::Io, path, file.errorString());
}

} // namespace

Result<ExportPlan> Exporter::plan(const QString &avatarId, const QVector<Example> &examples,
                                  const ExportOptions &options) const
{
    const Result<int> damaged = m_examples.damaged(avatarId);
    if (!damaged)
        return failure(damaged.error());
    ExportPlan plan;
    plan.damaged = *damaged;
    for (const Example &example : examples) {
        if (isOpener(example) && !options.withOpeners)
            ++plan.openers;
        else if (!isOpener(example) && example.leftOut != LeftOutReason::None && !options.withLeftOut)
            ++plan.leftOut;
        else
            plan.rows.append(example);
    }
    return plan;
}

Result<int> Exporter::write(const QString &avatarId, const QVector<Example> &examples, const ExportOptions &options,
                            QIODevice &out) const
{
    const Result<QHash<QString, QString>> names = m_examples.sourceNames(avatarId);
    const Result<ExportPlan> planned = plan(avatarId, examples, options);
    if (!names || !planned)
        return failure(names ? planned.error() : names.error());
    const std::unique_ptr<RowWriter> writer = makeRowWriter(options.format);
    Result<> done = put(out, writer->begin());
    for (const Example &example : planned->rows) {
        if (!done)
            break;
        done = put(out, writer->row(rowOf(example, options.system, sourceNameOf(example, *names))));
    }
    if (done)
        done = put(out, writer->end());
    return done ? Result<int>(int(planned->rows.size())) : failure(done.error());
}

Result<int> Exporter::save(const QString &avatarId, const QVector<Example> &examples, const ExportOptions &options,
                           const QString &path) const
{
    int written = 0;
    const Result<> saved = saveWith(path, [&](QIODevice &out) -> Result<> {
        const Result<int> rows = write(avatarId, examples, options, out);
        written = rows.value_or(0);
        return rows ? Result<>() : failure(rows.error());
    });
    return saved ? Result<int>(written) : failure(saved.error());
}

Result<> saveBytes(const QString &path, const QByteArray &bytes)
{
    return saveWith(path, [&bytes](QIODevice &out) { return put(out, bytes); });
}

} // namespace likeness
