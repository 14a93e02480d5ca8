// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/voice.h"

#include <QObject>
#include <QVector>

namespace likeness {

class Accounts;
class Library;
class Models;

/// What may answer in the chats of an avatar. One voice is active: chats use it that chose no other.
class Voices final : public QObject {
    Q_OBJECT
public:
    Voices(Library &library, Accounts &accounts, Models &models, QObject *parent = nullptr);

    /// Those that were saved, in the order of their making. Empty: nobody made one yet; active() still gives one where
    /// there is an account.
    Result<QVector<ChatVoice>> list(const QString &avatarId) const;
    /// The one that was made active; else the first; else one of the first account with the model that is set for
    /// chats, whose id is empty. NoKey: there is no account.
    Result<ChatVoice> active(const QString &avatarId) const;
    /// Of a chat: by id, where it is still there, else the active one.
    Result<ChatVoice> voiceOf(const QString &avatarId, const QString &voiceId) const;
    /// By id, else by name whatever its case; NotFound.
    Result<ChatVoice> find(const QString &avatarId, const QString &idOrName) const;
    /// In the place of the one with its id, which comes back where it was removed; a new one where it has none.
    /// NotFound: there is no such account. BadInput: the name is blank or taken, there is
    /// no model, or the temperature is not within 0 to 2.
    Result<ChatVoice> save(const QString &avatarId, const ChatVoice &voice);
    Result<> activate(const QString &avatarId, const QString &voiceId);
    /// Chats that used it go over to the active one.
    Result<> remove(const QString &avatarId, const QString &voiceId);

Q_SIGNALS:
    void changed(const QString &avatarId);
    /// Accounts or models are other than before, and with them what active() may give for any avatar.
    void basisChanged();

private:
    Result<> told(const QString &avatarId, const Result<> &done);
    Result<> noteTuned(const QString &avatarId);
    Result<ChatVoice> usual() const;

    Library &m_library;
    Accounts &m_accounts;
    Models &m_models;
};

} // namespace likeness
