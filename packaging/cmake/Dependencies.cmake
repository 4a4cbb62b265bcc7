# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. packaging/packages.txt names the Debian packages that bring them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Charts Svg WebSockets LinguistTools)
if(PRECEDENT_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(CURL REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json REQUIRED)
# Debian's libzip-config.cmake wants tools of other packages, pkg-config does not.
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
find_package(Qt6Keychain REQUIRED)
# Where the keychain is a Secret Service on the session bus, a locked one is told from an empty one by asking it.
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
