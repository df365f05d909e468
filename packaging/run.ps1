# Windows: set up (the first time) and start:  powershell -ExecutionPolicy Bypass -File packaging\run.ps1 [MODEL]
# The counterpart of run.sh. Written without a Windows machine at hand: so far only the hosted workflow has a chance to run it.
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root ".venv"
$python = Join-Path $venv "Scripts\python.exe"
$stamp = Join-Path $venv "setup-run.stamp"
$env:PYTHONPATH = $null
$env:PIP_DISABLE_PIP_VERSION_CHECK = "1"

function Stop-With([string] $sentence) {
    [Console]::Error.WriteLine("plrnn-explorer: $sentence")
    exit 1
}

function Find-Python {
    $check = "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))"
    foreach ($candidate in @(@("py", "-3"), @("python"), @("python3"))) {
        if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $arguments = @($candidate | Select-Object -Skip 1) + @("-c", $check)
        & $candidate[0] @arguments
        if ($LASTEXITCODE -eq 0) { return , $candidate }
    }
    Stop-With "Python 3.11 to 3.14 is needed: install it from python.org and run the same command again."
}

$files = @("pyproject.toml", "packaging\lock.txt") | ForEach-Object { Join-Path $root $_ }
$fingerprint = (@($files | ForEach-Object { (Get-FileHash $_).Hash }) + @($root)) -join " "
$installed = if (Test-Path $stamp) { (Get-Content $stamp -Raw).Trim() } else { "" }

if (-not (Test-Path $python) -or $installed -ne $fingerprint) {
    if (-not (Test-Path $python)) {
        $found = Find-Python
        $arguments = @($found | Select-Object -Skip 1) + @("-m", "venv", $venv)
        & $found[0] @arguments
        if ($LASTEXITCODE -ne 0) { Stop-With "could not create $venv; is the folder writable and the disk not full?" }
    }
    Write-Host "Installing the Python libraries into .venv (a minute or two; only this first time)"
    & $python -m pip install -q --require-hashes --only-binary :all: -r (Join-Path $root "packaging\lock.txt")
    if ($LASTEXITCODE -ne 0) {
        Stop-With "the Python libraries could not be installed (pip's reason is above): check the network connection and run the same command again."
    }
    & $python -m pip install -q --no-deps --no-build-isolation -e $root
    if ($LASTEXITCODE -ne 0) { Stop-With "the program itself could not be installed into .venv (pip's reason is above)." }
    Set-Content -Path $stamp -Value $fingerprint
}

$model = if ($args.Count -gt 0) { $args } else { @("example:lozi") }
& (Join-Path $venv "Scripts\plrnn-explorer.exe") @model
exit $LASTEXITCODE
