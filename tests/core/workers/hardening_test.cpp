// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

QString readelf(const QString &option, const QString &program)
{
    QProcess process;
    process.start(QStringLiteral("readelf"), {QStringLiteral("--wide"), option, program});
    EXPECT_TRUE(process.waitForFinished()) << "readelf (binutils) is needed";
    return QString::fromLatin1(process.readAllStandardOutput());
}

/// The line of a program header, e.g. of GNU_STACK.
QString segment(const QString &headers, const QString &name)
{
    for (const QString &line : headers.split(QLatin1Char('\n')))
        if (line.trimmed().startsWith(name))
            return line;
    return {};
}

void expectHardened(const QString &program)
{
    SCOPED_TRACE(program.toStdString());
    const QString segments = readelf(QStringLiteral("--segments"), program);
    const QString dynamic = readelf(QStringLiteral("--dynamic"), program);
    const QString symbols = readelf(QStringLiteral("--dyn-syms"), program);
    EXPECT_TRUE(segments.contains(QStringLiteral("Elf file type is DYN"))) << "not position-independent";
    EXPECT_FALSE(segment(segments, QStringLiteral("GNU_RELRO")).isEmpty());
    const QString stack = segment(segments, QStringLiteral("GNU_STACK"));
    EXPECT_TRUE(stack.contains(QStringLiteral(" RW "))) << "executable stack: " << stack.toStdString();
    EXPECT_TRUE(dynamic.contains(QStringLiteral("NOW"))) << "symbols are bound late";
    EXPECT_FALSE(dynamic.contains(QStringLiteral("RPATH")) || dynamic.contains(QStringLiteral("RUNPATH")));
    EXPECT_TRUE(symbols.contains(QStringLiteral("__stack_chk_fail"))) << "no stack protector";
#ifdef _FORTIFY_SOURCE
    EXPECT_TRUE(symbols.contains(QStringLiteral("_chk@"))) << "not fortified";
#endif
}

TEST(Hardening, EveryProgramIsBuiltToResist)
{
    const QDir folder(QStringLiteral(LIKENESS_BIN));
    const QStringList programs = folder.entryList({QStringLiteral("likeness*")}, QDir::Files);
    ASSERT_TRUE(programs.contains(QStringLiteral("likeness-extractor")));
    for (const QString &program : programs)
        expectHardened(folder.filePath(program));
}

} // namespace
} // namespace likeness::test
