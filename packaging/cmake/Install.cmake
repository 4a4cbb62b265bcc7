# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation has. On Linux also what makes a program a member of the desktop: icons, the type of ledger
# files, pages of the manual, completion, and a timer that is installed switched off.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(WIN32 OR APPLE)
    set_target_properties(precedent PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON)
endif()
install(TARGETS precedent precedentctl BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(WIN32 OR APPLE)
    qt_generate_deploy_app_script(TARGET precedent FILENAME_VARIABLE deploy_script)
    install(SCRIPT ${deploy_script})
    return()
endif()

set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/precedent)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${linux}/precedent.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.precedent.Precedent.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/precedent-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME precedent.xml)
install(FILES ${linux}/precedentctl.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME precedentctl)
install(FILES ${linux}/precedent-sync.service ${linux}/precedent-sync.timer DESTINATION lib/systemd/user)
install(FILES ${linux}/copyright DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/precedent.svg DESTINATION ${hicolor}/scalable/apps)
install(FILES ${linux}/precedent-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)
install(FILES ${linux}/application-x-precedent-ledger.svg DESTINATION ${hicolor}/scalable/mimetypes)

set(made "")
# precedent_compressed(FILE NAME FOLDER): the file, by gzip without name and time, installed in the folder.
function(precedent_compressed file name folder)
    set(packed ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
    install(FILES ${packed} DESTINATION ${folder})
    set(made ${made} ${packed} PARENT_SCOPE)
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
precedent_compressed(${PROJECT_SOURCE_DIR}/packaging/precedent.1 precedent.1 ${CMAKE_INSTALL_MANDIR}/man1)
precedent_compressed(${PROJECT_SOURCE_DIR}/packaging/precedentctl.1 precedentctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
precedent_compressed(${linux}/changelog changelog ${documents})

# precedent_pictures(SVG KIND): PNG files in the sizes of the theme, for desktops that draw no SVG.
function(precedent_pictures svg kind)
    get_filename_component(name ${svg} NAME_WE)
    foreach(size 16 22 24 32 48 64 128 256)
        set(picture ${PROJECT_BINARY_DIR}/packaging/${size}/${name}.png)
        file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging/${size})
        add_custom_command(OUTPUT ${picture} COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} ${svg} -o ${picture}
            DEPENDS ${svg} VERBATIM)
        install(FILES ${picture} DESTINATION ${hicolor}/${size}x${size}/${kind})
        list(APPEND made ${picture})
    endforeach()
    set(made ${made} PARENT_SCOPE)
endfunction()
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    precedent_pictures(${PROJECT_SOURCE_DIR}/resources/icons/precedent.svg apps)
    precedent_pictures(${linux}/application-x-precedent-ledger.svg mimetypes)
endif()

add_custom_target(package_files ALL DEPENDS ${made})

# The bill of materials is of the programs as they are linked, so it is made where they are built for others.
find_program(DPKG_QUERY dpkg-query)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND DPKG_QUERY)
    set(bill ${PROJECT_BINARY_DIR}/packaging/precedent.cdx.json)
    add_custom_command(OUTPUT ${bill} VERBATIM
        COMMAND ${PROJECT_SOURCE_DIR}/packaging/sbom ${PROJECT_VERSION} $<TARGET_FILE:precedent>
            $<TARGET_FILE:precedentctl> > ${bill}
        # The versions it names are those of dpkg's own list, which an upgrade changes.
        DEPENDS precedent precedentctl ${PROJECT_SOURCE_DIR}/packaging/sbom ${PROJECT_SOURCE_DIR}/packaging/packages.txt
            ${linux}/changelog /var/lib/dpkg/status)
    install(FILES ${bill} DESTINATION ${documents})
    add_custom_target(package_bill ALL DEPENDS ${bill})
endif()
