# SPDX-License-Identifier: GPL-3.0-or-later
# Packages by cpack: DEB is what packaging/check-deb proves. NSIS, ZIP and DragNDrop are settings only: nobody has built
# them yet.
set(CPACK_PACKAGE_NAME precedent)
set(CPACK_PACKAGE_VENDOR "The Precedent authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "audit trail of a Slack approvals channel")
set(CPACK_PACKAGE_DESCRIPTION
"Agents ask for refunds, credits and exceptions in a Slack channel, and
managers say yes or no there. Precedent reads the channel's history,
recognises each request and its decision, keeps every version it saw in a
ledger on this computer, and shows tables, per-agent views and charts.
It never writes to Slack.
.
The package has the window, precedent, and precedentctl, which does the same
work without one: sync by a timer, exports, reports, verification.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_EXECUTABLES precedent Precedent)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

# precedent_packages(VARIABLE GROUP): the packages of one group of packages.txt, as a field of a package names them.
function(precedent_packages variable group)
    set(list ${PROJECT_SOURCE_DIR}/packaging/packages.txt)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    file(STRINGS ${list} lines REGEX "^${group} ")
    list(TRANSFORM lines REPLACE "^${group} " "")
    list(TRANSFORM lines REPLACE "\\|" " | ")
    list(JOIN lines ", " field)
    set(${variable} "${field}" PARENT_SCOPE)
endfunction()

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_NSIS_DISPLAY_NAME Precedent)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/precedent.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Precedent)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Precedent authors <precedent@localhost>")
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    precedent_packages(CPACK_DEBIAN_PACKAGE_DEPENDS run)
    precedent_packages(fonts fonts)
    precedent_packages(desktop desktop)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "${fonts}, ${desktop}")
endif()
include(CPack)
