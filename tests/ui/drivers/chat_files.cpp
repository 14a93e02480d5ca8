// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/chat_files.h"

#include "fixtures/chat_painter/chat_painter.h"

#include <QFile>
#include <QStringList>

namespace likeness {

namespace {

const QStringList subjects{u"boats"_qs, u"coffee"_qs, u"trains"_qs, u"guitars"_qs, u"pastries"_qs,
                           u"maps"_qs,  u"radios"_qs, u"kites"_qs,  u"pigeons"_qs, u"lanterns"_qs};
const QStringList verbs{u"repair"_qs, u"paint"_qs, u"collect"_qs, u"forget"_qs, u"photograph"_qs, u"borrow"_qs};

} // namespace

QString writeChat(const QString &path, const QString &self, int exchanges)
{
    QString text;
    for (int i = 0; i < exchanges; ++i) {
        const QString subject = subjects[i % subjects.size()];
        const QString verb = verbs[(i / subjects.size() + i) % verbs.size()];
        const QString minute = QStringLiteral("01/10/2026, %1:%2 - ")
                                   .arg(9 + i / 30, 2, 10, QChar(u'0'))
                                   .arg(2 * (i % 30), 2, 10, QChar(u'0'));
        text += minute + u"Sam: tell me about the " + subject + u" of week " + QString::number(i) + u'\n';
        text += minute + self + u": i " + verb + u" all of my " + subject + u" on day " + QString::number(i)
            + u" and never look back\n";
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return path;
}

QString writeScreenshot(const QString &path, quint32 seed)
{
    paintedChat(seed).picture.save(path);
    return path;
}

} // namespace likeness
