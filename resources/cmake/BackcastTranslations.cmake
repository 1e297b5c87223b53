# backcast_translations(VARIABLE LANGUAGE...): compiles resources/translations/backcast_LANGUAGE.ts, and sets VARIABLE to the
# sources that put them into a program as :/i18n/backcast_LANGUAGE.qm. Only lrelease is needed (Debian: qt6-l10n-tools),
# not the whole of Qt's tools for which a CMake package exists.
function(backcast_translations variable)
  find_program(BACKCAST_LRELEASE NAMES lrelease6 lrelease-qt6 lrelease
    HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT6_INSTALL_PREFIX}/lib/qt6/bin" REQUIRED)
  mark_as_advanced(BACKCAST_LRELEASE)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
  # Not compressed: a translation is read where it lies, and only the pages of it that are used.
  set(qrc "<RCC><qresource prefix=\"/i18n\">\n")
  foreach(language ${ARGN})
    set(ts "${PROJECT_SOURCE_DIR}/resources/translations/backcast_${language}.ts")
    set(qm "${folder}/backcast_${language}.qm")
    add_custom_command(OUTPUT "${qm}" COMMAND "${BACKCAST_LRELEASE}" -silent "${ts}" -qm "${qm}" DEPENDS "${ts}" VERBATIM)
    list(APPEND compiled "${qm}")
    string(APPEND qrc "<file compression-algorithm=\"none\">backcast_${language}.qm</file>\n")
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(CONFIGURE OUTPUT "${folder}/translations.qrc" CONTENT "${qrc}" @ONLY)
  set(sources "${folder}/qrc_translations.cpp")
  add_custom_command(OUTPUT "${sources}"
    COMMAND Qt6::rcc --name translations --output "${sources}" "${folder}/translations.qrc"
    DEPENDS "${folder}/translations.qrc" ${compiled} VERBATIM)
  set_source_files_properties("${sources}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
  set(${variable} "${sources}" PARENT_SCOPE)
endfunction()
