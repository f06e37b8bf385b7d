# cmake -DLUPDATE=... -DSOURCE=... [-DCHECK=FOLDER] -P UpdateTranslations.cmake
# Brings translations/*.ts up to date with the sources. With CHECK it does so with copies in that folder, and fails
# where they then differ: a sentence was never extracted, or is no longer there; or one that tr() cannot look up.
set(outdated)
foreach(language zh_CN en)
    set(ts "${SOURCE}/translations/plumbline_${language}.ts")
    set(updated "${ts}")
    if(CHECK)
        set(updated "${CHECK}/plumbline_${language}.ts")
        file(MAKE_DIRECTORY "${CHECK}")
        file(COPY_FILE "${ts}" "${updated}")
    endif()
    set(only)
    if(language STREQUAL "en")
        set(only -pluralonly)
    endif()
    # The folder as include path gives lupdate the classes' full names, under which tr() looks texts up.
    execute_process(
        COMMAND "${LUPDATE}" -I "${SOURCE}" -locations none -no-obsolete "${SOURCE}/ui" "${SOURCE}/app" ${only} -ts "${updated}"
        OUTPUT_VARIABLE said ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    message("${said}")
    if(CHECK)
        execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files --ignore-eol "${ts}" "${updated}" RESULT_VARIABLE differs)
        if(differs)
            list(APPEND outdated "plumbline_${language}.ts")
        endif()
        if(said MATCHES "[^\n]*lacks Q_OBJECT macro")
            message(SEND_ERROR "Its sentences are never found: ${CMAKE_MATCH_0}")
        endif()
    endif()
endforeach()
if(outdated)
    message(SEND_ERROR "Not what the sources say: ${outdated}. Build the target update-translations, then translate what is unfinished.")
endif()
