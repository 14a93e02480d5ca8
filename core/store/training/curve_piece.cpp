// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/training/curve_piece.h"

#include "store/database/row_values.h"

#include <QDataStream>
#include <QIODevice>

#include <array>

namespace likeness {
namespace {

constexpr int stepsInPiece = 256;
constexpr auto packing = QDataStream::Qt_6_4;

using Figure = std::optional<double> LossPoint::*;

/// In the order of their bits. Stored: only ever add at the end.
constexpr std::array<Figure, 6> figures{&LossPoint::trainLoss,     &LossPoint::trainAccuracy,
                                        &LossPoint::validLoss,     &LossPoint::validAccuracy,
                                        &LossPoint::fullValidLoss, &LossPoint::fullValidAccuracy};
constexpr quint8 hasTime = 1 << figures.size();

void write(QDataStream &out, const LossPoint &point)
{
    quint8 known = point.at.isValid() ? hasTime : 0;
    for (size_t i = 0; i < figures.size(); ++i)
        known |= quint8((point.*figures[i] ? 1 : 0) << i);
    out << qint32(point.step) << known << point.epoch;
    if (point.at.isValid())
        out << stored(point.at);
    for (const Figure figure : figures) {
        if (point.*figure)
            out << *(point.*figure);
    }
}

LossPoint read(QDataStream &in)
{
    LossPoint point;
    qint32 step = 0;
    quint8 known = 0;
    in >> step >> known >> point.epoch;
    point.step = step;
    if (known & hasTime) {
        qint64 at = 0;
        in >> at;
        point.at = moment(at);
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        if (known & (1 << i))
            in >> (point.*figures[i]).emplace();
    }
    return point;
}

} // namespace

int pieceOf(int step)
{
    return step / stepsInPiece;
}

void complete(CurvePiece &piece, const LossPoint &point)
{
    LossPoint &kept = piece[point.step];
    kept.step = point.step;
    if (point.at.isValid())
        kept.at = point.at.toUTC();
    if (point.epoch > 0)
        kept.epoch = point.epoch;
    for (const Figure figure : figures) {
        if (point.*figure)
            kept.*figure = point.*figure;
    }
}

QByteArray packed(const CurvePiece &piece)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(packing);
    for (const LossPoint &point : piece)
        write(out, point);
    return bytes;
}

CurvePiece unpacked(const QByteArray &bytes)
{
    CurvePiece piece;
    QDataStream in(bytes);
    in.setVersion(packing);
    while (!in.atEnd()) {
        const LossPoint point = read(in);
        piece.insert(point.step, point);
    }
    return piece;
}

} // namespace likeness
