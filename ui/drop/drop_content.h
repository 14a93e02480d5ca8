// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace likeness {

/// What a person drops or pastes.
struct DropContent {
    QStringList paths; ///< of this computer; folders not yet opened
    QImage picture; ///< a copied picture without a file
    QString text; ///< copied text without a file

    bool isEmpty() const { return paths.isEmpty() && picture.isNull() && text.isEmpty(); }
};

/// Files win over the pictures and texts that programs offer beside them.
DropContent dropContentOf(const QMimeData &data);

/// What would happen: "Add 12 images, 1 PDF. 2 files can't be read." Judged by names alone and
/// with folders unopened, so it is fast.
QString dropSentence(const DropContent &content);

/// What a file dialog offers to show: the kinds that can be read, then all files.
QStringList fileFilters();

} // namespace likeness
