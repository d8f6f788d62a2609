# One INTERFACE target carries every flag; every target of Vigie links it.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  message(FATAL_ERROR "GCC ${CMAKE_CXX_COMPILER_VERSION} miscompiles coroutines (frames are freed twice). "
                      "Use clang 16 or newer, or GCC 13 or newer: -DCMAKE_CXX_COMPILER=clang++-16")
elseif(CMAKE_CXX_COMPILER_ID MATCHES "^Clang$" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  message(FATAL_ERROR "clang ${CMAKE_CXX_COMPILER_VERSION} is too old for the coroutines used here. Use clang 16 or newer.")
endif()

add_library(vigie-flags INTERFACE)
target_compile_features(vigie-flags INTERFACE cxx_std_20)
target_compile_options(vigie-flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  $<$<BOOL:${VIGIE_WERROR}>:-Werror>)
target_compile_definitions(vigie-flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER VIGIE_VERSION="${PROJECT_VERSION}")
target_include_directories(vigie-flags INTERFACE ${PROJECT_SOURCE_DIR})

# A released program holds only what it calls: less to read from the disk, and less memory until the first paint.
target_compile_options(vigie-flags INTERFACE $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
target_link_options(vigie-flags INTERFACE $<$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>:LINKER:--gc-sections>)

if(VIGIE_SANITIZE)
  target_compile_options(vigie-flags INTERFACE -fsanitize=${VIGIE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(vigie-flags INTERFACE -fsanitize=${VIGIE_SANITIZE})
endif()

find_program(VIGIE_LLD NAMES ld.lld-20 ld.lld-19 ld.lld-18 ld.lld-17 ld.lld-16 ld.lld)
if(VIGIE_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_link_options(vigie-flags INTERFACE --ld-path=${VIGIE_LLD}
    $<$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>:LINKER:--icf=safe,-z,pack-relative-relocs>)
endif()

# Precompiled headers cut a build to a third; ccache accepts them once clang leaves the time stamp out.
find_program(VIGIE_CCACHE NAMES ccache)
if(VIGIE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${VIGIE_CCACHE})
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(vigie-flags INTERFACE -Xclang -fno-pch-timestamp)
endif()
