# What every target of ours is built with. Options travel in INTERFACE targets, so that a warning flag never
# reaches a library that is not ours.
include_guard(GLOBAL)

add_library(backcast_options INTERFACE)
target_compile_features(backcast_options INTERFACE cxx_std_20)
target_include_directories(backcast_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}")
target_compile_definitions(backcast_options INTERFACE
  BACKCAST_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(backcast_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wcast-qual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
  -Wno-missing-field-initializers # our structs give every member a default; naming a few is the point
  $<$<BOOL:${BACKCAST_WERROR}>:-Werror>)
if(BACKCAST_SANITIZE)
  # Not looked at for each access: what ASan sees as well (no object, none that lives, none so large). The compiler would take
  # a third longer for it.
  # What is written only to test (the property BACKCAST_TEST) is not looked at for undefined behaviour and is not optimised:
  # the compiler would take twice as long for it.
  target_compile_options(backcast_options INTERFACE -fsanitize=${BACKCAST_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -fno-sanitize=null,alignment,object-size,pointer-overflow,nonnull-attribute,returns-nonnull-attribute
    "$<$<BOOL:$<TARGET_PROPERTY:BACKCAST_TEST>>:-O0;-fno-sanitize=undefined>")
  target_link_options(backcast_options INTERFACE -fsanitize=${BACKCAST_SANITIZE})
endif()

# What nearly every source includes, compiled once: it takes the compiler longer than most sources themselves. Only where it
# is asked for (BACKCAST_PCH: what the tests run), so that the other presets prove that each source includes what it needs.
function(backcast_precompiled name)
  cmake_parse_arguments(arg "" "" "LINK;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${name}.cpp" CONTENT "// Nothing but the precompiled headers.\n")
  add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
  target_link_libraries(${name} PRIVATE backcast_options ${arg_LINK})
  target_precompile_headers(${name} PRIVATE <QByteArray> <QHash> <QList> <QMap> <QString> <QStringList>
    <algorithm> <cmath> <functional> <memory> <optional> <string> <vector>
    ${arg_HEADERS} "${PROJECT_SOURCE_DIR}/core/document/document.h" "${PROJECT_SOURCE_DIR}/core/document/result.h")
endfunction()

# A static library of one module. Its dependencies are all it may include: they point downwards only.
function(backcast_library name)
  cmake_parse_arguments(arg "" "PCH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  if(BACKCAST_PCH)
    if(NOT arg_PCH)
      set(arg_PCH backcast_pch_core)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${arg_PCH})
  endif()
  target_link_libraries(${name} PUBLIC backcast_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()
