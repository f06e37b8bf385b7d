# plumbline_translations(target): the Chinese interface, compiled and built into an executable.
# `cmake --build … --target update-translations` brings translations/*.ts up to date with the sources.
function(plumbline_translations target)
    qt_add_resources(${target} i18n PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES "${PLUMBLINE_QM}")
    add_dependencies(${target} translations)
endfunction()

set(PLUMBLINE_TS "${CMAKE_SOURCE_DIR}/translations/plumbline_zh_CN.ts")
set(PLUMBLINE_QM "${CMAKE_BINARY_DIR}/translations/plumbline_zh_CN.qm")
add_custom_command(
    OUTPUT "${PLUMBLINE_QM}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/translations"
    COMMAND Qt6::lrelease -silent -nounfinished "${PLUMBLINE_TS}" -qm "${PLUMBLINE_QM}"
    DEPENDS "${PLUMBLINE_TS}"
    VERBATIM)
add_custom_target(translations DEPENDS "${PLUMBLINE_QM}")
add_custom_target(update-translations
    COMMAND Qt6::lupdate -I "${CMAKE_SOURCE_DIR}" -locations none -no-obsolete "${CMAKE_SOURCE_DIR}/ui" "${CMAKE_SOURCE_DIR}/app" -ts "${PLUMBLINE_TS}"
    VERBATIM)
