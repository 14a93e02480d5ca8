// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jobs/time_left.h"

#include <QCoreApplication>

namespace likeness {

namespace {

constexpr int leastItems = 3;
constexpr qint64 leastMilliseconds = 5000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

QString timeLeft(int done, int total, qint64 elapsedMilliseconds)
{
    if (done < leastItems || elapsedMilliseconds < leastMilliseconds || done >= total)
        return {};
    const qint64 seconds = elapsedMilliseconds * (total - done) / done / 1000;
    if (seconds < 60)
        return Words::tr("less than a minute left");
    const int minutes = int((seconds + 30) / 60);
    if (minutes < 90)
        return Words::tr("about %n minute(s) left", nullptr, minutes);
    return Words::tr("about %n hour(s) left", nullptr, (minutes + 30) / 60);
}

} // namespace likeness
