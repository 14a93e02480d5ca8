// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/real_window.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace likeness {

namespace {

constexpr int patience = 60'000; ///< nothing waits that long when all is well
const QString passphrase = QStringLiteral("correct horse battery staple");

QStringList strings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &one : array.toArray())
        strings.append(one.toString());
    return strings;
}

bool finishes(const QFuture<Result<>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, patience) && future.result();
}

} // namespace

QString Look::words() const
{
    return strings(m_seen[u"words"_qs]).join(u'\n');
}

QStringList Look::windows() const
{
    return strings(m_seen[u"windows"_qs]);
}

bool Look::hasButton(const QString &text) const
{
    return strings(m_seen[u"buttons"_qs]).contains(text);
}

QStringList Look::rows(const QString &list) const
{
    return strings(m_seen[u"lists"_qs][list][u"rows"_qs]);
}

QByteArray Look::all() const
{
    return QJsonDocument(m_seen).toJson();
}

bool RealWindow::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_qs); // no keyring of the machine's
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_qs, u"likeness_hands"_qs);
    environment.insert(u"QT_PLUGIN_PATH"_qs, QStringLiteral(LIKENESS_HANDS));
    environment.insert(u"XDG_RUNTIME_DIR"_qs, m_folder); // for the socket of a second start
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(
        QStringLiteral(LIKENESS_BIN "/likeness"),
        QStringList{u"--data-dir"_qs, m_folder + u"/library", u"--passphrase-file"_qs, m_folder + u"/passphrase"}
            + arguments);
    return m_process->waitForStarted() && waitFor([](const Look &seen) { return seen.title().contains(u"Likeness"); });
}

void RealWindow::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool RealWindow::quit()
{
    m_process->write("{\"press\": \"Ctrl+Q\"}\n");
    const bool isOver = m_process->waitForFinished(patience) && m_process->exitStatus() == QProcess::NormalExit;
    m_process.reset();
    return isOver;
}

void RealWindow::press(const QString &keys)
{
    const QJsonObject answer = ask({{u"press"_qs, keys}});
    EXPECT_TRUE(answer[u"done"_qs].toBool()) << qPrintable(keys);
}

void RealWindow::press(const QString &keys, int times)
{
    for (int i = 0; i < times; ++i)
        press(keys);
}

void RealWindow::type(const QString &text)
{
    EXPECT_TRUE(ask({{u"type"_qs, text}})[u"done"_qs].toBool());
}

Look RealWindow::look()
{
    return Look(ask({{u"look"_qs, true}}));
}

bool RealWindow::waitFor(const Wanted &wanted)
{
    Look seen;
    const bool isThere = QTest::qWaitFor(
        [&] {
            seen = look();
            return wanted(seen);
        },
        patience);
    if (!isThere)
        qWarning("To be seen is: %s", seen.all().constData());
    return isThere;
}

QJsonObject RealWindow::ask(const QJsonObject &wish)
{
    m_process->write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(patience))
            return {}; // it has ended, or hangs: every test of the answer fails
    }
    return QJsonDocument::fromJson(m_process->readLine()).object();
}

void RealWindowTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    write(u"passphrase"_qs, passphrase.toUtf8() + '\n');
    const auto made = Library::open(pathOf(u"library"_qs), OpenMode::ReadWrite);
    ASSERT_TRUE(made);
    constexpr KdfCost cheap{1, 8192}; // every start tries the passphrase
    ASSERT_TRUE(finishes((*made)->unlock({passphrase, nullptr, cheap})));
    window = std::make_unique<RealWindow>(m_folder.path());
}

QString RealWindowTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(pathOf(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return pathOf(name);
}

Library &RealWindowTest::library()
{
    if (!m_library) {
        m_library = Library::open(pathOf(u"library"_qs), OpenMode::ReadOnly).value();
        EXPECT_TRUE(finishes(m_library->unlock({passphrase, nullptr, {}})));
    }
    return *m_library;
}

QString RealWindowTest::avatarId()
{
    const auto avatars = library().avatars().list();
    return avatars && avatars->items.size() == 1 ? avatars->items.first().id : QString();
}

bool RealWindowTest::makeAvatar(const QString &name)
{
    window->press(u"Ctrl+N"_qs);
    if (!window->waitFor([](const Look &seen) { return seen.focus() == u"Name"; }))
        return false;
    window->type(name);
    window->press(u"Return"_qs);
    return window->waitFor([&](const Look &seen) { return seen.title().startsWith(name) && seen.dialog().isEmpty(); });
}

bool RealWindowTest::paneTo(const QString &name)
{
    for (int i = 0; i < 6 && window->look().focus() != name; ++i)
        window->press(u"F6"_qs);
    return window->look().focus() == name;
}

bool RealWindowTest::showExamples(int least)
{
    window->press(u"Ctrl+2"_qs);
    return window->waitFor([&](const Look &seen) {
        return seen.rows(u"Examples"_qs).size() >= least && seen.focus() == u"Examples" && !seen.isLooking();
    });
}

} // namespace likeness
