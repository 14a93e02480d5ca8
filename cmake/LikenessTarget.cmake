# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per layer. What a layer may link is its `LINKS`; tests/architecture checks the includes.

add_library(likeness_flags INTERFACE)
target_include_directories(likeness_flags INTERFACE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
target_compile_definitions(likeness_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(likeness_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -fstack-protector-strong -fvisibility=hidden)
if(LIKENESS_WERROR)
  target_compile_options(likeness_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports overlapping copies inside std::string at -O2 and above where there are none.
  target_compile_options(likeness_flags INTERFACE -Wno-restrict)
endif()
if(LIKENESS_SANITIZE)
  target_compile_options(likeness_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(likeness_flags INTERFACE -fsanitize=address,undefined)
  # With its instrumentation GCC takes moved variants for uninitialised ones (its documentation warns of such reports).
  target_compile_options(likeness_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_compile_definitions(likeness_flags INTERFACE LIKENESS_SANITIZED)
endif()
target_link_options(likeness_flags INTERFACE -Wl,-z,relro,-z,now)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# likeness_library(NAME LINKS target... [PRIVATE_LINKS target...] SOURCES file...)
function(likeness_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRIVATE_LINKS;SOURCES")
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC likeness_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# likeness_executable(NAME LINKS target... SOURCES file...)
function(likeness_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;SOURCES")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE likeness_flags ${arg_LINKS})
  install(TARGETS ${name} RUNTIME)
endfunction()

# likeness_test(NAME LINKS target... SOURCES file...): one GoogleTest executable, each test case known to ctest.
# WHOLE registers the executable as one ctest entry (for suites whose set-up is dear).
function(likeness_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WHOLE" "" "LINKS;SOURCES")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE likeness_flags likeness_test_main ${arg_LINKS})
  target_compile_definitions(${name} PRIVATE
    LIKENESS_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" LIKENESS_SAMPLES="${CMAKE_SOURCE_DIR}/resources/samples"
    LIKENESS_BIN="${CMAKE_BINARY_DIR}/bin")
  if(arg_WHOLE)
    add_test(NAME ${name} COMMAND ${name})
  else()
    gtest_discover_tests(${name} TEST_PREFIX ${name}. DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
  endif()
endfunction()
