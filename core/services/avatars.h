// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/avatar.h"

#include <QObject>
#include <QVector>

namespace likeness {

class Library;

/// Makes, names and removes avatars.
class Avatars : public QObject {
    Q_OBJECT
public:
    explicit Avatars(Library &library, QObject *parent = nullptr);

    /// BadInput if the name is blank or taken. Without `selfNames` the avatar is taken to speak under its own name.
    Result<Avatar> create(const QString &name, AvatarKind kind = AvatarKind::Me, const QStringList &selfNames = {});
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
    /// The avatar, the list of its sources and its examples as one JSON document.
    Result<QByteArray> bundle(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    Result<> told(const Result<> &done);

    Library &m_library;
};

} // namespace likeness
