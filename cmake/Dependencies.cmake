# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project links, in one place. Their Debian packages are listed in ./dev; why each was chosen
# stands in ARCHITECTURE.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql Test)
find_package(tl-expected REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(EXIF REQUIRED IMPORTED_TARGET libexif)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(TESSERACT REQUIRED IMPORTED_TARGET tesseract)
pkg_check_modules(LEPTONICA REQUIRED IMPORTED_TARGET lept)
if(LIKENESS_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus Svg Widgets)
endif()
if(LIKENESS_ENGINE)
  find_package(nlohmann_json REQUIRED)
  find_package(Torch REQUIRED)
  # Without the definitions of its pkg-config file the library's types have another layout than ours.
  pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)
endif()
