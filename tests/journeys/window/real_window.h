// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace likeness {

/// What is to be seen in the window at one moment.
class Look {
public:
    explicit Look(QJsonObject seen = {}) : m_seen(std::move(seen)) { }

    QString title() const { return m_seen[u"title"_qs].toString(); }
    /// Of the open dialog; empty: none is open.
    QString dialog() const { return m_seen[u"dialog"_qs].toString(); }
    /// The accessible name of what has the keyboard.
    QString focus() const { return m_seen[u"focus"_qs].toString(); }
    QString words() const;
    /// The names of all windows of the program.
    QStringList windows() const;
    bool hasButton(const QString &text) const;
    QString field(const QString &name) const { return m_seen[u"fields"_qs][name].toString(); }
    /// Rows as a screen reader says them; empty too where there is no such list.
    QStringList rows(const QString &list) const;
    bool hasList(const QString &list) const { return m_seen[u"lists"_qs].toObject().contains(list); }
    bool isLooking() const { return m_seen[u"lists"_qs][u"Examples"_qs][u"isLooking"_qs].toBool(); }
    int current(const QString &list) const { return m_seen[u"lists"_qs][list][u"current"_qs].toInt(-1); }
    int selected(const QString &list) const { return m_seen[u"lists"_qs][list][u"selected"_qs].toInt(); }
    QString currentRow(const QString &list) const { return rows(list).value(current(list)); }
    QByteArray all() const;

private:
    QJsonObject m_seen;
};

/// The program that people start, in a process of its own, used by keys alone and looked at from outside: nothing of it
/// is called, so it can be killed like any other program.
class RealWindow {
public:
    /// The folder holds the library, its passphrase and all that the program keeps.
    explicit RealWindow(const QString &folder) : m_folder(folder) { }
    ~RealWindow() { kill(); }

    /// Until there is a window.
    bool start(const QStringList &arguments = {});
    /// Ends it as a power cut would; nothing of it runs on.
    void kill();
    /// Ends it as a person does.
    bool quit();

    void press(const QString &keys);
    void press(const QString &keys, int times);
    void type(const QString &text);
    Look look();
    using Wanted = std::function<bool(const Look &)>;
    /// False where it does not come about.
    bool waitFor(const Wanted &wanted);

private:
    QJsonObject ask(const QJsonObject &wish);

    QString m_folder;
    std::unique_ptr<QProcess> m_process;
};

/// A library that a passphrase protects, the program on it, and somebody who may look into the library meanwhile.
class RealWindowTest : public ::testing::Test {
protected:
    void SetUp() override;

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    /// Opened once; it may be read while the program writes.
    Library &library();
    /// The one avatar.
    QString avatarId();
    /// Makes an avatar by its key and dialog.
    bool makeAvatar(const QString &name);
    /// Goes from pane to pane until this has the keyboard.
    bool paneTo(const QString &name);
    /// Goes to the page and waits for so many rows.
    bool showExamples(int least);

    QTemporaryDir m_folder;
    std::unique_ptr<RealWindow> window;

private:
    std::unique_ptr<Library> m_library;
};

} // namespace likeness
