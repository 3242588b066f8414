; Samspil's setup, in Danish, both kinds of Norwegian, and English; compiled by installer/packing.py, which defines
; VERSION, NUMBERS, KILOBYTES, TARGET, ICON, and LISTS (the files one by one), and SIGN where a certificate is given.
;
;   SamspilSetup.exe /S [/AllUsers | /CurrentUser] [/D=C:\Folder]
;
; Ends with 0; 1 or 2 when it was cancelled or failed; 1618 while the program runs (try again later); 1638 when the MSI
; package has installed the program for all users (update it with the next MSI package).

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!define NAME "Samspil"
!define MARK "Samspil-is-running"
!define KIND "Samspil.Municipality"
!define SETTINGS "Software\Samspil"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Samspil"
!define RUNNING 1618
!define OTHER_PACKAGE 1638

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include "${LISTS}"

Name "${NAME} ${VERSION}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALWAYSSHOW
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Danish"
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "NorwegianNynorsk"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

!macro Details LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME} ${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${NAME}"
!macroend
!insertmacro Details ${LANG_DANISH}
!insertmacro Details ${LANG_ENGLISH}

LangString Running ${LANG_DANISH} "Samspil er åbent på denne computer. Luk det, og prøv igen."
LangString Running ${LANG_NORWEGIAN} "Samspil er åpent på denne datamaskinen. Lukk det, og prøv igjen."
LangString Running ${LANG_NORWEGIANNYNORSK} "Samspil er ope på denne datamaskina. Lukk det, og prøv igjen."
LangString Running ${LANG_ENGLISH} "Samspil is open on this computer. Close it and try again."

LangString Packaged ${LANG_DANISH} "Samspil er installeret for alle brugere med en MSI-pakke. Opdater det med den næste MSI-pakke."
LangString Packaged ${LANG_NORWEGIAN} "Samspil er installert for alle brukere med en MSI-pakke. Oppdater det med neste MSI-pakke."
LangString Packaged ${LANG_NORWEGIANNYNORSK} "Samspil er installert for alle brukarar med ei MSI-pakke. Oppdater det med neste MSI-pakke."
LangString Packaged ${LANG_ENGLISH} "An MSI package has installed Samspil for all users. Update it with the next MSI package."

LangString FileKind ${LANG_DANISH} "Samspil-kommune"
LangString FileKind ${LANG_NORWEGIAN} "Samspil-kommune"
LangString FileKind ${LANG_NORWEGIANNYNORSK} "Samspil-kommune"
LangString FileKind ${LANG_ENGLISH} "Samspil municipality"

LangString Kept ${LANG_DANISH} "Programmet er fjernet. Kommunens filer, sikkerhedskopier og indstillinger er der stadig."
LangString Kept ${LANG_NORWEGIAN} "Programmet er fjernet. Kommunens filer, sikkerhetskopier og innstillinger er der fortsatt."
LangString Kept ${LANG_NORWEGIANNYNORSK} "Programmet er fjerna. Filene, tryggingskopiane og innstillingane til kommunen er der framleis."
LangString Kept ${LANG_ENGLISH} "The program has been removed. The municipality's files, backups and settings are still there."

!macro Refuse CODE TEXT
  SetErrorLevel ${CODE}
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONINFORMATION "${TEXT}"
  ${EndIf}
  Quit
!macroend

; The program holds a named mutex while it runs; what another user holds is told as "access denied" (5).
!macro RefuseWhileRunning PREFIX
Function ${PREFIX}RefuseWhileRunning
  StrCpy $2 "Local"
  ${If} $MultiUser.InstallMode == "AllUsers"
    StrCpy $2 "Global"
  ${EndIf}
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "$2\${MARK}") p.r0 ?e'
  Pop $1
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    !insertmacro Refuse ${RUNNING} "$(Running)"
  ${ElseIf} $1 = 5
    !insertmacro Refuse ${RUNNING} "$(Running)"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  Call RefuseWhileRunning
  ${If} $MultiUser.InstallMode == "AllUsers"
    ReadRegStr $0 HKLM "${SETTINGS}" "Package"
    ${If} $0 == "msi"
      !insertmacro Refuse ${OTHER_PACKAGE} "$(Packaged)"
    ${EndIf}
  ${EndIf}

  ; An older version takes its own files away first: it knows which they are.
  ReadRegStr $0 SHCTX "${SETTINGS}" "InstallDir"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S /$MultiUser.InstallMode _?=$0' $1
    ${If} $1 != 0
      SetErrorLevel $1
      Quit
    ${EndIf}
    Delete "$0\uninstall.exe"
    RMDir "$0"
  ${EndIf}

  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Samspil.lnk" "$INSTDIR\Samspil.exe"

  WriteRegStr SHCTX "${SETTINGS}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${SETTINGS}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${SETTINGS}" "Package" "setup"

  WriteRegStr SHCTX "Software\Classes\.samspil" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(FileKind)"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\Samspil.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\Samspil.exe" "%1"'

  WriteRegStr SHCTX "${LISTED}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${LISTED}" "DisplayIcon" "$INSTDIR\Samspil.exe"
  WriteRegStr SHCTX "${LISTED}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${LISTED}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${LISTED}" "NoModify" 1
  WriteRegDWORD SHCTX "${LISTED}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Samspil.lnk"

  ReadRegStr $0 SHCTX "Software\Classes\.samspil" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.samspil" ""
    DeleteRegKey /ifempty SHCTX "Software\Classes\.samspil"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "${LISTED}"
  DeleteRegValue SHCTX "${SETTINGS}" "InstallDir"
  DeleteRegValue SHCTX "${SETTINGS}" "Version"
  DeleteRegValue SHCTX "${SETTINGS}" "Package"
  DeleteRegKey /ifempty SHCTX "${SETTINGS}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(Kept)"
SectionEnd

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
