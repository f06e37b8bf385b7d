# plumbline_translations(target): the interface's languages, compiled and built into an executable. Chinese is whole;
# the English file holds only plural forms.
# `cmake --build … --target update-translations` brings translations/*.ts up to date with the sources.
function(plumbline_translations target)
    qt_add_resources(${target} i18n PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES ${PLUMBLINE_QM})
    add_dependencies(${target} translations)
endfunction()

set(PLUMBLINE_QM)
foreach(language zh_CN en)
    set(ts "${CMAKE_SOURCE_DIR}/translations/plumbline_${language}.ts")
    set(qm "${CMAKE_BINARY_DIR}/translations/plumbline_${language}.qm")
    list(APPEND PLUMBLINE_QM "${qm}")
    add_custom_command(
        OUTPUT "${qm}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/translations"
        COMMAND Qt6::lrelease -silent -nounfinished "${ts}" -qm "${qm}"
        DEPENDS "${ts}"
        VERBATIM)
endforeach()
add_custom_target(translations DEPENDS ${PLUMBLINE_QM})
set(lupdate "-DLUPDATE=$<TARGET_FILE:Qt6::lupdate>" "-DSOURCE=${CMAKE_SOURCE_DIR}")
set(update -P "${CMAKE_SOURCE_DIR}/cmake/UpdateTranslations.cmake")
add_custom_target(update-translations COMMAND ${CMAKE_COMMAND} ${lupdate} ${update} VERBATIM)
if(BUILD_TESTING)
    add_test(NAME translations
        COMMAND ${CMAKE_COMMAND} ${lupdate} "-DCHECK=${CMAKE_BINARY_DIR}/translations/check" ${update})
endif()
