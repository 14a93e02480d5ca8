// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QProcessEnvironment>

#include <memory>

namespace likeness::bench {
namespace {

/// Keeps so many processes running until all calls are made.
class Calls : public QObject {
public:
    Calls(QString program, const std::vector<QStringList> &calls, QProcessEnvironment environment)
        : m_program(std::move(program)),
          m_calls(calls),
          m_environment(std::move(environment))
    {
    }

    void run(int atOnce)
    {
        for (int i = 0; i < atOnce; ++i)
            startNext();
        m_loop.exec();
    }

private:
    void startNext()
    {
        if (m_next == m_calls.size())
            return;
        auto *process = new QProcess(this);
        process->setProcessEnvironment(m_environment);
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
        connect(process, &QProcess::finished, this, [this, process](int code) {
            process->deleteLater();
            if (code != 0)
                qFatal("%s failed", qPrintable(m_program));
            startNext();
            if (++m_done == m_calls.size())
                m_loop.quit();
        });
        connect(process, &QProcess::errorOccurred, this, [this] { qFatal("%s does not run", qPrintable(m_program)); });
        process->start(m_program, m_calls[m_next++]);
    }

    QString m_program;
    const std::vector<QStringList> &m_calls;
    QProcessEnvironment m_environment;
    QEventLoop m_loop;
    size_t m_next = 0;
    size_t m_done = 0;
};

} // namespace

double secondsOf(const QString &program, const std::vector<QStringList> &calls, int atOnce, bool isOneThread)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("OMP_THREAD_LIMIT"));
    if (isOneThread)
        environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    QElapsedTimer clock;
    clock.start();
    Calls(program, calls, environment).run(atOnce);
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace likeness::bench
