# SPDX-License-Identifier: GPL-3.0-or-later
# Some 300 programs are linked: lld needs a sixth of the time of GNU's linker.
find_program(PRECEDENT_LLD ld.lld)
if(PRECEDENT_TESTS AND PRECEDENT_LLD)
    target_link_options(precedent_options INTERFACE -fuse-ld=lld)
endif()

# precedent_test(FILE LINKS module... [TIMEOUT seconds] [LABELS label...])
# Declares one QTest executable named after its file; ctest runs it offscreen, in the C locale and in UTC. The target
# tests_LABEL builds the tests of one label.
function(precedent_test file)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINKS;EXTERNAL;LABELS")
    get_filename_component(name ${file} NAME_WE)
    # One call of moc instead of AUTOMOC, which spends four seconds a program on looking for more; where AUTOMOC puts it.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/include/${name}.moc)
    qt_generate_moc(${file} ${moc})
    add_executable(${name} ${file} ${moc})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    list(TRANSFORM arg_LINKS PREPEND precedent_)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} ${arg_EXTERNAL} Qt6::Test precedent_options)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/include ${PROJECT_SOURCE_DIR})
    # What is tested is optimised as for users; the tests themselves compile in two thirds of that time.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
        PROJECT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PROJECT_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    # ctest alone limits the time: QTest would end one long function after five minutes.
    set(environment
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FORCE_STDERR_LOGGING=1;QTEST_FUNCTION_TIMEOUT=7200000")
    if(PRECEDENT_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
        string(APPEND environment ";PRECEDENT_PATIENCE=1200")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${environment}")
    set_property(TEST ${name} PROPERTY LABELS ${arg_LABELS})
    foreach(label ${arg_LABELS})
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
endfunction()
