# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target of the project.
add_library(precedent_options INTERFACE)
target_compile_options(precedent_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wconversion -Wimplicit-fallthrough -Wformat=2
    -Werror -fstack-protector-strong)
target_compile_definitions(precedent_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS)
if(PRECEDENT_SANITIZE)
    target_compile_options(precedent_options INTERFACE -fsanitize=${PRECEDENT_SANITIZE} -fno-omit-frame-pointer -g1)
    target_link_options(precedent_options INTERFACE -fsanitize=${PRECEDENT_SANITIZE})
endif()
if(PRECEDENT_FUZZ)
    target_compile_options(precedent_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Qt's headers, read once for all files of a target. Only where asked for: without it each file must include what it uses.
function(precedent_precompile target)
    if(PRECEDENT_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled.h)
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp") # for ccache
    endif()
endfunction()

# precedent_module(NAME LINKS module... EXTERNAL target...)
# Declares the folder it is called from as the static library NAME. LINKS names the project's own modules it may
# include; the architecture test reads these calls and fails on an include without a declared link.
function(precedent_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;EXTERNAL")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    add_library(precedent_${name} STATIC ${sources})
    target_include_directories(precedent_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
    list(TRANSFORM arg_LINKS PREPEND precedent_)
    target_link_libraries(precedent_${name} PUBLIC ${arg_LINKS} ${arg_EXTERNAL} PRIVATE precedent_options)
    set_target_properties(precedent_${name} PROPERTIES AUTOMOC_COMPILER_PREDEFINES OFF)
    precedent_precompile(precedent_${name})
endfunction()
