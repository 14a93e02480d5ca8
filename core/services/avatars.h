// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/avatar.h"

#include <QObject>
#include <QVector>

namespace likeness {

class Library;
struct AvatarBundle;

/// Makes, names and removes avatars, takes them out of the library and in again.
class Avatars : public QObject {
    Q_OBJECT
public:
    explicit Avatars(Library &library, QObject *parent = nullptr);

    /// BadInput if the name is blank or taken. Without `selfNames` the avatar is taken to speak under its own name.
    Result<Avatar> create(const QString &name, AvatarKind kind = AvatarKind::Me, const QStringList &selfNames = {});
    /// Of a character card, which speaks under its own name; a name that is taken gets a number.
    Result<Avatar> createCharacter(const QString &name);
    /// In the order of their making; damaged rows are left out.
    Result<QVector<Avatar>> list() const;
    /// How many stored avatars are damaged, which list() therefore leaves out.
    Result<int> damaged() const;
    /// By id, else by name whatever its case; NotFound.
    Result<Avatar> find(const QString &idOrName) const;
    Result<> rename(const QString &id, const QString &name);
    /// The names under which the avatar speaks; new examples are found with them.
    Result<> setSelfNames(const QString &id, const QStringList &names);
    /// Adds those that are not among them yet.
    Result<> addSelfNames(const QString &id, const QStringList &names);
    /// With everything learned for it.
    Result<> remove(const QString &id);

    /// The avatar to try the program with; made if there is none.
    Result<Avatar> sample();
    bool isSample(const QString &id) const;
    /// A PNG, kept sealed; empty: none was chosen.
    Result<QByteArray> picture(const QString &id) const;
    Result<> setPicture(const QString &id, const QByteArray &png);

    /// The avatar, the list of its sources and its examples as one JSON document.
    Result<QByteArray> bundle(const QString &id) const;
    /// Makes an avatar of such a document. A name that is taken gets a number. BadInput, NewerVersion.
    Result<Avatar> importBundle(const QByteArray &document);
    /// Another avatar with the same examples; sources stay with the first.
    Result<Avatar> duplicate(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Result<> told(const Result<> &done);
    Result<Avatar> take(const AvatarBundle &bundle);
    Result<QString> freeName(const QString &wanted) const;

    Library &m_library;
};

} // namespace likeness
