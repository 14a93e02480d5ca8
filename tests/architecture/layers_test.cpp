// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of the program and fails on one that the table of ARCHITECTURE.md does not allow, and on a
// cycle between headers or folders. What a layer may see is decided here and in its CMakeLists.txt, nowhere else.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <functional>

namespace likeness {
namespace {

using Names = QSet<QString>;

struct Layer {
    Names layers; ///< of the project
    Names qtModules;
    Names libraries;
};

const QMap<QString, Layer> &allowed()
{
    static const QMap<QString, Layer> table{
        {u"base"_qs, {{}, {u"QtCore"_qs}, {}}},
        {u"bpe"_qs, {{}, {}, {u"pcre2"_qs}}},
        {u"engine"_qs, {{u"bpe"_qs}, {}, {u"httplib"_qs, u"json"_qs, u"sodium"_qs, u"utf8proc"_qs, u"system"_qs}}},
        {u"engine/tensors"_qs, {{u"bpe"_qs, u"engine"_qs}, {}, {u"torch"_qs, u"json"_qs, u"system"_qs}}},
        {u"app/engine"_qs, {{u"engine"_qs, u"engine/tensors"_qs}, {}, {u"json"_qs, u"system"_qs}}},
        {u"domain"_qs, {{u"base"_qs}, {u"QtCore"_qs}, {}}},
        {u"extract"_qs,
         {{u"base"_qs, u"domain"_qs},
          {u"QtCore"_qs, u"QtGui"_qs},
          {u"poppler"_qs, u"tesseract"_qs, u"leptonica"_qs, u"archive"_qs, u"exif"_qs}}},
        {u"workers"_qs, {{u"base"_qs, u"domain"_qs}, {u"QtCore"_qs}, {u"system"_qs}}},
        {u"providers"_qs, {{u"base"_qs, u"domain"_qs, u"bpe"_qs}, {u"QtCore"_qs, u"QtNetwork"_qs}, {}}},
        {u"store"_qs,
         {{u"base"_qs, u"domain"_qs}, {u"QtCore"_qs, u"QtSql"_qs}, {u"sodium"_qs, u"keychain"_qs, u"system"_qs}}},
        {u"services"_qs, {{u"base"_qs, u"bpe"_qs, u"domain"_qs, u"store"_qs}, {u"QtCore"_qs}, {}}},
        {u"ui"_qs,
         {{u"base"_qs, u"domain"_qs, u"services"_qs},
          {u"QtCore"_qs, u"QtGui"_qs, u"QtWidgets"_qs, u"QtSvg"_qs, u"QtDBus"_qs, u"QtCharts"_qs},
          {}}},
        {u"app/language"_qs, {{}, {u"QtCore"_qs}, {}}},
        {u"app/extractor"_qs,
         {{u"base"_qs, u"domain"_qs, u"extract"_qs}, {u"QtCore"_qs, u"QtGui"_qs}, {u"seccomp"_qs, u"system"_qs}}},
        {u"app/cli"_qs,
         {{u"base"_qs, u"domain"_qs, u"store"_qs, u"services"_qs, u"workers"_qs, u"providers"_qs, u"app/language"_qs},
          {u"QtCore"_qs},
          {u"system"_qs}}},
        {u"app/desktop"_qs,
         {{u"base"_qs, u"domain"_qs, u"store"_qs, u"services"_qs, u"workers"_qs, u"providers"_qs, u"ui"_qs,
           u"app/language"_qs},
          {u"QtCore"_qs, u"QtGui"_qs, u"QtWidgets"_qs, u"QtNetwork"_qs},
          {u"system"_qs}}},
    };
    return table;
}

/// The library behind a third-party header; empty for the C and C++ standard libraries, and for tl::expected, which
/// stands in for one of their headers.
QString libraryOf(const QString &header)
{
    static const QMap<QString, QString> prefixes{
        {u"poppler"_qs, u"poppler"_qs},      {u"tesseract/"_qs, u"tesseract"_qs},
        {u"leptonica/"_qs, u"leptonica"_qs}, {u"allheaders.h"_qs, u"leptonica"_qs},
        {u"archive"_qs, u"archive"_qs},      {u"libexif/"_qs, u"exif"_qs},
        {u"sodium"_qs, u"sodium"_qs},        {u"qt6keychain/"_qs, u"keychain"_qs},
        {u"seccomp.h"_qs, u"seccomp"_qs},    {u"linux/"_qs, u"system"_qs},
        {u"sys/"_qs, u"system"_qs},          {u"unistd.h"_qs, u"system"_qs},
        {u"termios.h"_qs, u"system"_qs},     {u"fcntl.h"_qs, u"system"_qs},
        {u"signal.h"_qs, u"system"_qs},      {u"sched.h"_qs, u"system"_qs},
        {u"poll.h"_qs, u"system"_qs},        {u"spawn.h"_qs, u"system"_qs},
        {u"pcre2.h"_qs, u"pcre2"_qs},        {u"torch/"_qs, u"torch"_qs},
        {u"ATen/"_qs, u"torch"_qs},          {u"c10/"_qs, u"torch"_qs},
        {u"httplib.h"_qs, u"httplib"_qs},    {u"nlohmann/"_qs, u"json"_qs},
        {u"utf8proc.h"_qs, u"utf8proc"_qs},
    };
    for (auto it = prefixes.cbegin(); it != prefixes.cend(); ++it) {
        if (header.startsWith(it.key()))
            return it.value();
    }
    const bool looksStandard = header == u"tl/expected.hpp" || (!header.contains(u'/') && !header.contains(u'.'));
    return looksStandard ? QString() : header;
}

/// The Qt module that a header such as QImage or QtCore/QString belongs to; empty if it is not Qt's.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QDir includes(QStringLiteral(LIKENESS_QT_INCLUDES));
    for (const QString &module : includes.entryList({u"Qt*"_qs}, QDir::Dirs)) {
        if (QFile::exists(includes.filePath(module + u'/' + header)))
            return module;
    }
    return {};
}

/// base, domain, ..., ui, app/cli: the layer of a path relative to the root, or to core/.
QString layerOf(const QString &path)
{
    // LibTorch's headers are dear to compile: what knows them is a layer of its own.
    for (const QString &folder : {u"model"_qs, u"inference"_qs, u"training"_qs, u"libtorch"_qs}) {
        if (path.startsWith(u"core/engine/"_qs + folder + u'/'))
            return u"engine/tensors"_qs;
    }
    if (path.startsWith(u"core/"))
        return path.section(u'/', 1, 1);
    if (path.startsWith(u"app/"))
        return path.section(u'/', 0, 1);
    return path.section(u'/', 0, 0);
}

struct Include {
    QString from; ///< path relative to the root
    QString what;
    bool isOwn = false; ///< "quoted"
};

QVector<Include> includesOf(const QString &path)
{
    static const QRegularExpression line(u"^#include ([<\"])([^>\"]+)[>\"]"_qs, QRegularExpression::MultilineOption);
    QFile file(QStringLiteral(LIKENESS_ROOT "/") + path);
    QVector<Include> result;
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << path.toStdString();
        return result;
    }
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({path, match.captured(2), match.captured(1) == u"\""});
    }
    return result;
}

QVector<Include> allIncludes()
{
    QVector<Include> result;
    const QDir root(QStringLiteral(LIKENESS_ROOT));
    for (const QString &folder : {u"core"_qs, u"ui"_qs, u"app"_qs}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            result += includesOf(root.relativeFilePath(files.next()));
    }
    return result;
}

/// Own headers are written from core/ or from the root.
QString pathOfOwn(const QString &include)
{
    const QString inCore = u"core/"_qs + include;
    return QFile::exists(QStringLiteral(LIKENESS_ROOT "/") + inCore) ? inCore : include;
}

QString complaint(const Include &include)
{
    const QString from = layerOf(include.from);
    if (!allowed().contains(from))
        return u"layer '%1' is not in the table"_qs.arg(from);
    const Layer &layer = allowed()[from];
    if (include.isOwn) {
        if (include.what.endsWith(u".moc"))
            return {};
        const QString path = pathOfOwn(include.what);
        if (!QFile::exists(QStringLiteral(LIKENESS_ROOT "/") + path))
            return u"is not written from core/ or the root"_qs;
        const QString to = layerOf(path);
        return to == from || layer.layers.contains(to) ? QString() : u"layer '%1' is not allowed"_qs.arg(to);
    }
    if (const QString module = qtModuleOf(include.what); !module.isEmpty())
        return layer.qtModules.contains(module) ? QString() : u"%1 is not allowed"_qs.arg(module);
    const QString library = libraryOf(include.what);
    return library.isEmpty() || layer.libraries.contains(library) ? QString()
                                                                  : u"library '%1' is not allowed"_qs.arg(library);
}

TEST(Layers, EveryIncludeIsAllowed)
{
    const auto includes = allIncludes();
    ASSERT_GT(includes.size(), 20); // the folders were found
    for (const Include &include : includes) {
        const QString fault = complaint(include);
        EXPECT_TRUE(fault.isEmpty()) << qPrintable(include.from) << " includes " << qPrintable(include.what) << ": "
                                     << qPrintable(fault);
    }
}

TEST(Layers, TheGateRefusesWhatItShould)
{
    EXPECT_FALSE(complaint({u"core/domain/x.h"_qs, u"QImage"_qs, false}).isEmpty());
    EXPECT_FALSE(complaint({u"core/services/x.cpp"_qs, u"extract/document_reader.h"_qs, true}).isEmpty());
    EXPECT_FALSE(complaint({u"core/workers/x.cpp"_qs, u"poppler-qt6.h"_qs, false}).isEmpty());
    EXPECT_FALSE(complaint({u"core/base/x.h"_qs, u"domain/source.h"_qs, true}).isEmpty());
    EXPECT_TRUE(complaint({u"core/domain/x.h"_qs, u"base/result.h"_qs, true}).isEmpty());
    EXPECT_TRUE(complaint({u"core/domain/x.h"_qs, u"vector"_qs, false}).isEmpty());
}

using Graph = QMap<QString, Names>;

/// A path that comes back to where it began, or nothing.
QStringList cycleIn(const Graph &graph)
{
    Names done;
    QStringList path;
    const std::function<bool(const QString &)> visit = [&](const QString &node) {
        if (path.contains(node)) {
            path = path.mid(path.indexOf(node)) << node;
            return true;
        }
        if (done.contains(node))
            return false;
        path.append(node);
        for (const QString &next : graph.value(node)) {
            if (visit(next))
                return true;
        }
        path.removeLast();
        done.insert(node);
        return false;
    };
    for (const QString &node : graph.keys()) {
        if (visit(node))
            return path;
    }
    return {};
}

TEST(Layers, HeadersHaveNoCycle)
{
    Graph graph;
    for (const Include &include : allIncludes()) {
        if (include.isOwn && include.from.endsWith(u".h"))
            graph[include.from].insert(pathOfOwn(include.what));
    }
    EXPECT_TRUE(cycleIn(graph).isEmpty()) << qPrintable(cycleIn(graph).join(u" -> "));
}

/// A folder and the ones inside it are one thing; arrows between them are its own business.
bool areNested(const QString &first, const QString &second)
{
    return first == second || first.startsWith(QString(second + u'/')) || second.startsWith(QString(first + u'/'));
}

TEST(Layers, FoldersHaveNoCycle)
{
    Graph graph;
    for (const Include &include : allIncludes()) {
        const QString from = include.from.section(u'/', 0, -2);
        const QString to = pathOfOwn(include.what).section(u'/', 0, -2);
        if (include.isOwn && !to.isEmpty() && !areNested(from, to))
            graph[from].insert(to);
    }
    EXPECT_TRUE(cycleIn(graph).isEmpty()) << qPrintable(cycleIn(graph).join(u" -> "));
}

/// House rules that a compiler does not know, see ARCHITECTURE.md.
TEST(Rules, CoreHasNoNestedLoopsAndNoSingletons)
{
    const QRegularExpression forbidden(
        u"QEventLoop|waitFor(Finished|ReadyRead|BytesWritten|Started)\\(|ignoreSslErrors|::instance\\(\\)|QMessageBox"_qs);
    const QDir root(QStringLiteral(LIKENESS_ROOT));
    QDirIterator files(root.filePath(u"core"_qs), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto match = forbidden.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << qPrintable(file.fileName()) << ": " << qPrintable(match.captured());
    }
}

TEST(Rules, EveryFileNamesItsLicence)
{
    const QDir root(QStringLiteral(LIKENESS_ROOT));
    for (const QString &folder : {u"core"_qs, u"ui"_qs, u"app"_qs, u"tests"_qs, u"cmake"_qs}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_qs, u"*.cpp"_qs, u"*.cmake"_qs, u"CMakeLists.txt"_qs},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(file.readLine().contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                << qPrintable(file.fileName());
        }
    }
}

} // namespace
} // namespace likeness
