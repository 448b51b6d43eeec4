; The installer of CLaMP Desktop for Windows: for one user, without administrator's rights.
;
; installer/windows/setup.py compiles it and defines:
;   VERSION       0.1.0            VERSION_QUAD  0.1.0.0 for the version resource
;   BUNDLE        the folder to be installed
;   PARTS         a folder with files.nsh, kinds.nsh, words.nsh, made for this bundle
;   OUTPUT        the installer to be written
;   SIZE_KB       what the bundle takes on the disk
;   ICON          a .ico file
;   TARGET        optional: amd64-unicode where this NSIS has it, else it makes a 32-bit installer that works as well
;   COMPRESSION   lzma, or zlib where time is short
;   PATIENCE      half seconds that a silent run waits for the program to close
;   SIGN          optional: a command that signs the file named behind it
;
; Switches of the installer:      /S silent   /D=C:\folder (last, without quotes)
; Switches of the uninstaller:    /S silent   /REMOVELIBRARY also the user's library   /UPGRADE files only
; Exit codes: 0 done, 1 given up by the user, 2 failed, 3 the program is running, 4 this Windows is too old,
; 5 there is no room.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID ${COMPRESSION}
!if ${COMPRESSION} == lzma
  SetCompressorDictSize 64
!endif

!define NAME "CLaMP Desktop"
!define PUBLISHER "The CLaMP Desktop contributors"
!define WINDOW_EXE "CLaMP Desktop.exe"
!define CONSOLE_EXE "clamp-desktop.exe"
!define OURS "Software\CLaMP Desktop"
!define CLASSES "Software\Classes"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CLaMP Desktop"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define /math SIZE_MB ${SIZE_KB} / 1024
!define SPARE_MB 100 ; the system needs some, too
!define DATA "$LOCALAPPDATA\clamp-desktop" ; as clamp_desktop.paths has it

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\CLaMP Desktop"
InstallDirRegKey HKCU "${OURS}" "Folder" ; a newer version goes where the older one is
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION_QUAD}"
VIFileVersion "${VERSION_QUAD}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} ${VERSION} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence; parts under the GPL and LGPL, see THIRD-PARTY.txt"

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh

Var OldFolder
Var OnlyFiles
Var RemoveLibrary
Var Check

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW_EXE}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskShow un.AskLeave
!insertmacro MUI_UNPAGE_INSTFILES

; The first is what speaks to everybody whose language is missing.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SpanishInternational"
!include "${PARTS}\words.nsh"
!include "${PARTS}\files.nsh" ; PutFiles and DeleteFiles
!include "${PARTS}\kinds.nsh" ; RegisterKinds and ForgetKinds

; Windows locks the file of a running program against writing. A virus scanner may do so too, for a moment.
!macro WaitUntilClosed exe
  ${For} $1 1 ${PATIENCE}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${exe}"
      ${ExitFor}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${exe}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitFor}
    ${EndIf}
    ${If} ${Silent}
      ${If} $1 = ${PATIENCE}
        SetErrorLevel 3
        Quit
      ${EndIf}
      Sleep 500
    ${Else}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDCANCEL`
        SetErrorLevel 3
        Quit
      ${EndIf}
      StrCpy $1 1 ; a person may try as often as they like
    ${EndIf}
  ${Next}
!macroend

; Tells Explorer to look at the associations again (SHCNE_ASSOCCHANGED).
!macro RefreshExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)'
!macroend

; Deletes a registry key only when nothing at all is in it.
!macro DeleteKeyIfEmpty key
  ClearErrors
  EnumRegKey $0 HKCU "${key}" 0
  EnumRegValue $1 HKCU "${key}" 0
  ReadRegStr $2 HKCU "${key}" ""
  ${If} "$0$1$2" == ""
    DeleteRegKey /ifempty HKCU "${key}"
  ${EndIf}
  ClearErrors
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

; Before anything is touched: an earlier version would be gone already when the disk gets full.
Function MakeSureOfRoom
  ${GetRoot} "$INSTDIR" $0
  ${DriveSpace} "$0\" "/D=F /S=M" $1
  ReadRegDWORD $2 HKCU "${UNINSTALL_KEY}" "EstimatedSize" ; kilobytes that will be freed; 0 without an earlier one
  IntOp $2 $2 / 1024
  IntOp $1 $1 + $2
  IntOp $1 $1 - ${SPARE_MB}
  ${If} $1 < ${SIZE_MB}
    MessageBox MB_OK|MB_ICONSTOP "$(NO_ROOM)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section "-Program"
  Call MakeSureOfRoom

  ; An earlier version takes its own files away first: it knows them, we do not.
  ReadRegStr $OldFolder HKCU "${OURS}" "Folder"
  ${If} $OldFolder != ""
  ${AndIf} ${FileExists} "$OldFolder\uninstall.exe"
    Push $INSTDIR
    StrCpy $INSTDIR $OldFolder
    !insertmacro WaitUntilClosed "${WINDOW_EXE}"
    !insertmacro WaitUntilClosed "${CONSOLE_EXE}"
    Pop $INSTDIR
    ExecWait '"$OldFolder\uninstall.exe" /S /UPGRADE _?=$OldFolder' $0
    ${If} $0 <> 0
      SetErrorLevel 2
      Abort
    ${EndIf}
    Delete "$OldFolder\uninstall.exe" ; which cannot delete itself when it is run in this way
    RMDir "$OldFolder"
  ${EndIf}
  !insertmacro WaitUntilClosed "${WINDOW_EXE}"
  !insertmacro WaitUntilClosed "${CONSOLE_EXE}"

  SetOverwrite on
  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW_EXE}" "" "$INSTDIR\${WINDOW_EXE}" 0

  WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr HKCU "${APP_PATHS}\clamp-desktop.exe" "" "$INSTDIR\${CONSOLE_EXE}"

  ; "Open with": offered beside whatever the user has; no default is touched.
  !insertmacro RegisterKinds
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW_EXE}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW_EXE}\DefaultIcon" "" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW_EXE}\shell\open\command" "" \
    '"$INSTDIR\${WINDOW_EXE}" open "%1"'
  WriteRegStr HKCU "${OURS}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${OURS}\Capabilities" "ApplicationDescription" "$(DESCRIPTION)"
  WriteRegStr HKCU "${OURS}\Capabilities" "ApplicationIcon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${OURS}\Capabilities"

  ; A folder's own menu. The point keeps the quotation mark of "D:\" from being read as a part of the path.
  WriteRegStr HKCU "${CLASSES}\Directory\shell\CLaMPDesktop" "MUIVerb" "$(ADD_FOLDER)"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\CLaMPDesktop" "Icon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\CLaMPDesktop\command" "" '"$INSTDIR\${WINDOW_EXE}" open "%V\."'
  WriteRegStr HKCU "${CLASSES}\Drive\shell\CLaMPDesktop" "MUIVerb" "$(ADD_FOLDER)"
  WriteRegStr HKCU "${CLASSES}\Drive\shell\CLaMPDesktop" "Icon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr HKCU "${CLASSES}\Drive\shell\CLaMPDesktop\command" "" '"$INSTDIR\${WINDOW_EXE}" open "%V\."'
  !insertmacro RefreshExplorer
SectionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${IfNot} ${Errors}
    StrCpy $OnlyFiles 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/REMOVELIBRARY" $1
  ${IfNot} ${Errors}
    StrCpy $RemoveLibrary 1
  ${EndIf}
  ClearErrors
FunctionEnd

; One page instead of a confirmation: what goes, what stays, and whether the library goes as well.
Function un.AskShow
  !insertmacro MUI_HEADER_TEXT "$(LEAVE_TITLE)" ""
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 24u "$(LEAVE_TEXT)"
  Pop $0
  ${NSD_CreateCheckBox} 0 32u 100% 12u "$(LEAVE_LIBRARY)"
  Pop $Check
  ${NSD_CreateLabel} 12u 48u -12u 40u "$(LEAVE_LIBRARY_MEANS)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function un.AskLeave
  ${NSD_GetState} $Check $RemoveLibrary
FunctionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed "${WINDOW_EXE}"
  !insertmacro WaitUntilClosed "${CONSOLE_EXE}"
  SetOutPath "$TEMP" ; a folder that is somebody's current one cannot be removed
  !insertmacro DeleteFiles
  ${If} $OnlyFiles != 1
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; goes only when nothing of anybody else is in it
    Delete "$SMPROGRAMS\${NAME}.lnk"
    !insertmacro ForgetKinds
    DeleteRegKey HKCU "${CLASSES}\Applications\${WINDOW_EXE}"
    DeleteRegKey HKCU "${CLASSES}\Directory\shell\CLaMPDesktop"
    DeleteRegKey HKCU "${CLASSES}\Drive\shell\CLaMPDesktop"
    !insertmacro DeleteKeyIfEmpty "${CLASSES}\Applications"
    !insertmacro DeleteKeyIfEmpty "${CLASSES}\Directory\shell"
    !insertmacro DeleteKeyIfEmpty "${CLASSES}\Directory"
    !insertmacro DeleteKeyIfEmpty "${CLASSES}\Drive\shell"
    !insertmacro DeleteKeyIfEmpty "${CLASSES}\Drive"
    DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
    DeleteRegKey HKCU "${APP_PATHS}\clamp-desktop.exe"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${OURS}"
    RMDir /r "${DATA}\Cache" ; pictures and other things that the program can make again
    RMDir /r "${DATA}\gpu-pack" ; a part of the program that was fetched later
    Delete "${DATA}\new-version.json"
    ${If} $RemoveLibrary == 1
      Call un.RemoveLibrary
    ${EndIf}
    RMDir "${DATA}"
    !insertmacro RefreshExplorer
  ${EndIf}
SectionEnd

; Names that the program writes, and no others: whatever else somebody put there stays.
Function un.RemoveLibrary
  Push "${DATA}\library"
  Call un.RemoveOneLibrary
  Push "${DATA}\demo"
  Call un.RemoveOneLibrary
  RMDir /r "${DATA}\models"
  Delete "${DATA}\settings.json*"
FunctionEnd

Function un.RemoveOneLibrary
  Pop $0
  Delete "$0\backups\library-*.db"
  RMDir "$0\backups"
  Delete "$0\library.db"
  Delete "$0\library.db-*"
  Delete "$0\nearest-*.hnsw*"
  Delete "$0\map-*.points*"
  Delete "$0\window.ini*"
  RMDir "$0"
FunctionEnd
