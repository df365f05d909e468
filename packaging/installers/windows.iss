; Script for Inno Setup 6; windows.py puts in what stands between at-signs.
[Setup]
AppId={{5E1B7C0A-6A0F-4B35-9E0B-7C3D8C1F52A4}
AppName=@NAME@
AppVersion=@VERSION@
AppVerName=@NAME@ @VERSION@
AppPublisher=@PUBLISHER@
AppComments=@SUMMARY@
DefaultDirName={autopf}\@NAME@
DefaultGroupName=@NAME@
DisableProgramGroupPage=yes
; For one user unless asked otherwise: no administrator is needed.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
OutputDir=@OUT@
OutputBaseFilename=@INSTALLER@
SetupIconFile=@ICON@
UninstallDisplayIcon={app}\@COMMAND@.exe
UninstallDisplayName=@NAME@
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Nothing of an older version may stay among the newer one's libraries.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "@BUNDLE@\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "@LICENCES@\*"; DestDir: "{app}\licences"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\@NAME@"; Filename: "{app}\@COMMAND@.exe"
Name: "{autodesktop}\@NAME@"; Filename: "{app}\@COMMAND@.exe"; Tasks: desktopicon

[Registry]
@REGISTRY@

[Run]
Filename: "{app}\@COMMAND@.exe"; Description: "{cm:LaunchProgram,@NAME@}"; Flags: nowait postinstall skipifsilent
