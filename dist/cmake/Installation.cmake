# SPDX-License-Identifier: MIT
# How files are installed: in components (client, server, tsqd, helper, monitor), one for each package of dist/debian.
# `DESTDIR=FOLDER cmake --install build/release --prefix /usr --component server` installs one of them.
#
# systemd, D-Bus and polkit read these folders, and the programs /etc/tsq, whatever the prefix is.
set(TSQ_SYSTEMD_UNIT_DIR /usr/lib/systemd/system CACHE PATH "Where systemd reads system units")
set(TSQ_SYSUSERS_DIR /usr/lib/sysusers.d CACHE PATH "Where systemd-sysusers reads which users to make")
set(TSQ_TMPFILES_DIR /usr/lib/tmpfiles.d CACHE PATH "Where systemd-tmpfiles reads which folders to make")
set(TSQ_DBUS_POLICY_DIR /usr/share/dbus-1/system.d CACHE PATH "Where the system bus reads its policies")
set(TSQ_DBUS_SERVICE_DIR /usr/share/dbus-1/system-services CACHE PATH "Where the system bus looks for services")
set(TSQ_POLKIT_ACTION_DIR /usr/share/polkit-1/actions CACHE PATH "Where polkit reads actions")
set(TSQ_CONFIG_DIR /etc/tsq CACHE PATH "Where the programs read their configuration")

# tsq_install_manuals(component pages...): pages of dist/man, each into the folder of its section.
function(tsq_install_manuals component)
  foreach(page IN LISTS ARGN)
    string(REGEX MATCH "[0-9]$" section "${page}")
    install(FILES "${PROJECT_SOURCE_DIR}/dist/man/${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}"
      COMPONENT ${component})
  endforeach()
endfunction()

# tsq_install_completions(component programs...): for bash, zsh and fish, from dist/completions.
function(tsq_install_completions component)
  set(from "${PROJECT_SOURCE_DIR}/dist/completions")
  foreach(program IN LISTS ARGN)
    install(FILES "${from}/bash/${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
      COMPONENT ${component})
    install(FILES "${from}/zsh/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
      COMPONENT ${component})
    install(FILES "${from}/fish/${program}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d"
      COMPONENT ${component})
  endforeach()
endfunction()

# tsq_install_filled(component folder templates...): templates of dist that name the folders of programs, such as
# @CMAKE_INSTALL_FULL_BINDIR@. They are filled at installation, because --prefix may differ from the one configured.
function(tsq_install_filled component folder)
  foreach(template IN LISTS ARGN)
    get_filename_component(name "${template}" NAME_WLE)
    install(CODE "
      set(CMAKE_INSTALL_FULL_BINDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
      set(CMAKE_INSTALL_FULL_SBINDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_SBINDIR}\")
      set(CMAKE_INSTALL_FULL_LIBEXECDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBEXECDIR}\")
      configure_file(\"${PROJECT_SOURCE_DIR}/dist/${template}\" \"${PROJECT_BINARY_DIR}/filled/${name}\" @ONLY)
      file(INSTALL \"${PROJECT_BINARY_DIR}/filled/${name}\" DESTINATION \"${folder}\")" COMPONENT ${component})
  endforeach()
endfunction()

# tsq_install_configuration(component files...): files of /etc/tsq. One that is there already is left as it is.
function(tsq_install_configuration component)
  foreach(file IN LISTS ARGN)
    get_filename_component(name "${file}" NAME)
    install(CODE "
      if(NOT EXISTS \"\$ENV{DESTDIR}${TSQ_CONFIG_DIR}/${name}\")
        file(INSTALL \"${PROJECT_SOURCE_DIR}/dist/${file}\" DESTINATION \"${TSQ_CONFIG_DIR}\")
      endif()" COMPONENT ${component})
  endforeach()
endfunction()
