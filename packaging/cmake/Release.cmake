# SPDX-License-Identifier: GPL-3.0-or-later
# What only a Release build has: hardening, and the same bytes wherever it is built. packaging/check-hardening reads the
# finished programs.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release" OR MSVC)
    return()
endif()

# Version 1 of the resource format holds no modification times.
set(PRECEDENT_RCC_OPTIONS --format-version 1)
set(CMAKE_AUTORCC_OPTIONS ${PRECEDENT_RCC_OPTIONS})
target_compile_options(precedent_options INTERFACE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")

if(PRECEDENT_SANITIZE)
    return()
endif()
target_compile_options(precedent_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
if(UNIX AND NOT APPLE)
    target_compile_options(precedent_options INTERFACE -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64|i.86)$")
        target_compile_options(precedent_options INTERFACE -fcf-protection=full)
    endif()
    target_link_options(precedent_options INTERFACE
        -pie LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack LINKER:--as-needed)
endif()
